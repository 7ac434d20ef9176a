// Adds MENTIONS from an answer to a reorganisation.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Answer {id: row.from})
MATCH (b:Reorganisation {id: row.to})
CREATE (a)-[r:MENTIONS]->(b)
SET r = row.properties
RETURN count(*) AS count
