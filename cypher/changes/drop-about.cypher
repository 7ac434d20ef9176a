// Removes ABOUT from an answer to a theme.
// Parameters: $rows, a list of {index, from, to}
// Columns: index, properties; of each relationship that was there
UNWIND $rows AS row
MATCH (a:Answer {id: row.from})-[r:ABOUT]->(b:Theme {id: row.to})
WITH row.index AS index, r, properties(r) AS properties
DELETE r
RETURN index AS index, properties AS properties
