// Which items acts concern.
// Parameters: $ids, of acts
// Columns: act, item
UNWIND $ids AS id
MATCH (a:Act {id: id})-[:CONCERNS]->(i:Item)
RETURN a.id AS act, i.id AS item
