// Adds AFFECTS from a reorganisation to a unit.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Reorganisation {id: row.from})
MATCH (b:Unit {id: row.to})
CREATE (a)-[r:AFFECTS]->(b)
SET r = row.properties
RETURN count(*) AS count
