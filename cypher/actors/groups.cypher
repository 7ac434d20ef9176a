// The unnamed groups an actor is named as an example of.
// Parameters: $id
// Columns: id, name, certainty, source
MATCH (a:Actor {id: $id})-[r:EXAMPLE_OF]->(g:Actor)
RETURN g.id AS id, g.name AS name, r.certainty AS certainty, r.source AS source
