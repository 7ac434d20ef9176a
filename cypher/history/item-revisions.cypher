// The revisions of items that acts have touched.
// Parameters: $items
// Columns: item, revision
UNWIND $items AS item
MATCH (i:Item {id: item})
RETURN i.id AS item, i.revision AS revision
