// What a partnership delivers, as records.
// Parameters: $id
// Columns: type, properties, fromLabels, from, toLabels, to
MATCH (a:Partnership {id: $id})-[r:DELIVERS]->(b:Activity)
RETURN type(r) AS type, properties(r) AS properties,
  labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
