// Answers whose text holds a word, with the consent of their interview and their own.
// Parameters: $folded, the word as it is folded; $lower, the word in lower case, for texts stored without searchText
// Columns: id, text, consent, answerConsent
MATCH (i:Interview)-[:HAS_ANSWER]->(a:Answer)
WHERE a.searchText CONTAINS $folded OR toLower(a.text) CONTAINS $lower
RETURN a.id AS id, a.text AS text, i.consent AS consent, a.consent AS answerConsent
