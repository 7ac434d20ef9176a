// Acts of a kind from after one instant until another, newest first.
// Parameters: $what, $after and $until, instants in UTC, ISO 8601
// Columns: id, what, at, by, undoes, revision, item, before, after, final, forgottenAt
MATCH (a:Act)
WHERE a.what = $what AND a.at > $after AND a.at <= $until
RETURN a.id AS id, a.what AS what, a.at AS at, a.by AS by, a.undoes AS undoes, a.revision AS revision,
  a.item AS item, a.before AS before, a.after AS after, a.final AS final, a.forgottenAt AS forgottenAt
ORDER BY revision DESC
