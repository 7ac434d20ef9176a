/** A copy of everything in a folder of its own, made while the service runs, and the proof that it can be restored. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Graph } from '../server/domain/graph.ts'
import { dumpGraph, type Dump } from '../server/network/records/dump.ts'
import { readLines, writeLines } from '../server/network/records/dump-lines.ts'
import { loadGraph } from '../server/network/records/load.ts'
import { copyInUse } from '../server/store/grafeo-in-use.ts'
import { databaseFile } from '../server/store/grafeo-opening.ts'
import { openGrafeo } from '../server/store/grafeo.ts'
import { loadStatements } from '../server/store/loader.ts'
import { openStore, type DatabaseConfig } from '../server/store/open.ts'
import type { GraphStore } from '../server/store/port.ts'
import { sizeOf, type Say } from './carry-out.ts'
import { CommandRefused } from './command.ts'

const network = 'network.jsonl'
const sums = 'SHA256SUMS'

/**
 * Makes a folder with the network as JSON lines and, of the embedded database, its file, with the sum of each. It is called by
 * the instant, and by that name is always whole.
 * @param within the folder to make it in, which is there
 * @throws CommandRefused when it cannot be written
 */
export async function backUp(database: DatabaseConfig, within: string, say: Say): Promise<void> {
  const name = `bindeled-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  const part = join(within, `${name}.part`)
  try {
    await mkdir(part, { mode: 0o700 })
  } catch (error) {
    throw new CommandRefused(`${within} cannot be written: name a folder that is there.`, {
      cause: error,
    })
  }
  try {
    const dump = await dumpInto(part, database)
    await pipeline(
      Readable.from(writeLines(dump)),
      createWriteStream(join(part, network), { mode: 0o600 }),
    )
    await writeFile(join(part, sums), await sumsOf(part), { mode: 0o600 })
    await rename(part, join(within, name))
    say(`${sizeOf(dump)} are in ${join(within, name)} now.`)
  } finally {
    await rm(part, { recursive: true, force: true })
  }
}

/** Reads everything; of the embedded database, from a copy of its files that is left as one file. */
async function dumpInto(folder: string, database: DatabaseConfig): Promise<Dump> {
  if (database.engine === 'neo4j') {
    return withStore(await openStore(database, console.warn), dumpGraph)
  }
  const scratch = join(folder, 'scratch')
  await mkdir(scratch, { mode: 0o700 })
  await copyInUse(databaseFile(database.folder), scratch)
  const dump = await withStore(openGrafeo(loadStatements(), { folder: scratch }), dumpGraph)
  await rename(databaseFile(scratch), databaseFile(folder))
  await rm(scratch, { recursive: true })
  return dump
}

/**
 * Restores a backup into scratch databases, and compares.
 * @throws CommandRefused naming what is not as it was when the backup was made
 */
export async function verifyBackup(folder: string, say: Say): Promise<void> {
  const told = await readFile(join(folder, sums), 'utf8').catch((error: unknown) => {
    throw new CommandRefused(`${folder} is no backup: name a folder that npm run backup made.`, {
      cause: error,
    })
  })
  if ((await sumsOf(folder)) !== told) {
    throw new CommandRefused(`${folder} is damaged: its files are not those that ${sums} tells of.`)
  }
  const lines = createInterface({ input: createReadStream(join(folder, network)) })
  const graph = await readLines(lines)
  const restored = await withStore(openGrafeo(loadStatements()), async (store) => {
    await loadGraph(store, graph)
    return dumpGraph(store)
  })
  refuseUnlike(graph, restored, `${network} is not restored as it was`)
  const isThere = (await readdir(folder)).some((name) => databaseFile(folder).endsWith(name))
  if (isThere)
    refuseUnlike(graph, await dumpOfCopy(folder), `the database is not that of ${network}`)
  say(`${sizeOf(graph)} were restored from ${folder}, and are as they were.`)
}

async function dumpOfCopy(folder: string): Promise<Dump> {
  const scratch = await mkdtemp(join(tmpdir(), 'bindeled-verified-'))
  try {
    await cp(databaseFile(folder), databaseFile(scratch))
    return await withStore(openGrafeo(loadStatements(), { folder: scratch }), dumpGraph)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function refuseUnlike(one: Graph, other: Graph, why: string): void {
  const isSame =
    isDeepStrictEqual(one.nodes, other.nodes) &&
    isDeepStrictEqual(one.relationships, other.relationships)
  if (!isSame) throw new CommandRefused(`The backup cannot be relied on: ${why}.`)
}

/** The sum of every file of a backup, as sha256sum writes and checks them. */
async function sumsOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name !== sums).sort()
  const lines = []
  for (const name of names) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(join(folder, name)), hash)
    lines.push(`${hash.digest('hex')}  ${name}\n`)
  }
  return lines.join('')
}

async function withStore<Result>(
  store: GraphStore,
  use: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
