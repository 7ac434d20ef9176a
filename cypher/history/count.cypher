// How many acts there are.
// Parameters: none
// Columns: count
MATCH (a:Act)
RETURN count(a) AS count
