// Moves the revision by one. First in every write, so that writers wait for each other.
// Parameters: none
// Columns: revision, schema, loading
MATCH (r:Registry {id: 'bindeled'})
SET r.revision = r.revision + 1
RETURN r.revision AS revision, r.schema AS schema, coalesce(r.loading, false) AS loading
