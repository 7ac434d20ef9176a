// The contact persons of a partnership.
// Parameters: $id
// Columns: id, name, role, onBehalfOf, certainty, source
MATCH (p:Partnership {id: $id})<-[r:CONTACT_FOR]-(c:Person)
RETURN c.id AS id, c.name AS name, c.role AS role, r.onBehalfOf AS onBehalfOf, r.certainty AS certainty, r.source AS source
