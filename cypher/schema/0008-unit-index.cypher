// Finds units by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX unit_id_lookup IF NOT EXISTS FOR (n:Unit) ON (n.id)
