// Finds activities by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX activity_id_lookup IF NOT EXISTS FOR (n:Activity) ON (n.id)
