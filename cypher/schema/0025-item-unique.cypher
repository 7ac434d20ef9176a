// No two items have the same id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE
