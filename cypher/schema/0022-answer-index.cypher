// Finds answers by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX answer_id_lookup IF NOT EXISTS FOR (n:Answer) ON (n.id)
