// Every question that was asked.
// Parameters: none
// Columns: id, series, position, text
MATCH (q:Question)
RETURN q.id AS id, q.series AS series, q.position AS position, q.text AS text
