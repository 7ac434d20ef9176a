// One person.
// Parameters: $id
// Columns: id, name, role, certainty, source
MATCH (p:Person {id: $id})
RETURN p.id AS id, p.name AS name, p.role AS role, p.certainty AS certainty, p.source AS source
