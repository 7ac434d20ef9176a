// The answers that mention a reorganisation.
// Parameters: $id
// Columns: answer
MATCH (r:Reorganisation {id: $id})<-[:MENTIONS]-(w:Answer)
RETURN DISTINCT w.id AS answer
