// The interviews that people gave, and whether they are known for more than that.
// Parameters: $people, a list of ids
// Columns: person, interview, series, consent, actor, contact
UNWIND $people AS id
MATCH (p:Person {id: id})-[:GAVE]->(i:Interview)
RETURN p.id AS person, i.id AS interview, i.series AS series, i.consent AS consent, p:Actor AS actor,
  EXISTS { MATCH (p)-[:CONTACT_FOR]->(:Partnership) } AS contact
