// Marks that a whole network is being loaded, or that it has been.
// Parameters: $loading
// Columns: loading
MATCH (r:Registry {id: 'bindeled'})
SET r.loading = $loading
RETURN r.loading AS loading
