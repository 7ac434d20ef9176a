// No two reorganisations have the same id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT reorganisation_id IF NOT EXISTS FOR (n:Reorganisation) REQUIRE n.id IS UNIQUE
