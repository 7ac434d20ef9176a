// Removes ANSWERS from an answer to a question.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, of each row that had such a relationship
UNWIND $rows AS row
MATCH (a:Answer {id: row.from})-[r:ANSWERS]->(b:Question {id: row.to})
DELETE r
RETURN DISTINCT row.index AS index
