// Finds items by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX item_id_lookup IF NOT EXISTS FOR (n:Item) ON (n.id)
