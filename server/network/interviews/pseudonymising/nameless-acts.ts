/** Acts of the history without the names of some people. */
import { isDeepStrictEqual } from 'node:util'
import type { Graph, GraphNode, GraphRelationship, Properties } from '../../../domain/graph.ts'
import { readRecords, type GraphRecord } from '../../acts/act-records.ts'
import type { Rewriter } from './rewriter.ts'

/** Every record that the acts keep, as it was and as it became. */
export function recordsInActs({ nodes }: Graph): GraphRecord[] {
  return nodes
    .filter(({ labels }) => labels[0] === 'Act')
    .flatMap(({ properties: { before, after } }) => [before, after])
    .flatMap((texts) => (Array.isArray(texts) ? [...readRecords(texts).values()] : []))
}

/**
 * An act without the names. One that held a name, or a place in a text that has moved, can be read but no longer undone:
 * undoing would bring the name back, or set a mention on other words.
 */
export function actWithout(
  node: GraphNode,
  { rewriter, moved }: { rewriter: Rewriter; moved: ReadonlySet<string> },
): GraphNode {
  const { labels, properties } = node
  const { item, before, after, final: earlier } = properties
  const without: Properties = {
    ...rewriter.properties(properties),
    ...(typeof item === 'string' && { item: rewriter.item(item) }),
  }
  const held = (['before', 'after'] as const).some(
    (side) => !isDeepStrictEqual(properties[side], without[side]),
  )
  const final = held || [before, after].some((texts) => placesIn(texts, moved))
  return { labels, properties: { ...without, ...(final && { final: earlier ?? 'name-replaced' }) } }
}

function placesIn(texts: unknown, moved: ReadonlySet<string>): boolean {
  if (!Array.isArray(texts)) return false
  return texts
    .map((text) => JSON.parse(String(text)) as Partial<{ relationship: GraphRelationship }>)
    .some(
      ({ relationship }) => relationship?.type === 'MENTIONS' && moved.has(relationship.from.id),
    )
}
