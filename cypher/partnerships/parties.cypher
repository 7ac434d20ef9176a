// The parties of partnerships, with their names.
// Parameters: $partnerships, a list of ids
// Columns: partnership, actor, name, kind, library, named, tie, jointly, certainty, source
UNWIND $partnerships AS id
MATCH (p:Partnership {id: id})<-[r:FORMAL_PARTNERSHIP|COLLABORATION]-(a:Actor)
RETURN p.id AS partnership, a.id AS actor, a.name AS name, a.kind AS kind, a:Library AS library, a.named AS named,
  type(r) AS tie, r.jointly AS jointly, r.certainty AS certainty, r.source AS source
