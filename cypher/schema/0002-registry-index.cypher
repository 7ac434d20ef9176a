// Finds registry entries by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX registry_id_lookup IF NOT EXISTS FOR (n:Registry) ON (n.id)
