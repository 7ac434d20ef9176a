// Finds people by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX person_id_lookup IF NOT EXISTS FOR (n:Person) ON (n.id)
