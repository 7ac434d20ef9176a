// No two questions have the same id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT question_id IF NOT EXISTS FOR (n:Question) REQUIRE n.id IS UNIQUE
