/** A real application over HTTP, on a real database that holds the case. */
import { once } from 'node:events'
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { expect } from 'vitest'
import type { z } from 'zod'
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import { createApp, type AppOptions } from '../../server/app.ts'
import type { Operation } from '../../server/contract/operation.ts'
import { operations, type OperationName } from '../../server/contract/operations.ts'
import { problem, type Problem } from '../../server/contract/service.ts'
import type { Graph } from '../../server/domain/graph.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { createSnapshots } from '../../server/network/snapshot/snapshot.ts'
import { createService } from '../../server/service.ts'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { loadStatements } from '../../server/store/loader.ts'
import type { GraphStore } from '../../server/store/port.ts'

export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
}

export interface Asking {
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

export interface Serving {
  url: string
  store: GraphStore
  /** What was logged, a JSON line each. */
  logged: string[]
  /** Sends a request as it is written, and adds nothing to it. */
  ask(path: string, asking?: Asking): Promise<Reply>
  close(): Promise<void>
}

export interface ServingOptions extends Partial<
  Pick<AppOptions, 'passwordHash' | 'trustedProxies'>
> {
  graph?: Graph
  /** What it holds gives way to `graph`, and it stays open. */
  store?: GraphStore
  now?: () => Date
}

/** Serves `graph`, the case when left out, from a store, one in memory when left out. */
export async function serve({
  graph = gellerupHasle,
  store: given,
  now,
  ...options
}: ServingOptions = {}): Promise<Serving> {
  const store = given ?? openGrafeo(loadStatements())
  await loadGraph(store, graph, { replace: true })
  const logged: string[] = []
  const snapshots = createSnapshots(store, { note: (fault) => logged.push(fault) })
  const service = createService(store, snapshots, { version: '1.2.3', ...(now && { now }) })
  const app = createApp({
    service,
    log: pino({ level: 'info' }, { write: (line) => logged.push(line) }),
    pages: fileURLToPath(new URL('pages/', import.meta.url)),
    trustedProxies: 0,
    ...options,
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    store,
    logged,
    ask: (path, asking) => send(url + path, asking),
    async close() {
      server.close()
      server.closeAllConnections()
      await service.close()
      if (given === undefined) await store.close()
    },
  }
}

// fetch would decompress answers, follow the path it thinks was meant and refuse some headers.
async function send(
  url: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Reply> {
  const path = url.replace(/^http:\/\/[^/]+/, '')
  const sent = request(url.slice(0, url.length - path.length), { path, method, headers })
  sent.end(body)
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage]
  const chunks = (await response.toArray()) as Buffer[]
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    bytes: Buffer.concat(chunks),
  }
}

/** The answer to an operation, which must have its status and hold to its schema, with no property beside it. */
export function answerOf<Name extends OperationName>(
  name: Name,
  { status, headers, bytes }: Reply,
): z.output<(typeof operations)[Name]['answer']> {
  const { status: expected = 200 } = operations[name] as Operation
  const text = status === expected ? '' : bytes.toString()
  expect({ status, text }).toEqual({ status: expected, text: '' })
  expect(headers['content-type']).toBe('application/json; charset=utf-8')
  const sent: unknown = JSON.parse(bytes.toString())
  const parsed = operations[name].answer.parse(sent)
  // The schemas drop what they do not know, so what is left is equal only when nothing undocumented was sent.
  expect(parsed).toEqual(sent)
  return parsed as z.output<(typeof operations)[Name]['answer']>
}

/** The problem that came back, which must hold to its schema and repeat the request id. */
export function problemOf({ status, headers, bytes }: Reply): Problem {
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
  const sent: unknown = JSON.parse(bytes.toString())
  const parsed = problem.strict().parse(sent)
  expect(parsed.status).toBe(status)
  expect(parsed.requestId).toBe(headers['x-request-id'])
  return parsed
}
