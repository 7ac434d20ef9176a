// Every recorded reorganisation; a scenario is none.
// Parameters: none
// Columns: id, name, kind, state, date, note, certainty, source, interpreted
MATCH (o:Reorganisation)
WHERE NOT o:Scenario
RETURN o.id AS id, o.name AS name, o.kind AS kind, o.state AS state, o.date AS date, o.note AS note,
  o.certainty AS certainty, o.source AS source, o.interpreted AS interpreted
