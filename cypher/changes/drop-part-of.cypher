// Removes PART_OF from a unit to a unit, the one with the given from.
// Parameters: $rows, a list of {index, from, to, keys}
// Columns: index, of each row that had such a relationship
UNWIND $rows AS row
MATCH (a:Unit {id: row.from})-[r:PART_OF]->(b:Unit {id: row.to})
WHERE coalesce(r.from, '') = coalesce(row.keys.from, '')
DELETE r
RETURN DISTINCT row.index AS index
