// Acts that concern an item, newest first.
// Parameters: $item, $offset, $limit
// Columns: id, what, at, by, undoes, revision, item, before, after, final, forgottenAt
MATCH (:Item {id: $item})<-[:CONCERNS]-(a:Act)
WITH a ORDER BY a.revision DESC SKIP $offset LIMIT $limit
RETURN a.id AS id, a.what AS what, a.at AS at, a.by AS by, a.undoes AS undoes, a.revision AS revision,
  a.item AS item, a.before AS before, a.after AS after, a.final AS final, a.forgottenAt AS forgottenAt
ORDER BY revision DESC
