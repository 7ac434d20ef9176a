// How many acts there are.
// Parameters: none
// Columns: count
MATCH (a:Act)
WHERE a.item IS NOT NULL
RETURN count(a) AS count
