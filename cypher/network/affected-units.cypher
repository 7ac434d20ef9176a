// Which reorganisation affects which unit.
// Parameters: none
// Columns: reorganisation, unit, certainty, source
MATCH (o:Reorganisation)-[r:AFFECTS]->(u:Unit)
RETURN o.id AS reorganisation, u.id AS unit, r.certainty AS certainty, r.source AS source
