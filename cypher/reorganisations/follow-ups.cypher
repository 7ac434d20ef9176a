// What somebody does about the partnerships that a reorganisation or scenario exposes.
// Parameters: $id
// Columns: partnership, name, responsible, step, by, done
MATCH (:Reorganisation {id: $id})-[f:FOLLOW_UP]->(p:Partnership)
RETURN p.id AS partnership, p.name AS name, f.responsible AS responsible, f.step AS step, f.by AS by,
  f.done AS done
