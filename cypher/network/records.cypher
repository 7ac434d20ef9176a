// Everything stored but the registry entry, as it is.
// Parameters: none
// Columns: labels, properties
MATCH (n)
WHERE NOT n:Registry
RETURN labels(n) AS labels, properties(n) AS properties
