// No two acts have the same id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT act_id IF NOT EXISTS FOR (n:Act) REQUIRE n.id IS UNIQUE
