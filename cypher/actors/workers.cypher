// Who works or worked at an actor.
// Parameters: $id
// Columns: id, name, role, roleThere, from, to, certainty, source, workCertainty, workSource
MATCH (p:Person)-[r:WORKS_AT]->(a:Actor {id: $id})
RETURN p.id AS id, p.name AS name, p.role AS role, r.role AS roleThere, r.from AS from, r.to AS to,
  p.certainty AS certainty, p.source AS source, r.certainty AS workCertainty, r.source AS workSource
