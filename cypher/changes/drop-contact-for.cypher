// Removes CONTACT_FOR from a person to a partnership, the one with the given onBehalfOf.
// Parameters: $rows, a list of {index, from, to, keys}
// Columns: index, of each row that had such a relationship
UNWIND $rows AS row
MATCH (a:Person {id: row.from})-[r:CONTACT_FOR]->(b:Partnership {id: row.to})
WHERE r.onBehalfOf = row.keys.onBehalfOf
DELETE r
RETURN DISTINCT row.index AS index
