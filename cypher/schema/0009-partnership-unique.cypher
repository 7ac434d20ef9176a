// No two partnerships have the same id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT partnership_id IF NOT EXISTS FOR (n:Partnership) REQUIRE n.id IS UNIQUE
