// Adds WORKS_AT from a person to an actor.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:WORKS_AT]->(b)
SET r = row.properties
RETURN count(*) AS count
