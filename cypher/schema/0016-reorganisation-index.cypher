// Finds reorganisations by id; on Neo4j the constraint does so already.
// Parameters: none
// Columns: none
CREATE INDEX reorganisation_id_lookup IF NOT EXISTS FOR (n:Reorganisation) ON (n.id)
