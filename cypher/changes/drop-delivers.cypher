// Removes DELIVERS from a partnership to an activity.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, properties; of each relationship that was there
UNWIND $rows AS row
MATCH (a:Partnership {id: row.from})-[r:DELIVERS]->(b:Activity {id: row.to})
WITH row.index AS index, r, properties(r) AS properties
DELETE r
RETURN index AS index, properties AS properties
