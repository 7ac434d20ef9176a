// Who is contact person on an actor's behalf, and for which partnership.
// Parameters: $id
// Columns: id, name, personRole, personCertainty, personSource, partnership, partnershipName, certainty, source
MATCH (a:Actor {id: $id})-[:FORMAL_PARTNERSHIP|COLLABORATION]->(s:Partnership)<-[r:CONTACT_FOR {onBehalfOf: $id}]-(p:Person)
RETURN DISTINCT p.id AS id, p.name AS name, p.role AS personRole, p.certainty AS personCertainty, p.source AS personSource,
  s.id AS partnership, s.name AS partnershipName, r.certainty AS certainty, r.source AS source
