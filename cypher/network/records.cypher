// Everything stored but the registry entry and drafts, as it is.
// Parameters: none
// Columns: labels, properties
MATCH (n)
WHERE NOT n:Registry AND NOT n:Draft
RETURN labels(n) AS labels, properties(n) AS properties
