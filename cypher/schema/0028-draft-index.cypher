// Finds drafts by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX draft_id_lookup IF NOT EXISTS FOR (n:Draft) ON (n.id)
