// Removes AFFECTS from a reorganisation to a unit.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, properties; of each relationship that was there
UNWIND $rows AS row
MATCH (a:Reorganisation {id: row.from})-[r:AFFECTS]->(b:Unit {id: row.to})
WITH row.index AS index, r, properties(r) AS properties
DELETE r
RETURN index AS index, properties AS properties
