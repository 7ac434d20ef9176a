// Adds HAS_ANSWER from an interview to an answer.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Interview {id: row.from})
MATCH (b:Answer {id: row.to})
CREATE (a)-[r:HAS_ANSWER]->(b)
SET r = row.properties
RETURN count(*) AS count
