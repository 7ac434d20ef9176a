// What answers mention, and where.
// Parameters: $answers, a list of ids
// Columns: answer, start, end, certainty, id, name, labels
UNWIND $answers AS id
MATCH (w:Answer {id: id})-[r:MENTIONS]->(t)
RETURN w.id AS answer, r.start AS start, r.end AS end, r.certainty AS certainty, t.id AS id, t.name AS name, labels(t) AS labels
