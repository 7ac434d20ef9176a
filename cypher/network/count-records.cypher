// Counts everything stored but the registry entry and drafts, whoever wrote it.
// Parameters: none
// Columns: count
MATCH (n)
WHERE NOT n:Registry AND NOT n:Draft
RETURN count(*) AS count
