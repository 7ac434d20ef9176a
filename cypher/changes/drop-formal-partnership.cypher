// Removes FORMAL_PARTNERSHIP from an actor to a partnership.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, properties; of each relationship that was there
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})-[r:FORMAL_PARTNERSHIP]->(b:Partnership {id: row.to})
WITH row.index AS index, r, properties(r) AS properties
DELETE r
RETURN index AS index, properties AS properties
