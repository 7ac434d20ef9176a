// The contact persons of a partnership.
// Parameters: $id
// Columns: id, name, role, onBehalfOf, certainty, source
MATCH (c:Person)-[r:CONTACT_FOR]->(p:Partnership {id: $id})
RETURN c.id AS id, c.name AS name, c.role AS role, r.onBehalfOf AS onBehalfOf, r.certainty AS certainty, r.source AS source
