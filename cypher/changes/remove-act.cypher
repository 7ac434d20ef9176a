// Removes acts that have no relationships left.
// Parameters: $ids
// Columns: count
UNWIND $ids AS id
MATCH (n:Act {id: id})
DELETE n
RETURN count(*) AS count
