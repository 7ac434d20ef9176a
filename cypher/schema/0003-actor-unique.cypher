// No two actors have the same id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE
