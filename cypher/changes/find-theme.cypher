// Tells which themes exist, what else each is, and how many relationships it has.
// Parameters: $ids
// Columns: id, labels, ties
UNWIND $ids AS id
MATCH (n:Theme {id: id})
RETURN n.id AS id, labels(n) AS labels, COUNT { (n)--() } AS ties
