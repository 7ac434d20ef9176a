// Who works in which unit.
// Parameters: none
// Columns: person, unit, role, from, to, certainty, source
MATCH (p:Person)-[r:WORKS_AT]->(u:Unit)
RETURN p.id AS person, u.id AS unit, r.role AS role, r.from AS from, r.to AS to, r.certainty AS certainty, r.source AS source
