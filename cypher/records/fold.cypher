// Writes what is stored folded of the names or texts of a label, which searches look in.
// Parameters: $rows, a list of {id, searchText}
// Columns: count
UNWIND $rows AS row
MATCH (n:{Label} {id: row.id})
SET n.searchText = row.searchText
RETURN count(*) AS count
