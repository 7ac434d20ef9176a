// Where a person works or worked, as records.
// Parameters: $id
// Columns: type, properties, fromLabels, from, toLabels, to
MATCH (a:Person {id: $id})-[r:WORKS_AT]->(b)
WHERE b:Actor OR b:Unit
RETURN type(r) AS type, properties(r) AS properties,
  labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
