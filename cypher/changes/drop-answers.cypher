// Removes ANSWERS from an answer to a question.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, properties; of each relationship that was there
UNWIND $rows AS row
MATCH (a:Answer {id: row.from})-[r:ANSWERS]->(b:Question {id: row.to})
WITH row.index AS index, r, properties(r) AS properties
DELETE r
RETURN index AS index, properties AS properties
