// Adds COLLABORATION from an actor to a partnership.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Partnership {id: row.to})
CREATE (a)-[r:COLLABORATION]->(b)
SET r = row.properties
RETURN count(*) AS count
