// The answers that mention a party of a partnership.
// Parameters: $id
// Columns: answer
MATCH (p:Partnership {id: $id})<-[:FORMAL_PARTNERSHIP|COLLABORATION]-(a:Actor)<-[:MENTIONS]-(w:Answer)
RETURN DISTINCT w.id AS answer
