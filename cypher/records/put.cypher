// Puts nodes of one label: creates each that is not there, replaces all properties of the others.
// Parameters: $rows, a list of {id, properties}
// Columns: count
UNWIND $rows AS row
MERGE (n:{Label} {id: row.id})
SET n = row.properties
RETURN count(*) AS count
