// Every draft that is not gone, without its content.
// Parameters: $now, an instant in UTC, ISO 8601
// Columns: id, revision, createdAt, changedAt, goneAt, sha256, summary
MATCH (n:Draft)
WHERE n.goneAt > $now
RETURN n.id AS id, n.revision AS revision, n.createdAt AS createdAt, n.changedAt AS changedAt, n.goneAt AS goneAt,
  n.sha256 AS sha256, n.summary AS summary
