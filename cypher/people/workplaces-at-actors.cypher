// The actors a person works or worked at.
// Parameters: $id
// Columns: actor, name, role, from, to, certainty, source
MATCH (p:Person {id: $id})-[r:WORKS_AT]->(a:Actor)
RETURN a.id AS actor, a.name AS name, r.role AS role, r.from AS from, r.to AS to, r.certainty AS certainty, r.source AS source
