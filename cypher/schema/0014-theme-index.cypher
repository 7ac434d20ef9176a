// Finds themes by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX theme_id_lookup IF NOT EXISTS FOR (n:Theme) ON (n.id)
