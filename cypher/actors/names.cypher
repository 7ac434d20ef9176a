// Actors by their ids.
// Parameters: $actors, a list of ids
// Columns: id, name
UNWIND $actors AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id, a.name AS name
