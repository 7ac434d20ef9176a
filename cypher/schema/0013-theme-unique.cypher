// No two themes have the same id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (n:Theme) REQUIRE n.id IS UNIQUE
