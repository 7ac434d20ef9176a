// Every scenario with its question; a change is JSON.
// Parameters: none
// Columns: id, name, note, units, date, windowDays, changes, ties, statuses
MATCH (s:Scenario)
RETURN s.id AS id, s.name AS name, s.note AS note, s.units AS units, s.date AS date,
  s.windowDays AS windowDays, s.changes AS changes, s.ties AS ties, s.statuses AS statuses
