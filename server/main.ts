/** Starts the service: settings, database, application, address; and ends it when it is told to. */
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino, type Logger } from 'pino'
import { gellerupHasle } from '../seed/gellerup-hasle/case.ts'
import { createApp } from './app.ts'
import { ConfigInvalid, readConfig, type Config } from './config.ts'
import { finishForgetting } from './network/acts/forgetting.ts'
import { removeGone } from './network/interviews/drafts/stored-drafts.ts'
import { forgetDeleted } from './network/interviews/changing/deleted-for-good.ts'
import { loadGraph } from './network/records/load.ts'
import { readRegistry, updateSchema } from './network/registry.ts'
import { createSnapshots } from './network/snapshot/snapshot.ts'
import { createService } from './service.ts'
import { StoreMachineFault, StoreUnusable } from './store/errors.ts'
import { openStore, type Warn } from './store/open.ts'
import type { GraphStore } from './store/port.ts'

/** Time in ms that requests under way have to finish when the service ends. */
const farewell = 10_000
/** In ms. */
const day = 24 * 60 * 60 * 1000

async function start(): Promise<void> {
  // What is written here names people.
  process.umask(0o077)
  const config = readConfig(process.env)
  // What is logged goes to standard error, so that the address is all there is on standard output.
  const log = pino({ level: config.logLevel }, pino.destination(2))
  const store = await openStore(config.database, (message, cause) => {
    log.warn({ err: cause }, message)
  })
  try {
    await serve(config, store, log)
  } catch (error) {
    await store.close()
    throw error
  }
}

async function serve(config: Config, store: GraphStore, log: Logger): Promise<void> {
  // An empty Neo4j stays empty until someone seeds it; a folder of our own begins with the case.
  if (store.engine === 'grafeo') await loadCaseWhenEmpty(store)
  const folder = productFolder()
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string
  }
  const note = (fault: string) => log.warn(fault)
  const snapshots = createSnapshots(store, { note })
  const warn: Warn = (message, cause) => log.warn({ err: cause }, message)
  // Where nothing is kept aside in files of ours, a database that is away is not waited for.
  const finishing = finishInterrupted(store, warn)
  if (store.engine === 'grafeo') await finishing
  const service = createService(store, snapshots, { version, warn })
  // A database that is away is no reason not to start; its schema is brought up to date at the first reading then.
  store
    .read(readRegistry)
    .then((registry) => updateSchema(store, registry, note))
    .catch((error: unknown) => {
      log.warn({ err: error }, 'The database could not be brought up to date yet')
    })
  const forgetGone = () => {
    const now = service.now()
    Promise.all([store.write((run) => removeGone(run, now)), forgetDeleted(store, now)]).catch(
      (error: unknown) => {
        log.warn({ err: error }, 'What is not kept any more could not be removed yet')
      },
    )
  }
  const app = createApp({
    service,
    log,
    pages: join(folder, 'dist', 'client'),
    passwordHash: config.loginPasswordHash,
    trustedProxies: config.trustedProxies,
  })
  const server = createServer({ keepAliveTimeout: 65_000 }, app)
  await listen(server, config)
  forgetGone()
  const daily = setInterval(forgetGone, day).unref()
  endOnSignal(server, async () => {
    clearInterval(daily)
    await service.close()
    await store.close()
  })
  console.log(`Bindeled: ${addressOf(server, config.host)}`)
}

/** Revision 0 means that no network was ever whole; what an interrupted first start left is replaced. */
async function loadCaseWhenEmpty(store: GraphStore): Promise<void> {
  const { revision } = await store.read(readRegistry)
  if (revision === 0) await loadGraph(store, gellerupHasle, { replace: true })
}

/** Finishes what the last process was interrupted in; what fails is tried again before the first write. */
async function finishInterrupted(store: GraphStore, warn: Warn): Promise<void> {
  try {
    const acts = await finishForgetting(store, new Date())
    if (acts > 0)
      warn(`What ${acts} acts took out for good is out of the files of the database now too`)
  } catch (error) {
    warn('What was taken out for good is not out of the files of the database yet', error)
  }
}

/** The nearest folder above this file that holds `package.json`, for the sources and for what is compiled from them. */
function productFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

async function listen(server: Server, { port, host }: Config): Promise<void> {
  server.listen(port, host)
  await once(server, 'listening')
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Ends on SIGTERM and SIGINT: answers what was asked already, then closes. A second signal ends at once. */
function endOnSignal(server: Server, close: () => Promise<void>): void {
  const end = () => {
    server.close(() => void close())
    // A connection that was busy stays open for a next request that will not come.
    setInterval(() => server.closeIdleConnections(), 100).unref()
    setTimeout(() => server.closeAllConnections(), farewell).unref()
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
}

/** One sentence that says what to do; undefined for what nobody foresaw. */
function sentences(error: unknown): string[] | undefined {
  if (error instanceof ConfigInvalid) return error.problems
  if (error instanceof StoreUnusable || error instanceof StoreMachineFault) return [error.message]
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined
  if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') return undefined
  const { PORT: port = '3000', HOST: host = '127.0.0.1' } = process.env
  switch (error.code) {
    case 'EADDRINUSE':
      return [`Port ${port} is taken: stop what uses it, or set PORT to another.`]
    case 'EACCES':
      return [`This user may not use port ${port}: set PORT to 1024 or higher.`]
    default:
      return [`HOST is ${host}, which is no address of this machine: correct it, or leave it out.`]
  }
}

try {
  await start()
} catch (error) {
  const known = sentences(error)
  for (const sentence of known ?? ['Bindeled could not start, for a reason nobody foresaw:']) {
    console.error(sentence)
  }
  if (known === undefined) console.error(error)
  process.exitCode = 1
}
