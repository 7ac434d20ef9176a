// Removes CONTACT_FOR from a person to a partnership, the one with the given onBehalfOf.
// Parameters: $rows, a list of {index, from, to, keys}
// Columns: index, properties; of each relationship that was there
UNWIND $rows AS row
MATCH (a:Person {id: row.from})-[r:CONTACT_FOR]->(b:Partnership {id: row.to})
WHERE r.onBehalfOf = row.keys.onBehalfOf
WITH row.index AS index, r, properties(r) AS properties
DELETE r
RETURN index AS index, properties AS properties
