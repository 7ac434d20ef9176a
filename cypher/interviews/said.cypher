// What answers answer, mention and are about, as records.
// Parameters: $answers, a list of ids
// Columns: type, properties, fromLabels, from, toLabels, to
UNWIND $answers AS id
MATCH (a:Answer {id: id})-[r]->(b)
WHERE type(r) = 'ANSWERS' OR type(r) = 'MENTIONS' OR type(r) = 'ABOUT'
RETURN type(r) AS type, properties(r) AS properties,
  labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
