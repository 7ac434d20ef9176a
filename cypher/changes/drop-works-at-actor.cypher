// Removes WORKS_AT from a person to an actor, the one with the given from.
// Parameters: $rows, a list of {index, from, to, keys}
// Columns: index, of each row that had such a relationship
UNWIND $rows AS row
MATCH (a:Person {id: row.from})-[r:WORKS_AT]->(b:Actor {id: row.to})
WHERE coalesce(r.from, '') = coalesce(row.keys.from, '')
DELETE r
RETURN DISTINCT row.index AS index
