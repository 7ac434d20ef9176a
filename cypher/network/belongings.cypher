// Which actor belongs to which unit.
// Parameters: none
// Columns: actor, unit, from, to, certainty, source
MATCH (a:Actor)-[r:BELONGS_TO]->(u:Unit)
RETURN a.id AS actor, u.id AS unit, r.from AS from, r.to AS to, r.certainty AS certainty, r.source AS source
