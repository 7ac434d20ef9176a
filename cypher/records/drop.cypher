// Removes relationships of one type between nodes of two labels.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, properties; of each relationship that was there
UNWIND $rows AS row
MATCH (a:{From} {id: row.from})-[r:{TYPE}]->(b:{To} {id: row.to})
WITH row.index AS index, r, properties(r) AS properties
DELETE r
RETURN index AS index, properties AS properties
