// Counts everything stored but the registry entry, whoever wrote it.
// Parameters: none
// Columns: count
MATCH (n)
WHERE NOT n:Registry
RETURN count(*) AS count
