// The answers of an interview.
// Parameters: $id
// Columns: answer
MATCH (i:Interview {id: $id})-[:HAS_ANSWER]->(w:Answer)
RETURN w.id AS answer
