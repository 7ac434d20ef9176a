// Who gave an interview and which answers it has, as records.
// Parameters: $id
// Columns: type, properties, fromLabels, from, toLabels, to
MATCH (a:Person)-[r:GAVE]->(b:Interview {id: $id})
RETURN type(r) AS type, properties(r) AS properties,
  labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
UNION ALL
MATCH (a:Interview {id: $id})-[r:HAS_ANSWER]->(b:Answer)
RETURN type(r) AS type, properties(r) AS properties,
  labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
