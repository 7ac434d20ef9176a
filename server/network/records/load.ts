/** Loading a whole network at once: a seed, or what was dumped from another database. */
import type { Graph } from '../../domain/graph.ts'
import type { GraphStore } from '../../store/port.ts'
import { addAll, putAll } from './bulk.ts'
import { checkEnds } from './change-plan.ts'
import {
  checkNode,
  checkRelationship,
  identities,
  identityOf,
  identityText,
  RecordRefused,
  referenceText,
  relationshipText,
} from './records.ts'
import { advanceRevision, changeStored, ensureSchema, newestSchema } from '../registry.ts'

/** A graph as it was stored, with how far the schema had come then; without that it is as new as the product. */
export interface StoredGraph extends Graph {
  schema?: number
}

export interface LoadOptions {
  /** Removes the network that is there first; without it a database that holds anything is refused. */
  replace?: boolean
  /** Is told how many of all records are written, after each batch. */
  onProgress?: (written: number, all: number) => void
}

/** The database holds something already. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty'
}

const batch = 5_000

/**
 * Loads a graph. All of it is checked before anything is written. It is written in batches, so not in one transaction;
 * from the first to the last the registry entry says that a load is under way, and until that mark is gone the network
 * is not read, nor changed: an interrupted load never looks like a network. With `replace`, what was there is gone from
 * the first batch on. What an older version stored is brought up to date at last.
 * @returns the new revision
 * @throws RecordRefused naming the first record that cannot be saved; NotEmpty without `replace`
 */
export async function loadGraph(
  store: GraphStore,
  graph: StoredGraph,
  { replace = false, onProgress }: LoadOptions = {},
): Promise<{ revision: number }> {
  checkGraph(graph)
  await ensureSchema(store)
  await store.write(async (run) => {
    await run('registry/loading', { loading: true })
    const [row] = await run('network/count-records')
    if (row?.['count'] !== 0 && !replace) {
      throw new NotEmpty(
        'The database holds a network already: --replace puts the new one in its place.',
      )
    }
  })
  if (replace) await clear(store)
  await writeAll(store, graph, onProgress)
  const revision = await store.write(async (run) => {
    await changeStored(run, graph.schema ?? newestSchema)
    await run('registry/loading', { loading: false })
    return advanceRevision(run)
  })
  await store.checkpoint()
  return { revision }
}

async function clear(store: GraphStore): Promise<void> {
  for (;;) {
    const [row] = await store.write((run) => run('network/clear', { limit: batch }))
    if (row?.['count'] === 0) return
  }
}

async function writeAll(
  store: GraphStore,
  { nodes, relationships }: Graph,
  onProgress: LoadOptions['onProgress'],
): Promise<void> {
  const all = nodes.length + relationships.length
  let written = 0
  const report = (count: number): void => {
    written += count
    onProgress?.(written, all)
  }
  for (const part of batches(nodes)) {
    await store.write((run) => putAll(run, part))
    report(part.length)
  }
  for (const part of batches(relationships)) {
    await store.write((run) => addAll(run, part))
    report(part.length)
  }
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += batch) yield items.slice(start, start + batch)
}

/** @throws RecordRefused naming the first record that cannot be saved, stands twice or leads to what is not there */
export function checkGraph({ nodes, relationships }: Graph): void {
  const there = new Set<string>()
  for (const node of nodes) {
    checkNode(node)
    for (const reference of identities(node.labels, node.properties['id'] as string)) {
      const text = referenceText(reference)
      if (there.has(text)) throw new RecordRefused(text, 'it is there twice')
      there.add(text)
    }
  }
  const seen = new Set<string>()
  for (const relationship of relationships) {
    checkRelationship(relationship)
    checkEnds(relationship, there)
    const identity = identityText(identityOf(relationship))
    if (seen.has(identity)) {
      throw new RecordRefused(relationshipText(relationship), 'it is there twice')
    }
    seen.add(identity)
  }
}
