// Finds actors by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX actor_id_lookup IF NOT EXISTS FOR (n:Actor) ON (n.id)
