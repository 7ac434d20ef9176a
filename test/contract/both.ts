/** The embedded engine and each Neo4j side by side. */
import { afterAll, beforeAll, describe } from 'vitest'
import { neo4jChoices, startEmbedded, type Engine } from '../helpers/engines.ts'

/** The two engines, once the tests run. */
export interface Both {
  readonly embedded: Engine
  readonly neo4j: Engine
}

/** Tests of both, once with each Neo4j there is. */
export function onBoth(tests: (both: Both) => void): void {
  for (const choice of neo4jChoices()) {
    describe.skipIf(choice.missing !== undefined)(`Grafeo and ${choice.name}`, () => {
      let embedded: Engine
      let neo4j: Engine

      beforeAll(async () => {
        embedded = startEmbedded()
        neo4j = await choice.start()
      })
      afterAll(async () => {
        await embedded.remove()
        await neo4j.remove()
      })

      tests({
        get embedded() {
          return embedded
        },
        get neo4j() {
          return neo4j
        },
      })
    })
  }
}
