// The answers of interviews in a series.
// Parameters: $series
// Columns: interview, text
MATCH (i:Interview {series: $series})-[:HAS_ANSWER]->(a:Answer)
RETURN i.id AS interview, a.text AS text
