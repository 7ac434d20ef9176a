// The units a unit is or was part of, as records.
// Parameters: $id
// Columns: type, properties, fromLabels, from, toLabels, to
MATCH (a:Unit {id: $id})-[r:PART_OF]->(b:Unit)
RETURN type(r) AS type, properties(r) AS properties,
  labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
