// One interview.
// Parameters: $id
// Columns: id, series, date, source, language, verbatim, consent
MATCH (i:Interview {id: $id})
RETURN i.id AS id, i.series AS series, i.date AS date, i.source AS source, i.language AS language,
  i.verbatim AS verbatim, i.consent AS consent
