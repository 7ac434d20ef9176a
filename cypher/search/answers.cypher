// Answers whose text holds a word, with the consent of their interview and their own; those that others stored without
// folded text may hold it.
// Parameters: $folded, the word as it is folded
// Columns: id, text, consent, answerConsent
MATCH (i:Interview)-[:HAS_ANSWER]->(a:Answer)
WHERE a.searchText CONTAINS $folded OR a.searchText IS NULL
RETURN a.id AS id, a.text AS text, i.consent AS consent, a.consent AS answerConsent
