// Everything that is found by its name or text, so that the folded text stored with it can be written anew.
// Parameters: none
// Columns: labels, id, name, text, searchText
MATCH (n)
WHERE NOT n:Registry AND NOT n:Draft AND (n.name IS NOT NULL OR n.text IS NOT NULL)
RETURN labels(n) AS labels, n.id AS id, n.name AS name, n.text AS text, n.searchText AS searchText
