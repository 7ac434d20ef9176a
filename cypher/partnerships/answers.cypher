// The answers that mention a partnership.
// Parameters: $id
// Columns: answer
MATCH (p:Partnership {id: $id})<-[:MENTIONS]-(w:Answer)
RETURN DISTINCT w.id AS answer
