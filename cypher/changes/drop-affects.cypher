// Removes AFFECTS from a reorganisation to a unit.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, of each row that had such a relationship
UNWIND $rows AS row
MATCH (a:Reorganisation {id: row.from})-[r:AFFECTS]->(b:Unit {id: row.to})
DELETE r
RETURN DISTINCT row.index AS index
