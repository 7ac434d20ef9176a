// Every relationship, with the labels and ids of its ends.
// Parameters: none
// Columns: type, properties, fromLabels, from, toLabels, to
MATCH (a)-[r]->(b)
RETURN type(r) AS type, properties(r) AS properties,
  labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
