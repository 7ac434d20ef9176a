/** A real Neo4j process for the tests, which can be stopped, killed and started again at the same home and port. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'
import type { Driver, SessionConfig } from 'neo4j-driver'
import { neo4jFiles } from './neo4j-jars.ts'
import type { Neo4jVersion } from './neo4j-jars.ts'

/** In ms; a limit for what hangs. */
const startsWithin = 180_000
const user = 'neo4j'
const password = 'only-for-tests'

export interface Neo4jProcess {
  uri: string
  user: string
  password: string
  /** Starts it again where it was. */
  start(): Promise<void>
  /** SIGTERM, and waits for the end. */
  stop(): Promise<void>
  /** SIGKILL. */
  kill(): Promise<void>
  /** Stops it for good and removes its files. */
  remove(): Promise<void>
}

export interface Neo4jStart {
  /** To be measured: Java compiles with its second compiler too, from which a server of some minutes gains nothing. */
  measured?: boolean
}

/**
 * Starts an empty Neo4j.
 * @throws Neo4jMissing when this machine has none
 */
export async function startNeo4j(
  version: Neo4jVersion,
  { measured = false }: Neo4jStart = {},
): Promise<Neo4jProcess> {
  const { java, lib, program } = neo4jFiles(version)
  const home = mkdtempSync(join(tmpdir(), `bindeled-neo4j-${version}-`))
  const port = await freePort()
  const uri = `bolt://127.0.0.1:${String(port)}`
  const command = [
    ...['--add-opens=java.base/java.nio=ALL-UNNAMED', '-Xmx1g', '-XX:+UseSerialGC'],
    ...(measured ? [] : ['-XX:TieredStopAtLevel=1']),
    ...['-cp', join(lib, '*'), program, home, String(port)],
  ]
  let child = await started(java, command)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  await setPassword(uri)
  return {
    uri,
    user,
    password,
    start: async () => {
      child = await started(java, command)
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    remove: async () => {
      await end('SIGTERM')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Makes a Neo4j as it was when it was new: without data, constraints and indexes. */
export async function emptyNeo4j({
  uri,
  user: name,
  password: secret,
}: Pick<Neo4jProcess, 'uri' | 'user' | 'password'>): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(name, secret))
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    await dropEach(driver, 'CONSTRAINT', 'SHOW CONSTRAINTS YIELD name RETURN name')
    const indexes = `SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`
    await dropEach(driver, 'INDEX', indexes)
  } finally {
    await driver.close()
  }
}

async function dropEach(driver: Driver, sort: string, listed: string): Promise<void> {
  const { records } = await driver.executeQuery(listed)
  for (const record of records) {
    await driver.executeQuery(`DROP ${sort} \`${String(record.get('name'))}\` IF EXISTS`)
  }
}

async function started(java: string, command: string[]): Promise<ChildProcess> {
  const child = spawn(java, command, { stdio: ['ignore', 'pipe', 'pipe'] })
  const errors: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text))
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`Neo4j did not start in time: ${errors.join('')}`))
    }, startsWithin)
    createInterface(child.stdout).on('line', (line) => {
      if (line === 'ready') {
        clearTimeout(timer)
        resolve()
      }
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`Neo4j ended with ${String(code)}: ${errors.join('')}`))
    })
  })
  await ready
  return child
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('there is no free port')
  return address.port
}

/** A new Neo4j has the password `neo4j`, which must be changed before anything else. */
async function setPassword(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, 'neo4j'))
  const config: Pick<SessionConfig, 'database'> = { database: 'system' }
  const session = driver.session(config)
  try {
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $from TO $to', {
      from: 'neo4j',
      to: password,
    })
  } finally {
    await session.close()
    await driver.close()
  }
}
