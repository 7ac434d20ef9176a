// Gives a new database its registry entry; leaves one that is there as it is.
// Parameters: $network, a new UUID
// Columns: network
MERGE (r:Registry {id: 'bindeled'})
ON CREATE SET r.network = $network, r.revision = 0, r.schema = 0
RETURN r.network AS network
