// Removes items that have no relationships left.
// Parameters: $ids
// Columns: count
UNWIND $ids AS id
MATCH (n:Item {id: id})
DELETE n
RETURN count(*) AS count
