// The units an actor belongs or belonged to, as records.
// Parameters: $id
// Columns: type, properties, fromLabels, from, toLabels, to
MATCH (a:Actor {id: $id})-[r:BELONGS_TO]->(b:Unit)
RETURN type(r) AS type, properties(r) AS properties,
  labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
