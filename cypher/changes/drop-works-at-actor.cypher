// Removes WORKS_AT from a person to an actor, the one with the given from.
// Parameters: $rows, a list of {index, from, to, keys}
// Columns: index, properties; of each relationship that was there
UNWIND $rows AS row
MATCH (a:Person {id: row.from})-[r:WORKS_AT]->(b:Actor {id: row.to})
WHERE coalesce(r.from, '') = coalesce(row.keys.from, '')
WITH row.index AS index, r, properties(r) AS properties
DELETE r
RETURN index AS index, properties AS properties
