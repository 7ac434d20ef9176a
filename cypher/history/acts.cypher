// Acts, newest first; what others call an act has no item.
// Parameters: $offset, $limit
// Columns: id, what, at, by, undoes, revision, item, before, after, final, forgottenAt
MATCH (a:Act)
WHERE a.item IS NOT NULL
WITH a ORDER BY a.revision DESC SKIP $offset LIMIT $limit
RETURN a.id AS id, a.what AS what, a.at AS at, a.by AS by, a.undoes AS undoes, a.revision AS revision,
  a.item AS item, a.before AS before, a.after AS after, a.final AS final, a.forgottenAt AS forgottenAt
ORDER BY revision DESC
