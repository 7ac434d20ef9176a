/**
 * `GET /api/network` over HTTP, in this process: cold against the same rows read by the bare driver, unchanged against a
 * static file of the same bytes from the same server.
 */
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { pino } from 'pino'
import { createApp } from '../../server/app.ts'
import type { Graph } from '../../server/domain/graph.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { readNetwork } from '../../server/network/snapshot/snapshot.ts'
import { createSnapshots } from '../../server/network/snapshot/snapshot.ts'
import { createService } from '../../server/service.ts'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { loadStatements } from '../../server/store/loader.ts'
import { openNeo4j } from '../../server/store/neo4j.ts'
import type { GraphStore } from '../../server/store/port.ts'
import type { StatementName } from '../../server/store/statements.ts'
import { startNeo4j } from '../helpers/neo4j.ts'
import { Neo4jMissing, neo4jVersions } from '../helpers/neo4j-jars.ts'
import { recording } from '../helpers/recording-store.ts'
import { sizes, type Size } from './sizes.ts'
import { inTurn, type BenchRow } from './table.ts'

const times = 7
const statements = loadStatements()
const nothing = () => undefined

/** Reads everything at `url`, uncompressed, and throws it away; the number of bytes. */
async function fetched(url: string): Promise<number> {
  const [response] = (await once(get(url), 'response')) as [
    NodeJS.ReadableStream & { statusCode: number },
  ]
  if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}`)
  let bytes = 0
  response.on('data', (chunk: Buffer) => (bytes += chunk.length))
  await once(response, 'end')
  return bytes
}

interface Measured {
  cold: number
  bare: number
  unchanged: number
  file: number
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The whole network over HTTP, in turn with `bare`; cold means that nothing is kept of it. */
async function overHttp(store: GraphStore, bare: () => Promise<unknown>): Promise<Measured> {
  const pages = mkdtempSync(join(tmpdir(), 'bindeled-bench-pages-'))
  const log = pino({ level: 'silent' })
  let snapshots = createSnapshots(store, { note: nothing })
  const service = createService(store, { current: () => snapshots.current() }, { version: 'bench' })
  const app = createApp({ service, log, pages, trustedProxies: 0 })
  const server = createServer(app)
  const url = await listening(server)
  try {
    const [cold, rows] = await inTurn(
      times,
      () => {
        snapshots = createSnapshots(store, { note: nothing })
        return fetched(`${url}/api/network`)
      },
      bare,
    )
    const answer = await (await fetch(`${url}/api/network`)).text()
    writeFileSync(join(pages, 'network.json'), answer)
    const [unchanged, file] = await inTurn(
      3 * times,
      () => fetched(`${url}/api/network`),
      () => fetched(`${url}/network.json`),
    )
    return { cold, bare: rows, unchanged, file }
  } finally {
    server.close()
    server.closeAllConnections()
    await service.close()
    rmSync(pages, { recursive: true })
  }
}

/** The statements that reading the whole network runs. */
async function readingStatements(store: GraphStore): Promise<StatementName[]> {
  const { store: remembering, executed } = recording(store)
  await readNetwork(remembering, nothing)
  return [...executed]
}

function rowsFor(size: Size, engine: string, measured: Measured): BenchRow[] {
  return [
    {
      what: 'GET /api/network, cold',
      size: size.name,
      engine,
      median: measured.cold,
      baseline: { name: 'bare driver', median: measured.bare },
      target: '≤ 1.5 ×',
    },
    {
      what: 'GET /api/network, unchanged',
      size: size.name,
      engine,
      median: measured.unchanged,
      baseline: { name: 'static file', median: measured.file },
      target: '≤ 2 ×',
    },
  ]
}

async function embeddedRows(size: Size, graph: Graph): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bindeled-bench-'))
  try {
    const loading = openGrafeo(statements, { folder })
    await loadGraph(loading, graph)
    await loading.close()
    // A file has one process and one writer: the bare driver reads a copy of it.
    const copy = join(folder, 'copy.grafeo')
    copyFileSync(join(folder, 'bindeled.grafeo'), copy)
    const store = openGrafeo(statements, { folder })
    const db = grafeo.GrafeoDB.open(copy)
    const names = await readingStatements(store)
    const measured = await overHttp(store, async () => {
      for (const name of names) (await db.executeCypher(statements[name])).toArray()
    })
    const engine = `Grafeo ${await store.version()}`
    db.close()
    await store.close()
    return rowsFor(size, engine, measured)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function neo4jRows(version: (typeof neo4jVersions)[number], graphs: Map<Size, Graph>) {
  const rows: BenchRow[] = []
  const server = await startNeo4j(version, { measured: true })
  const store = openNeo4j(statements, server)
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  try {
    for (const [size, graph] of graphs) {
      await loadGraph(store, graph, { replace: true })
      const names = await readingStatements(store)
      const measured = await overHttp(store, async () => {
        const session = driver.session()
        await session.executeRead(async (tx) => {
          for (const name of names) {
            const { records } = await tx.run(statements[name])
            records.map((record) => record.toObject())
          }
        })
        await session.close()
      })
      rows.push(...rowsFor(size, `Neo4j ${await store.version()}`, measured))
    }
    return rows
  } finally {
    await driver.close()
    await store.close()
    await server.remove()
  }
}

/** The rows for every size on every engine this machine has. */
export async function benchApi(): Promise<BenchRow[]> {
  const graphs = new Map(sizes.map((size) => [size, size.graph()]))
  const rows: BenchRow[] = []
  for (const [size, graph] of graphs) rows.push(...(await embeddedRows(size, graph)))
  for (const version of neo4jVersions) {
    try {
      rows.push(...(await neo4jRows(version, graphs)))
    } catch (error) {
      if (!(error instanceof Neo4jMissing)) throw error
      const note = error.message
      rows.push({ what: 'GET /api/network', size: 'all', engine: `Neo4j ${version}`, note })
    }
  }
  return rows
}
