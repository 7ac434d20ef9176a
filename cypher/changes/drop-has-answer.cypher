// Removes HAS_ANSWER from an interview to an answer.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, properties; of each relationship that was there
UNWIND $rows AS row
MATCH (a:Interview {id: row.from})-[r:HAS_ANSWER]->(b:Answer {id: row.to})
WITH row.index AS index, r, properties(r) AS properties
DELETE r
RETURN index AS index, properties AS properties
