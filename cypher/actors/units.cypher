// The units an actor belongs or belonged to.
// Parameters: $id
// Columns: id, name, from, to, certainty, source
MATCH (a:Actor {id: $id})-[r:BELONGS_TO]->(u:Unit)
RETURN u.id AS id, u.name AS name, r.from AS from, r.to AS to, r.certainty AS certainty, r.source AS source
