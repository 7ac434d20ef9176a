// Removes EXAMPLE_OF from an actor to an actor.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, of each row that had such a relationship
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})-[r:EXAMPLE_OF]->(b:Actor {id: row.to})
DELETE r
RETURN DISTINCT row.index AS index
