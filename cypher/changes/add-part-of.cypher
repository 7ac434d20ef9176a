// Adds PART_OF from a unit to a unit.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Unit {id: row.from})
MATCH (b:Unit {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.properties
RETURN count(*) AS count
