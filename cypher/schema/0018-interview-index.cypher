// Finds interviews by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX interview_id_lookup IF NOT EXISTS FOR (n:Interview) ON (n.id)
