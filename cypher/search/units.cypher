// Units whose name holds a word.
// Parameters: $folded, the word as it is folded; $lower, the word in lower case, for names stored without searchText
// Columns: id, name, kind
MATCH (a:Unit)
WHERE a.searchText CONTAINS $folded OR toLower(a.name) CONTAINS $lower
RETURN a.id AS id, a.name AS name, a.kind AS kind
