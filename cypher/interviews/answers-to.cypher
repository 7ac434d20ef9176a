// The answers to questions.
// Parameters: $questions, a list of ids
// Columns: answer
UNWIND $questions AS id
MATCH (q:Question {id: id})<-[:ANSWERS]-(w:Answer)
RETURN DISTINCT w.id AS answer
