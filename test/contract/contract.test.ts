/** The contract on every engine. Leaves a line for each in `.cache/engines.txt`, for the report of the tests. */
import { mkdirSync, rmSync, appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { embedded, neo4jChoices } from '../helpers/engines.ts'
import { describeContract } from './contract.ts'

const folder = join(import.meta.dirname, '..', '..', '.cache')
const file = join(folder, 'engines.txt')
mkdirSync(folder, { recursive: true })
rmSync(file, { force: true })

for (const choice of [...neo4jChoices(), embedded]) {
  describeContract(choice, (line) => {
    appendFileSync(file, `${line}\n`)
  })
}
