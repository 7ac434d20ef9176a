// Removes questions that have no relationships left.
// Parameters: $ids
// Columns: count
UNWIND $ids AS id
MATCH (n:Question {id: id})
DELETE n
RETURN count(*) AS count
