// Which actor is party to which partnership, and by which tie.
// Parameters: none
// Columns: partnership, actor, tie, jointly, certainty, source
MATCH (a:Actor)-[r:FORMAL_PARTNERSHIP|COLLABORATION]->(p:Partnership)
RETURN p.id AS partnership, a.id AS actor, type(r) AS tie, r.jointly AS jointly, r.certainty AS certainty, r.source AS source
