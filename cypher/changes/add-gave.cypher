// Adds GAVE from a person to an interview.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Interview {id: row.to})
CREATE (a)-[r:GAVE]->(b)
SET r = row.properties
RETURN count(*) AS count
