// No two interviews have the same id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT interview_id IF NOT EXISTS FOR (n:Interview) REQUIRE n.id IS UNIQUE
