// Every unit.
// Parameters: none
// Columns: id, name, kind, certainty, source, interpreted
MATCH (u:Unit)
RETURN u.id AS id, u.name AS name, u.kind AS kind, u.certainty AS certainty, u.source AS source, u.interpreted AS interpreted
