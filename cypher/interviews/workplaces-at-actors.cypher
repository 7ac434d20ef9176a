// The actors that interviewees work or worked at.
// Parameters: none
// Columns: person, actor, name, kind, library, from, to
MATCH (p:Person)-[r:WORKS_AT]->(a:Actor)
WHERE EXISTS { MATCH (p)-[:GAVE]->(:Interview) }
RETURN p.id AS person, a.id AS actor, a.name AS name, a.kind AS kind, a:Library AS library, r.from AS from, r.to AS to
