// Who works at which actor.
// Parameters: none
// Columns: person, actor, role, from, to, certainty, source
MATCH (p:Person)-[r:WORKS_AT]->(a:Actor)
RETURN p.id AS person, a.id AS actor, r.role AS role, r.from AS from, r.to AS to, r.certainty AS certainty, r.source AS source
