// Adds FOLLOW_UP from a reorganisation to a partnership.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Reorganisation {id: row.from})
MATCH (b:Partnership {id: row.to})
CREATE (a)-[r:FOLLOW_UP]->(b)
SET r = row.properties
RETURN count(*) AS count
