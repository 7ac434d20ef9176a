// The actors that are named as examples of an unnamed group.
// Parameters: $id
// Columns: id, name, certainty, source
MATCH (e:Actor)-[r:EXAMPLE_OF]->(a:Actor {id: $id})
RETURN e.id AS id, e.name AS name, r.certainty AS certainty, r.source AS source
