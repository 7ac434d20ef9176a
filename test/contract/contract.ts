/** The contract of one engine: every statement gives the expected rows, every operation does what it says. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../server/domain/graph.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { statementNames } from '../../server/store/statements.ts'
import { embedded } from '../helpers/engines.ts'
import type { Engine, EngineChoice } from '../helpers/engines.ts'
import { recording } from '../helpers/recording-store.ts'
import type { Recording } from '../helpers/recording-store.ts'
import { allCases } from './cases/all.ts'
import { runCase } from './contract-case.ts'
import type { ContractCase } from './contract-case.ts'
import { draftOperations } from './drafts.ts'
import { endingOperations } from './endings.ts'
import { everything } from './everything.ts'
import { operations } from './operations.ts'

const reports = join(import.meta.dirname, '..', '..', '.cache', 'engines')

/** Leaves a line for the report of the tests. */
function report({ name }: EngineChoice, line: string): void {
  mkdirSync(reports, { recursive: true })
  writeFileSync(join(reports, `${name}.txt`), `${line}\n`)
}

/** Describes the contract on an engine. Its version is reported, and how many statements were run at the end. */
export function describeContract(choice: EngineChoice): void {
  describe.skipIf(choice.missing !== undefined)(`contract on ${choice.name}`, () => {
    let engine: Engine
    let recorded: Recording
    let loaded: Graph | undefined

    beforeAll(async () => {
      engine = await choice.start()
      recorded = recording(engine.store)
    })
    afterAll(() => engine.remove())

    async function holding(graph: Graph): Promise<void> {
      if (loaded === graph) return
      await loadGraph(recorded.store, graph, { replace: true })
      loaded = graph
    }

    describe('statements', () => {
      it.each(allCases.map((one): [string, ContractCase] => [caseName(one), one]))(
        '%s',
        async (_name, one) => {
          await holding(one.graph ?? everything)
          await runCase(recorded.store, one)
        },
      )
    })

    describe('operations', () => {
      beforeAll(() => {
        loaded = undefined
      })
      const all = { ...operations, ...draftOperations, ...endingOperations }
      for (const [name, operation] of Object.entries(all)) {
        it(name, () => operation(recorded.store))
      }
    })

    if (choice !== embedded) {
      it('plans every statement', async () => {
        for (const name of statementNames) {
          await expect(engine.planning?.define(name), name).resolves.toBeUndefined()
        }
      })
    }

    it('runs every statement there is', async () => {
      const { store, executed } = recorded
      expect(statementNames.filter((name) => !executed.has(name))).toEqual([])
      const name = store.engine === 'neo4j' ? 'Neo4j' : 'Grafeo'
      report(choice, `${name} ${await store.version()}: ${String(executed.size)} statements`)
    })
  })
}

function caseName({ statement, about }: ContractCase): string {
  return about === undefined ? statement : `${statement}: ${about}`
}
