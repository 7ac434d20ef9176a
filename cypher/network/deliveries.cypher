// Which partnership delivers which activity.
// Parameters: none
// Columns: partnership, activity, certainty, source
MATCH (p:Partnership)-[r:DELIVERS]->(a:Activity)
RETURN p.id AS partnership, a.id AS activity, r.certainty AS certainty, r.source AS source
