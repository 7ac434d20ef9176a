// The answers that mention an actor.
// Parameters: $id
// Columns: answer
MATCH (a:Actor {id: $id})<-[:MENTIONS]-(w:Answer)
RETURN DISTINCT w.id AS answer
