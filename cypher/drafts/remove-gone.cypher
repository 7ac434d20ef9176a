// Removes the drafts that are gone.
// Parameters: $now, an instant in UTC, ISO 8601
// Columns: count
MATCH (n:Draft)
WHERE n.goneAt <= $now
DELETE n
RETURN count(*) AS count
