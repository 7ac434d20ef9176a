// Who is contact person on an actor's behalf, and for which partnership.
// Parameters: $id
// Columns: id, name, role, certainty, source, partnership, partnershipName, contactCertainty, contactSource
MATCH (p:Person)-[r:CONTACT_FOR {onBehalfOf: $id}]->(s:Partnership)
RETURN p.id AS id, p.name AS name, p.role AS role, p.certainty AS certainty, p.source AS source,
  s.id AS partnership, s.name AS partnershipName, r.certainty AS contactCertainty, r.source AS contactSource
