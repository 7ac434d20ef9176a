// Finds questions by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX question_id_lookup IF NOT EXISTS FOR (n:Question) ON (n.id)
