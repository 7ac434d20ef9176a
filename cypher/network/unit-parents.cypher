// Which unit is part of which.
// Parameters: none
// Columns: part, unit, from, to, certainty, source
MATCH (u:Unit)-[r:PART_OF]->(above:Unit)
RETURN u.id AS part, above.id AS unit, r.from AS from, r.to AS to, r.certainty AS certainty, r.source AS source
