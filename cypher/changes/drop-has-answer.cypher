// Removes HAS_ANSWER from an interview to an answer.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, of each row that had such a relationship
UNWIND $rows AS row
MATCH (a:Interview {id: row.from})-[r:HAS_ANSWER]->(b:Answer {id: row.to})
DELETE r
RETURN DISTINCT row.index AS index
