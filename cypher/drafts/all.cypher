// All that drafts hold.
// Parameters: none
// Columns: id, revision, name, content
MATCH (n:Draft)
RETURN n.id AS id, n.revision AS revision, n.name AS name, n.content AS content
