// Every activity.
// Parameters: none
// Columns: id, name, certainty, source, interpreted
MATCH (a:Activity)
RETURN a.id AS id, a.name AS name, a.certainty AS certainty, a.source AS source, a.interpreted AS interpreted
