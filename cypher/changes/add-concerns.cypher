// Adds CONCERNS from an act to an item.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Act {id: row.from})
MATCH (b:Item {id: row.to})
CREATE (a)-[r:CONCERNS]->(b)
SET r = row.properties
RETURN count(*) AS count
