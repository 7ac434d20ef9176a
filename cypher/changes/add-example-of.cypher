// Adds EXAMPLE_OF from an actor to an actor.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:EXAMPLE_OF]->(b)
SET r = row.properties
RETURN count(*) AS count
