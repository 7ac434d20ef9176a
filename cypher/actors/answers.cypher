// The answers that mention an actor.
// Parameters: $id
// Columns: answer
MATCH (w:Answer)-[:MENTIONS]->(a:Actor {id: $id})
RETURN DISTINCT w.id AS answer
