// Notes with acts that nothing of what they took out is kept aside.
// Parameters: $ids, of acts; $at, an instant in UTC, ISO 8601
// Columns: count
UNWIND $ids AS id
MATCH (a:Act {id: id})
SET a.forgottenAt = $at
RETURN count(*) AS count
