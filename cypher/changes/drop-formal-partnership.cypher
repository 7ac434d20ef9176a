// Removes FORMAL_PARTNERSHIP from an actor to a partnership.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, of each row that had such a relationship
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})-[r:FORMAL_PARTNERSHIP]->(b:Partnership {id: row.to})
DELETE r
RETURN DISTINCT row.index AS index
