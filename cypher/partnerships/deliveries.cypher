// What partnerships deliver.
// Parameters: $partnerships, a list of ids
// Columns: partnership, activity, name, certainty, source
UNWIND $partnerships AS id
MATCH (p:Partnership {id: id})-[r:DELIVERS]->(a:Activity)
RETURN p.id AS partnership, a.id AS activity, a.name AS name, r.certainty AS certainty, r.source AS source
