// Tells which nodes of a label exist, what each is and holds, and how many relationships it has.
// Parameters: $ids
// Columns: id, labels, properties, ties
UNWIND $ids AS id
MATCH (n:{Label} {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, COUNT { (n)--() } AS ties
