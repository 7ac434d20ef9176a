// Ended partnerships whose agreement's end stands for the day they ended on.
// Parameters: none
// Columns: id
MATCH (p:Partnership {status: 'ended'})
WHERE p.end IS NOT NULL AND p.endedOn IS NULL
RETURN p.id AS id
