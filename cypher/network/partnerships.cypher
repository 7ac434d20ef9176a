// Every partnership.
// Parameters: none
// Columns: id, name, purpose, level, agreement, reference, status, start, end, endedOn, targetGroup, named,
//   certainty, source, interpreted
MATCH (p:Partnership)
RETURN p.id AS id, p.name AS name, p.purpose AS purpose, p.level AS level, p.agreement AS agreement,
  p.reference AS reference, p.status AS status, p.start AS start, p.end AS end, p.endedOn AS endedOn,
  p.targetGroup AS targetGroup, p.named AS named, p.certainty AS certainty, p.source AS source, p.interpreted AS interpreted
