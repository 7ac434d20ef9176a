// The answers that mention a theme or are about it.
// Parameters: $id
// Columns: answer
MATCH (t:Theme {id: $id})<-[:MENTIONS|ABOUT]-(w:Answer)
RETURN DISTINCT w.id AS answer
