// The interviews that a file was saved as.
// Parameters: $sha256
// Columns: id
MATCH (i:Interview)
WHERE i.sha256 = $sha256
RETURN i.id AS id
