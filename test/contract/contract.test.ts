/** The contract on every Neo4j; the embedded engine keeps it in `test/server/store`. */
import { neo4jChoices } from '../helpers/engines.ts'
import { describeContract } from './contract.ts'

for (const choice of neo4jChoices()) describeContract(choice)
