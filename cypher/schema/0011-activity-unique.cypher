// No two activities have the same id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT activity_id IF NOT EXISTS FOR (n:Activity) REQUIRE n.id IS UNIQUE
