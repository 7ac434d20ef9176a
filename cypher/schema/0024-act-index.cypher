// Finds acts by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX act_id_lookup IF NOT EXISTS FOR (n:Act) ON (n.id)
