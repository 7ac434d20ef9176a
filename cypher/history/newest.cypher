// The newest act.
// Parameters: none
// Columns: at, revision
MATCH (a:Act)
WHERE a.item IS NOT NULL
RETURN a.at AS at, a.revision AS revision
ORDER BY revision DESC
LIMIT 1
