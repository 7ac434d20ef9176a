// Final acts of which the database may keep something aside still.
// Parameters: none
// Columns: id
MATCH (a:Act)
WHERE a.item IS NOT NULL AND a.final IS NOT NULL AND a.forgottenAt IS NULL
RETURN a.id AS id
ORDER BY id
