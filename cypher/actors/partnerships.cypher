// The partnerships an actor is a party of.
// Parameters: $id
// Columns: partnership
MATCH (a:Actor {id: $id})-[:FORMAL_PARTNERSHIP|COLLABORATION]->(p:Partnership)
RETURN DISTINCT p.id AS partnership
