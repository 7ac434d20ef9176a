// Adds CONTACT_FOR from a person to a partnership.
// Parameters: $rows, a list of {from, to, properties}
// Columns: count
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Partnership {id: row.to})
CREATE (a)-[r:CONTACT_FOR]->(b)
SET r = row.properties
RETURN count(*) AS count
