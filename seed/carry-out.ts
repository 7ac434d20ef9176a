/** Carrying out a command on an open database: filling it, writing it to a file, reading it from one. */
import { createReadStream, createWriteStream } from 'node:fs'
import { access, rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Graph } from '../server/domain/graph.ts'
import { dumpGraph } from '../server/network/records/dump.ts'
import { readLines, writeLines } from '../server/network/records/dump-lines.ts'
import { loadGraph, type StoredGraph } from '../server/network/records/load.ts'
import type { GraphStore } from '../server/store/port.ts'
import { CommandRefused } from './command.ts'
import type { Command } from './command.ts'
import { demo } from './demo/demo.ts'
import { gellerupHasle } from './gellerup-hasle/case.ts'
import { syntheticGraph } from './synthetic.ts'

/** What is done with the configured database, opened. */
export type StoreCommand = Extract<Command, { command: 'seed' | 'dump' | 'restore' }>

/** Is told, in a sentence or less, what is going on. */
export type Say = (words: string) => void

/**
 * Carries out a command.
 * @throws CommandRefused when its file cannot be written or read; and what loading and reading lines throw
 */
export async function carryOut(store: GraphStore, command: StoreCommand, say: Say): Promise<void> {
  if (command.command === 'dump') return dumpTo(store, command.file, say)
  const graph = command.command === 'restore' ? await readFrom(command.file) : chosen(command)
  await loadGraph(store, graph, { replace: command.replace, onProgress: progress(say) })
  say(`${sizeOf(graph)} are in the database now.`)
}

function chosen(command: Extract<Command, { command: 'seed' }>): Graph {
  if (command.network === 'synthetic') return syntheticGraph(command)
  return command.network === 'demo' ? demo : gellerupHasle
}

/** Written beside its place first: a file with that name is always whole. For its owner only, since it names people. */
async function dumpTo(store: GraphStore, file: string, say: Say): Promise<void> {
  if (await exists(file)) {
    throw new CommandRefused(`${file} is there already: give another name, or move it away.`)
  }
  const graph = await dumpGraph(store)
  const part = `${file}.part`
  try {
    const lines = Readable.from(writeLines(graph))
    await pipeline(lines, createWriteStream(part, { flags: 'w', mode: 0o600 }))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw new CommandRefused(`${file} cannot be written: name a file in a folder that can be.`, {
      cause: error,
    })
  }
  say(`${sizeOf(graph)} are in ${file} now.`)
}

async function readFrom(file: string): Promise<StoredGraph> {
  if (!(await exists(file))) {
    throw new CommandRefused(`${file} is not there: name a file that npm run dump wrote.`)
  }
  try {
    return await readLines(createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw unreadable(file, error)
    throw error
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw unreadable(file, error)
  }
}

function unreadable(file: string, cause: unknown): CommandRefused {
  return new CommandRefused(`${file} cannot be read: name a file that this user may read.`, {
    cause,
  })
}

/** A smaller network is there before a line could be read. */
const worthTelling = 10_000

/** Says each tenth once. */
function progress(say: Say) {
  let told = 0
  return (written: number, all: number) => {
    const tenth = Math.floor((written / all) * 10)
    if (tenth > told && tenth < 10 && all >= worthTelling) say(`${tenth * 10} % loaded …`)
    told = tenth
  }
}

export function sizeOf({ nodes, relationships }: Graph): string {
  const labelled = (label: string) =>
    nodes.filter(({ labels }) => labels.some((own) => own === label)).length
  const actors = `${labelled('Actor')} actors, ${labelled('Partnership')} partnerships`
  return `${actors} and ${nodes.length + relationships.length} records in all`
}
