// Every question, with how many answers it has.
// Parameters: none
// Columns: id, series, position, text, answers
MATCH (q:Question)
RETURN q.id AS id, q.series AS series, q.position AS position, q.text AS text,
  COUNT { (q)<-[:ANSWERS]-(:Answer) } AS answers
