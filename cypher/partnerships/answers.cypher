// The answers that mention a partnership.
// Parameters: $id
// Columns: answer
MATCH (w:Answer)-[:MENTIONS]->(p:Partnership {id: $id})
RETURN DISTINCT w.id AS answer
