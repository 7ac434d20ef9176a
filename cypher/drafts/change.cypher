// Changes a draft that is as it was read; no row when it is not. It is held first, so that of two at once one waits.
// Parameters: $id; $revision, as it was read; $now, an instant in UTC, ISO 8601; $properties
// Columns: revision
MATCH (n:Draft {id: $id})
SET n.sha256 = n.sha256
WITH n
WHERE n.revision = $revision AND n.goneAt > $now
SET n += $properties
RETURN n.revision AS revision
