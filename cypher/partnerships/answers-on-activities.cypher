// The answers that mention what a partnership delivers.
// Parameters: $id
// Columns: answer
MATCH (p:Partnership {id: $id})-[:DELIVERS]->(a:Activity)<-[:MENTIONS]-(w:Answer)
RETURN DISTINCT w.id AS answer
