// Removes MENTIONS from an answer to a reorganisation, the one with the given start and end.
// Parameters: $rows, a list of {index, from, to, keys}
// Columns: index, of each row that had such a relationship
UNWIND $rows AS row
MATCH (a:Answer {id: row.from})-[r:MENTIONS]->(b:Reorganisation {id: row.to})
WHERE r.start = row.keys.start AND r.end = row.keys.end
DELETE r
RETURN DISTINCT row.index AS index
