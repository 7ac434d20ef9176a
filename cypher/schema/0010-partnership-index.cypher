// Finds partnerships by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX partnership_id_lookup IF NOT EXISTS FOR (n:Partnership) ON (n.id)
