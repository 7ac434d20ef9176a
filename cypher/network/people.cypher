// Every person.
// Parameters: none
// Columns: id, name, role, certainty, source, interpreted
MATCH (p:Person)
RETURN p.id AS id, p.name AS name, p.role AS role, p.certainty AS certainty, p.source AS source, p.interpreted AS interpreted
