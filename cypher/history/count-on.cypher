// How many acts concern an item.
// Parameters: $item
// Columns: count
MATCH (:Item {id: $item})<-[:CONCERNS]-(a:Act)
RETURN count(a) AS count
