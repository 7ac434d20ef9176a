// Every actor.
// Parameters: none
// Columns: id, name, kind, place, external, named, library, person, certainty, source, interpreted
MATCH (a:Actor)
RETURN a.id AS id, a.name AS name, a.kind AS kind, a.place AS place, a.external AS external, a.named AS named,
  a:Library AS library, a:Person AS person, a.certainty AS certainty, a.source AS source, a.interpreted AS interpreted
