// Adds MENTIONS from an answer to an actor.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Answer {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:MENTIONS]->(b)
SET r = row.properties
RETURN count(*) AS count
