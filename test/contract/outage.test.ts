/**
 * Neo4j is stopped, killed and started again while twenty clients read over HTTP from the real service and others
 * write. The service answers with the network or with 503, comes back by itself, no write that was acknowledged is
 * lost, and an act that is tried again until it is acknowledged is done once.
 */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carryOut } from '../../server/network/acts/perform-act.ts'
import { findAll } from '../../server/network/records/bulk.ts'
import type { Change } from '../../server/network/records/change-plan.ts'
import { applyChanges } from '../../server/network/records/save-changes.ts'
import { dumpGraph } from '../../server/network/records/dump.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { referenceText } from '../../server/network/records/records.ts'
import { StoreConflict, StoreUnavailable } from '../../server/store/errors.ts'
import { openNeo4j } from '../../server/store/neo4j.ts'
import type { GraphStore, Run } from '../../server/store/port.ts'
import { neo4jChoices, statements } from '../helpers/engines.ts'
import { startNeo4j } from '../helpers/neo4j.ts'
import type { Neo4jProcess } from '../helpers/neo4j.ts'
import { everything } from './everything.ts'

const readers = 20
const writers = 4
const missing = neo4jChoices().some((choice) => choice.missing !== undefined)

interface Service {
  url: string
  process: ChildProcess
}

async function startService(neo4j: Neo4jProcess): Promise<Service> {
  const root = join(import.meta.dirname, '..', '..')
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      LOG_LEVEL: 'silent',
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\S+/.exec(line)?.[0]
    if (url !== undefined) return { url, process: child }
  }
  throw new Error('the service ended before it gave its address')
}

/** Reads again and again; counts the answers by their status and what they hold. */
async function readOn(
  url: string,
  signal: AbortSignal,
  answers: Map<string, number>,
): Promise<void> {
  while (!signal.aborted) {
    const answer = await fetch(`${url}/api/network`)
    const body = (await answer.json()) as Record<string, unknown>
    const what = answer.ok ? Object.hasOwn(body, 'partnerships') : body['status'] === answer.status
    const key = `${String(answer.status)} ${answer.headers.get('content-type') ?? ''} ${String(what)}`
    answers.set(key, (answers.get(key) ?? 0) + 1)
    await pause(200)
  }
}

/** Writes again and again; returns the ids whose saving was acknowledged. */
async function writeOn(store: GraphStore, name: string, signal: AbortSignal): Promise<string[]> {
  const saved: string[] = []
  for (let count = 0; !signal.aborted; count += 1) {
    const id = `${name}-${String(count)}`
    const properties = { id, name: id, certainty: 'stated' }
    try {
      await applyChanges(store, [{ change: 'put-node', node: { labels: ['Theme'], properties } }])
      saved.push(id)
    } catch (error) {
      if (!(error instanceof StoreUnavailable || error instanceof StoreConflict)) throw error
      await pause(100)
    }
  }
  return saved
}

/**
 * Counts on and on, each time by an act that is tried until it is acknowledged; returns how far it was told it came.
 * An act that was done twice would have counted twice.
 */
async function countOn(store: GraphStore, name: string, signal: AbortSignal): Promise<number> {
  const item = { type: 'Theme', id: name } as const
  for (let counted = 0; ; counted += 1) {
    if (signal.aborted) return counted
    const act = { id: randomUUID(), what: 'unit-changed', at: new Date().toISOString() } as const
    await untilAcknowledged(() =>
      carryOut(store, act, async (run) => ({
        item,
        changes: [themeChange(name, 1 + (await positionOf(run, item)))],
      })),
    )
  }
}

function themeChange(id: string, position: number): Change {
  const properties = { id, name: id, certainty: 'stated', position }
  return { change: 'put-node', node: { labels: ['Theme'], properties } }
}

async function positionOf(run: Run, item: { type: 'Theme'; id: string }): Promise<number> {
  const found = await findAll(run, [item])
  return Number(found.get(referenceText(item))?.properties['position'] ?? 0)
}

async function untilAcknowledged(write: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await write()
      return
    } catch (error) {
      if (!(error instanceof StoreUnavailable || error instanceof StoreConflict)) throw error
      await pause(100)
    }
  }
}

/** Waits until the service answers its whole network, or fails to, by the status. */
async function answering(url: string, status: number): Promise<void> {
  const answered = async () => {
    const answer = await fetch(`${url}/api/network`)
    await answer.arrayBuffer()
    return answer.status
  }
  await expect.poll(answered, { interval: 100 }).toBe(status)
}

describe.skipIf(missing)('an outage of Neo4j', () => {
  let neo4j: Neo4jProcess
  let store: GraphStore
  let service: Service

  beforeAll(async () => {
    neo4j = await startNeo4j('5')
    store = openNeo4j(statements, neo4j)
    await loadGraph(store, everything)
    service = await startService(neo4j)
  })
  afterAll(async () => {
    service.process.kill()
    await once(service.process, 'exit')
    await store.close()
    await neo4j.remove()
  })

  it('loses no acknowledged write, is told to the readers, and passes by itself', async () => {
    const { url } = service
    const done = new AbortController()
    const answers = new Map<string, number>()
    const reading = Array.from({ length: readers }, () => readOn(url, done.signal, answers))
    const writing = Array.from({ length: writers }, (_, writer) =>
      writeOn(store, `writer-${String(writer)}`, done.signal),
    )
    const counting = ['counter-0', 'counter-1'].map(async (name) => ({
      name,
      told: await countOn(store, name, done.signal),
    }))
    for (const end of [() => neo4j.stop(), () => neo4j.kill()]) {
      await answering(url, 200)
      await pause(2_000)
      await end()
      await answering(url, 503)
      await neo4j.start()
      await answering(url, 200)
    }
    await pause(2_000)
    done.abort()
    await Promise.all(reading)
    const saved = (await Promise.all(writing)).flat()
    const counted = await Promise.all(counting)

    expect([...answers.keys()].sort()).toEqual([
      '200 application/json; charset=utf-8 true',
      '503 application/problem+json; charset=utf-8 true',
    ])
    const { nodes } = await dumpGraph(store)
    for (const { name, told } of counted) {
      expect(told).toBeGreaterThan(3)
      const counter = nodes.find(({ properties }) => properties['id'] === name)
      expect(counter?.properties['position']).toBe(told)
    }
    const stored = new Set(nodes.map(({ properties }) => properties['id']))
    expect(saved.length).toBeGreaterThan(writers * 3)
    expect(saved.filter((id) => !stored.has(id))).toEqual([])
  })

  it('does not keep the service from starting', async () => {
    await neo4j.stop()
    const late = await startService(neo4j)
    try {
      await answering(late.url, 503)
      await neo4j.start()
      await answering(late.url, 200)
    } finally {
      late.process.kill()
      await once(late.process, 'exit')
    }
  })
})
