// Adds relationships of one type between nodes of two labels.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:{From} {id: row.from})
MATCH (b:{To} {id: row.to})
CREATE (a)-[r:{TYPE}]->(b)
SET r = row.properties
RETURN count(*) AS count
