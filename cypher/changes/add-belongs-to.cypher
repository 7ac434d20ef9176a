// Adds BELONGS_TO from an actor to a unit.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Unit {id: row.to})
CREATE (a)-[r:BELONGS_TO]->(b)
SET r = row.properties
RETURN count(*) AS count
