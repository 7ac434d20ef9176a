// Lets writers wait until the transaction ends; changes nothing.
// Parameters: none
// Columns: revision
MATCH (r:Registry {id: 'bindeled'})
SET r.revision = r.revision
RETURN r.revision AS revision
