// The answers that mention what a partnership delivers.
// Parameters: $id
// Columns: answer
MATCH (w:Answer)-[:MENTIONS]->(a:Activity)<-[:DELIVERS]-(p:Partnership {id: $id})
RETURN DISTINCT w.id AS answer
