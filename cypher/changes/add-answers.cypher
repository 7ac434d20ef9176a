// Adds ANSWERS from an answer to a question.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Answer {id: row.from})
MATCH (b:Question {id: row.to})
CREATE (a)-[r:ANSWERS]->(b)
SET r = row.properties
RETURN count(*) AS count
