// Every person who gave an interview.
// Parameters: none
// Columns: person
MATCH (p:Person)-[:GAVE]->(:Interview)
RETURN DISTINCT p.id AS person
