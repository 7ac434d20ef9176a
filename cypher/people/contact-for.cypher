// The partnerships a person is contact for, and on whose behalf.
// Parameters: $id
// Columns: partnership, name, onBehalfOf, certainty, source
MATCH (p:Person {id: $id})-[r:CONTACT_FOR]->(s:Partnership)
RETURN s.id AS partnership, s.name AS name, r.onBehalfOf AS onBehalfOf, r.certainty AS certainty, r.source AS source
