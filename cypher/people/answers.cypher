// The answers that mention a person.
// Parameters: $id
// Columns: answer
MATCH (p:Person {id: $id})<-[:MENTIONS]-(w:Answer)
RETURN DISTINCT w.id AS answer
