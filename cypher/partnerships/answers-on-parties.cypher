// The answers that mention a party of a partnership.
// Parameters: $id
// Columns: answer
MATCH (w:Answer)-[:MENTIONS]->(a:Actor)-[:FORMAL_PARTNERSHIP|COLLABORATION]->(p:Partnership {id: $id})
RETURN DISTINCT w.id AS answer
