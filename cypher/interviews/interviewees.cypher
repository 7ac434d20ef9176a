// Who gave which interview.
// Parameters: none
// Columns: interview, person, name, role
MATCH (p:Person)-[:GAVE]->(i:Interview)
RETURN i.id AS interview, p.id AS person, p.name AS name, p.role AS role
