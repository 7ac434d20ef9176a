/**
 * Acts a second that are acknowledged: by the store, which brings the log to the disk first, and by the bare engine, which
 * does not.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import { carryOut } from '../../server/network/acts/perform-act.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { loadStatements } from '../../server/store/loader.ts'
import type { GraphStore, Row, Run } from '../../server/store/port.ts'
import { medianOf, type BenchRow } from './table.ts'

const acts = 400
const rounds = 5
const statements = loadStatements()

/** The engine with nothing around it but a queue for writes. */
function bareStore(folder: string): GraphStore {
  const db = grafeo.GrafeoDB.create(join(folder, 'bindeled.grafeo'))
  let writes: Promise<unknown> = Promise.resolve()
  const transaction = async <Result>(work: (run: Run) => Promise<Result>): Promise<Result> => {
    const begun = db.beginTransaction()
    const result = await work(
      async (name, parameters = {}) =>
        (await begun.executeCypher(statements[name], parameters)).toArray() as Row[],
    )
    begun.commit()
    return result
  }
  return {
    engine: 'grafeo',
    version: () => Promise.resolve(db.version()),
    read: transaction,
    write: <Result>(work: (run: Run) => Promise<Result>) => {
      const result = writes.then(() => transaction(work))
      writes = result
      return result
    },
    define: async (name) => {
      await db.executeCypher(statements[name], {})
    },
    checkpoint: () => Promise.resolve(),
    forget: () => Promise.resolve(),
    close: () => {
      db.close()
      return Promise.resolve()
    },
  }
}

let made = 0

async function register(store: GraphStore): Promise<void> {
  made += 1
  const id = `bench-${String(made)}`
  const properties = { id, name: id, certainty: 'stated' }
  const act = { id: `act-${id}`, what: 'unit-registered', at: '2026-10-01T08:00:00.000Z' } as const
  await carryOut(store, act, () =>
    Promise.resolve({
      item: { type: 'Unit', id },
      changes: [{ change: 'put-node', node: { labels: ['Unit'], properties } }],
    }),
  )
}

/** Acts a second of so many writers, each of whom waits for the acknowledgement of one before the next. */
async function rateOf(store: GraphStore, writers: number): Promise<number> {
  const started = performance.now()
  await Promise.all(
    Array.from({ length: writers }, async () => {
      for (let done = 0; done < acts / writers; done += 1) await register(store)
    }),
  )
  return (acts / (performance.now() - started)) * 1000
}

async function onDatabase<Result>(
  open: (folder: string) => GraphStore,
  use: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bindeled-bench-'))
  const store = open(folder)
  try {
    await loadGraph(store, gellerupHasle)
    return await use(store)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

async function row(writers: number): Promise<BenchRow> {
  const rates: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    const open = (folder: string) => openGrafeo(statements, { folder })
    rates[0].push(await onDatabase(open, (store) => rateOf(store, writers)))
    rates[1].push(await onDatabase(bareStore, (store) => rateOf(store, writers)))
  }
  return {
    what: 'acts acknowledged a second, on the disk',
    size: writers === 1 ? '1 writer' : `${String(writers)} writers`,
    engine: 'Grafeo',
    median: medianOf(rates[0]),
    unit: 'per s',
    baseline: { name: 'bare engine', median: medianOf(rates[1]) },
  }
}

export async function benchDurability(): Promise<BenchRow[]> {
  return [await row(1), await row(20)]
}
