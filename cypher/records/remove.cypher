// Removes nodes of a label that have no relationships left.
// Parameters: $ids
// Columns: count
UNWIND $ids AS id
MATCH (n:{Label} {id: id})
DELETE n
RETURN count(*) AS count
