// The answers that mention a party of partnerships, with what is needed to choose among them.
// Parameters: $partnerships, a list of ids
// Columns: partnership, mentioned, answer, interview, position, consent, answerConsent
UNWIND $partnerships AS id
MATCH (p:Partnership {id: id})<-[:FORMAL_PARTNERSHIP|COLLABORATION]-(a:Actor)<-[:MENTIONS]-(w:Answer)
MATCH (w)<-[:HAS_ANSWER]-(i:Interview)
MATCH (w)-[:ANSWERS]->(q:Question)
RETURN DISTINCT p.id AS partnership, a.id AS mentioned, w.id AS answer, i.id AS interview, q.position AS position,
  i.consent AS consent, w.consent AS answerConsent
