// The parties and the contact persons of a partnership, as records.
// Parameters: $id
// Columns: type, properties, fromLabels, from, toLabels, to
MATCH (b:Partnership {id: $id})<-[r:FORMAL_PARTNERSHIP|COLLABORATION|CONTACT_FOR]-(a)
WHERE a:Actor OR a:Person
RETURN type(r) AS type, properties(r) AS properties,
  labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
