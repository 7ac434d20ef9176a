// Every answer that stands in an interview.
// Parameters: none
// Columns: answer
MATCH (:Interview)-[:HAS_ANSWER]->(a:Answer)
RETURN a.id AS answer
