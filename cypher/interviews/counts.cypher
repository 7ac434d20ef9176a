// How many answers each interview has, and how many mentions they hold.
// Parameters: none
// Columns: interview, answers, mentions
MATCH (i:Interview)-[:HAS_ANSWER]->(w:Answer)
WITH i.id AS interview, w, COUNT { (w)-[:MENTIONS]->() } AS held
RETURN interview AS interview, count(w) AS answers, coalesce(sum(held), 0) AS mentions
