/**
 * What a planner waits for: an exposure, and what holds the network together, on a network in memory, beside networkx on
 * the same graph. And what everybody else waits for meanwhile: how long the service answers nothing at all.
 */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { createApp } from '../../server/app.ts'
import { Components } from '../../server/analysis/components.ts'
import { whatCounts } from '../../server/analysis/what-counts.ts'
import { cutNodes } from '../../server/analysis/cut-nodes.ts'
import { findExposure } from '../../server/analysis/exposure/exposure.ts'
import { incidenceGraph, type IncidenceGraph } from '../../server/analysis/incidence-graph.ts'
import {
  usualStatuses,
  usualWindowDays,
  type ExposureQuestion,
} from '../../server/domain/exposure.ts'
import type { Network } from '../../server/domain/network.ts'
import { ties } from '../../server/domain/words.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { readNetwork } from '../../server/network/snapshot/snapshot.ts'
import { createService } from '../../server/service.ts'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { loadStatements } from '../../server/store/loader.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { sizes, type Size } from './sizes.ts'
import { medianOf, type BenchRow } from './table.ts'

const times = 21
const day = '2026-09-30'

/** Median in ms, after one unmeasured round; each round gets its number. */
function timed(work: (round: number) => unknown): number {
  const taken: number[] = []
  for (let round = 0; round <= times; round += 1) {
    const started = performance.now()
    work(round)
    if (round > 0) taken.push(performance.now() - started)
  }
  return medianOf(taken)
}

/** Another recorded reorganisation each time, as a planner ticks one unit after the other. */
function questionOf(network: Network, round: number, date = '2026-10-01'): ExposureQuestion {
  const { reorganisations } = network
  const units = reorganisations[round % reorganisations.length]?.affects.map(({ unit }) => unit)
  const usual = { windowDays: usualWindowDays, changes: [], ties, statuses: usualStatuses }
  return { units: units ?? [], date, ...usual }
}

function structureOf(network: Network, graph: IncidenceGraph): void {
  const { actors, partnerships } = whatCounts(network, { day })
  cutNodes(graph)
  const members = partnerships.map((counted) => counted.members)
  new Components(actors.length, members).list()
}

/** What networkx takes for the same, in ms; undefined where it is not installed. */
function networkx({ stops, neighbours }: IncidenceGraph): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'bindeled-bench-'))
  try {
    const edges = join(folder, 'edges')
    const lines = neighbours.flatMap((near, point) =>
      near.filter((other) => other > point).map((other) => `${point} ${other}\n`),
    )
    writeFileSync(edges, `${stops.length}\n${lines.join('')}`)
    const script = fileURLToPath(new URL('networkx-baseline.py', import.meta.url))
    const { status, stdout } = spawnSync('python3', [script, edges], { encoding: 'utf8' })
    return status === 0 ? Number(stdout) : undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Waits {
  /** Median of an answer. */
  answer: number
  /** The longest that nothing else is answered meanwhile. */
  others: number
}

/** `POST /api/exposure` over HTTP, one after the other, in ms. */
async function overHttp(store: GraphStore, network: Network): Promise<Waits> {
  const snapshots = { current: () => Promise.resolve(network) }
  const service = createService(store, snapshots, { version: 'bench' })
  const log = pino({ level: 'silent' })
  const server = createServer(createApp({ service, log, pages: tmpdir(), trustedProxies: 0 }))
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const taken: number[] = []
  try {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    for (let round = 0; round <= times; round += 1) {
      const { units, date } = questionOf(network, round)
      if (round === 1) delay.enable()
      const started = performance.now()
      await posted(port, { units, date })
      if (round > 0) taken.push(performance.now() - started)
    }
    return { answer: medianOf(taken), others: delay.max / 1e6 }
  } finally {
    delay.disable()
    server.close()
    server.closeAllConnections()
    await service.close()
  }
}

/** Sends the question, reads all of the answer, and throws it away. */
async function posted(port: number, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const asking = request({ port, path: '/api/exposure', method: 'POST', headers })
  asking.end(JSON.stringify(body))
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  if (response.statusCode !== 200) throw new Error(`Exposure answered ${response.statusCode}`)
  await once(response.resume(), 'end')
}

async function rowsFor(size: Size): Promise<BenchRow[]> {
  const store = openGrafeo(loadStatements())
  await loadGraph(store, size.graph())
  const { network } = await readNetwork(store, () => undefined)
  // First, while this process holds no more than the service does.
  const waits = await overHttp(store, network)
  await store.close()
  const graph = incidenceGraph(network, { day })
  const baseline = networkx(graph)
  const isLargest = size.actors === 20_000
  const row = (what: string, median: number, target?: string): BenchRow => ({
    what,
    size: size.name,
    median,
    ...(isLargest && target !== undefined && { target }),
  })
  return [
    row(
      exposure,
      timed((round) => findExposure(network, questionOf(network, round))),
      '≤ 150 ms',
    ),
    row(
      'the same, the first on its day',
      timed((round) => findExposure(network, questionOf(network, round, dayOf(round)))),
    ),
    {
      ...row(
        structure,
        timed(() => structureOf(network, graph)),
        '≤ 100 ms',
      ),
      ...(baseline === undefined
        ? { note: 'networkx is not installed' }
        : { baseline: { name: 'networkx', median: baseline } }),
    },
    row('POST /api/exposure', waits.answer),
    row('longest that another request waits for it', waits.others, '≤ 50 ms'),
  ]
}

const exposure = 'exposure of a reorganisation'
const structure = 'components, bridges and cut points'

function dayOf(round: number): string {
  return new Date(Date.UTC(2026, 9, 2 + round)).toISOString().slice(0, 10)
}

/** The exponent of growth from 1,000 to 20,000 actors: 1 is linear. */
function growthOf(what: string, rows: readonly BenchRow[]): BenchRow {
  const [small, large] = ['1k', '20k'].map(
    (name) => rows.find((row) => row.what === what && row.size.startsWith(name))?.median,
  )
  const exponent = Math.log((large ?? Number.NaN) / (small ?? Number.NaN)) / Math.log(20)
  return { what, size: '1k to 20k', median: exponent, unit: 'growth exponent', target: '≤ 1.1' }
}

/** Every size, and how the times grow. */
export async function benchAnalysis(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const size of sizes) rows.push(...(await rowsFor(size)))
  return [...rows, growthOf(exposure, rows), growthOf(structure, rows)]
}
