// No two answers have the same id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT answer_id IF NOT EXISTS FOR (n:Answer) REQUIRE n.id IS UNIQUE
