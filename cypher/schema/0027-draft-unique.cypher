// No two drafts have the same id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT draft_id IF NOT EXISTS FOR (n:Draft) REQUIRE n.id IS UNIQUE
