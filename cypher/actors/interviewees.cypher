// Who of those that work at an actor gave an interview.
// Parameters: $id
// Columns: person
MATCH (a:Actor {id: $id})<-[:WORKS_AT]-(p:Person)
WHERE EXISTS { MATCH (p)-[:GAVE]->(:Interview) }
RETURN DISTINCT p.id AS person
