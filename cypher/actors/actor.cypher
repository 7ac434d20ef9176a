// One actor.
// Parameters: $id
// Columns: id, name, kind, place, external, named, library, person, certainty, source, interpreted
MATCH (a:Actor {id: $id})
RETURN a.id AS id, a.name AS name, a.kind AS kind, a.place AS place, a.external AS external, a.named AS named,
  a:Library AS library, a:Person AS person, a.certainty AS certainty, a.source AS source, a.interpreted AS interpreted
