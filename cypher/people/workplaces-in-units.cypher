// The units a person works or worked in.
// Parameters: $id
// Columns: unit, name, role, from, to, certainty, source
MATCH (p:Person {id: $id})-[r:WORKS_AT]->(u:Unit)
RETURN u.id AS unit, u.name AS name, r.role AS role, r.from AS from, r.to AS to, r.certainty AS certainty, r.source AS source
