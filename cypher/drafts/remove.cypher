// Removes a draft that is as it was read, and counts it.
// Parameters: $id; $revision, as it was read
// Columns: count
MATCH (n:Draft {id: $id})
SET n.sha256 = n.sha256
WITH n
WHERE n.revision = $revision
DELETE n
RETURN count(*) AS count
