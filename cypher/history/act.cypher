// One act.
// Parameters: $id
// Columns: id, what, at, by, undoes, revision, item, before, after, final, forgottenAt
MATCH (a:Act {id: $id})
RETURN a.id AS id, a.what AS what, a.at AS at, a.by AS by, a.undoes AS undoes, a.revision AS revision,
  a.item AS item, a.before AS before, a.after AS after, a.final AS final, a.forgottenAt AS forgottenAt
