// Removes DELIVERS from a partnership to an activity.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, of each row that had such a relationship
UNWIND $rows AS row
MATCH (a:Partnership {id: row.from})-[r:DELIVERS]->(b:Activity {id: row.to})
DELETE r
RETURN DISTINCT row.index AS index
