// The answers that mention a unit.
// Parameters: $id
// Columns: answer
MATCH (u:Unit {id: $id})<-[:MENTIONS]-(w:Answer)
RETURN DISTINCT w.id AS answer
