// No two registry entries have the same id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT registry_id IF NOT EXISTS FOR (n:Registry) REQUIRE n.id IS UNIQUE
