// The answers that mention a person.
// Parameters: $id
// Columns: answer
MATCH (w:Answer)-[:MENTIONS]->(p:Person {id: $id})
RETURN DISTINCT w.id AS answer
