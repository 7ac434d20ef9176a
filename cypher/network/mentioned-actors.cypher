// Every actor that an answer mentions.
// Parameters: none
// Columns: actor
MATCH (:Answer)-[:MENTIONS]->(a:Actor)
RETURN DISTINCT a.id AS actor
