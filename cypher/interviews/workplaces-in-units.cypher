// The units that interviewees work or worked in.
// Parameters: none
// Columns: person, unit, name, kind, from, to
MATCH (p:Person)-[r:WORKS_AT]->(u:Unit)
WHERE EXISTS { MATCH (p)-[:GAVE]->(:Interview) }
RETURN p.id AS person, u.id AS unit, u.name AS name, u.kind AS kind, r.from AS from, r.to AS to
