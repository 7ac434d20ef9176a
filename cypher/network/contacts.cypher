// Who is contact person for which partnership, on behalf of which actor.
// Parameters: none
// Columns: partnership, person, onBehalfOf, certainty, source
MATCH (c:Person)-[r:CONTACT_FOR]->(p:Partnership)
RETURN p.id AS partnership, c.id AS person, r.onBehalfOf AS onBehalfOf, r.certainty AS certainty, r.source AS source
