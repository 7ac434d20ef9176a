// The actors that are named as examples of an unnamed group.
// Parameters: $id
// Columns: id, name, certainty, source
MATCH (a:Actor {id: $id})<-[r:EXAMPLE_OF]-(e:Actor)
RETURN e.id AS id, e.name AS name, r.certainty AS certainty, r.source AS source
