// Puts scenarios: creates each that is not there, replaces all properties of the others.
// Parameters: $rows, a list of {id, properties}
// Columns: count
UNWIND $rows AS row
MERGE (n:Reorganisation {id: row.id})
SET n = row.properties
SET n:Scenario
RETURN count(*) AS count
