// Who of those that work at an actor gave an interview.
// Parameters: $id
// Columns: person
MATCH (p:Person)-[:WORKS_AT]->(a:Actor {id: $id})
WHERE EXISTS { MATCH (p)-[:GAVE]->(:Interview) }
RETURN DISTINCT p.id AS person
