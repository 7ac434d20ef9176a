// Who works or worked at an actor.
// Parameters: $id
// Columns: id, name, personRole, personCertainty, personSource, actor, workplace, role, from, to, certainty, source
MATCH (a:Actor {id: $id})<-[r:WORKS_AT]-(p:Person)
RETURN p.id AS id, p.name AS name, p.role AS personRole, p.certainty AS personCertainty, p.source AS personSource,
  a.id AS actor, a.name AS workplace, r.role AS role, r.from AS from, r.to AS to, r.certainty AS certainty, r.source AS source
