// Which acts undo any of those given.
// Parameters: $ids, of acts
// Columns: id, undoes
MATCH (a:Act)
WHERE a.undoes IN $ids
RETURN a.id AS id, a.undoes AS undoes
