// People whose name holds a word; those that others stored without folded text may hold it.
// Parameters: $folded, the word as it is folded
// Columns: id, name, role
MATCH (a:Person)
WHERE a.searchText CONTAINS $folded OR a.searchText IS NULL
RETURN a.id AS id, a.name AS name, a.role AS role
