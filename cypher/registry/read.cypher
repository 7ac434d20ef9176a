// Reads what the database says of itself; no row when it was never used.
// Parameters: none
// Columns: network, revision, schema, loading
MATCH (r:Registry {id: 'bindeled'})
RETURN r.network AS network, r.revision AS revision, r.schema AS schema, coalesce(r.loading, false) AS loading
