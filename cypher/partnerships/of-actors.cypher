// Which of some actors are parties of which partnerships.
// Parameters: $actors, a list of ids
// Columns: partnership, actor
UNWIND $actors AS id
MATCH (a:Actor {id: id})-[:FORMAL_PARTNERSHIP|COLLABORATION]->(p:Partnership)
RETURN DISTINCT p.id AS partnership, a.id AS actor
