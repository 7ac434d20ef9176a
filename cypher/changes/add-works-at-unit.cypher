// Adds WORKS_AT from a person to a unit.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Unit {id: row.to})
CREATE (a)-[r:WORKS_AT]->(b)
SET r = row.properties
RETURN count(*) AS count
