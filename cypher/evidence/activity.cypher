// The answers that mention an activity.
// Parameters: $id
// Columns: answer
MATCH (a:Activity {id: $id})<-[:MENTIONS]-(w:Answer)
RETURN DISTINCT w.id AS answer
