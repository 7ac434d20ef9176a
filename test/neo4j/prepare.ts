/** Gets every Neo4j that can be had, before several tests want it at once. Tests say themselves what is missing. */
import { neo4jFiles, Neo4jMissing, neo4jVersions } from '../helpers/neo4j-jars.ts'

for (const version of neo4jVersions) {
  try {
    neo4jFiles(version)
  } catch (error) {
    if (!(error instanceof Neo4jMissing)) throw error
    console.log(error.message)
  }
}
