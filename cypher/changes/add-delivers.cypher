// Adds DELIVERS from a partnership to an activity.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Partnership {id: row.from})
MATCH (b:Activity {id: row.to})
CREATE (a)-[r:DELIVERS]->(b)
SET r = row.properties
RETURN count(*) AS count
