// Answers by their ids, with their questions and interviews.
// Parameters: $answers, a list of ids
// Columns: id, position, text, question, questionPosition, questionText, interview, series, date, language, verbatim, consent, answerConsent
UNWIND $answers AS id
MATCH (w:Answer {id: id})<-[:HAS_ANSWER]-(i:Interview)
MATCH (w)-[:ANSWERS]->(q:Question)
RETURN w.id AS id, w.position AS position, w.text AS text, q.id AS question, q.position AS questionPosition,
  q.text AS questionText, i.id AS interview, i.series AS series, i.date AS date, i.language AS language,
  i.verbatim AS verbatim, i.consent AS consent, w.consent AS answerConsent
