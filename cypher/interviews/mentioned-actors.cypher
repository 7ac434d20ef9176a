// Which answers mention which actors, with their interviews.
// Parameters: none
// Columns: actor, answer, interview
MATCH (i:Interview)-[:HAS_ANSWER]->(w:Answer)-[:MENTIONS]->(a:Actor)
RETURN DISTINCT a.id AS actor, w.id AS answer, i.id AS interview
