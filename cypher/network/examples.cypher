// Which actor is named as an example of which unnamed group.
// Parameters: none
// Columns: actor, group, certainty, source
MATCH (a:Actor)-[r:EXAMPLE_OF]->(g:Actor)
RETURN a.id AS actor, g.id AS group, r.certainty AS certainty, r.source AS source
