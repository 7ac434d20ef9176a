// Makes a draft.
// Parameters: $id, new; $properties
// Columns: id
MERGE (n:Draft {id: $id})
SET n = $properties
RETURN n.id AS id
