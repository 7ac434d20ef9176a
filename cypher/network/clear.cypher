// Removes some of the network with its relationships; what others keep in the same database stays.
// Parameters: $limit
// Columns: count
MATCH (n)
WHERE n:Actor OR n:Person OR n:Unit OR n:Partnership OR n:Activity OR n:Theme
  OR n:Reorganisation OR n:Interview OR n:Question OR n:Answer OR n:Act OR n:Item OR n:Draft
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS count
