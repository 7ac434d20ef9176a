// Records how far the numbered schema series has been applied.
// Parameters: $schema
// Columns: schema
MATCH (r:Registry {id: 'bindeled'})
SET r.schema = $schema
RETURN r.schema AS schema
