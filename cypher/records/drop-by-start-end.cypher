// Removes relationships of one type between nodes of two labels, those with the given start and end.
// Parameters: $rows, a list of {index, from, to, keys}
// Columns: index, properties; of each relationship that was there
UNWIND $rows AS row
MATCH (a:{From} {id: row.from})-[r:{TYPE}]->(b:{To} {id: row.to})
WHERE r.start = row.keys.start AND r.end = row.keys.end
WITH row.index AS index, r, properties(r) AS properties
DELETE r
RETURN index AS index, properties AS properties
