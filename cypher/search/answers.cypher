// Answers whose text holds a word.
// Parameters: $folded, the word as it is folded; $lower, the word in lower case, for texts stored without searchText
// Columns: id, text
MATCH (a:Answer)
WHERE a.searchText CONTAINS $folded OR toLower(a.text) CONTAINS $lower
RETURN a.id AS id, a.text AS text
