// Removes GAVE from a person to an interview.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, of each row that had such a relationship
UNWIND $rows AS row
MATCH (a:Person {id: row.from})-[r:GAVE]->(b:Interview {id: row.to})
DELETE r
RETURN DISTINCT row.index AS index
