/** Acts of the history without the names of some people. */
import { isDeepStrictEqual } from 'node:util'
import type { GraphNode, GraphRelationship, Properties } from '../../domain/graph.ts'
import type { Rewriter } from './rewriter.ts'

/**
 * An act without the names. One that held a name, or a place in a text that has moved, can be read but no longer undone:
 * undoing would bring the name back, or set a mention on other words.
 */
export function actWithout(
  node: GraphNode,
  { rewriter, moved }: { rewriter: Rewriter; moved: ReadonlySet<string> },
): GraphNode {
  const { labels, properties } = node
  const { item, before, after } = properties
  const without: Properties = {
    ...rewriter.properties(properties),
    ...(typeof item === 'string' && { item: rewriter.item(item) }),
  }
  const held = (['before', 'after'] as const).some(
    (side) => !isDeepStrictEqual(properties[side], without[side]),
  )
  const final = held || [before, after].some((texts) => placesIn(texts, moved))
  return { labels, properties: { ...without, ...(final && { final: true }) } }
}

function placesIn(texts: unknown, moved: ReadonlySet<string>): boolean {
  if (!Array.isArray(texts)) return false
  return texts
    .map((text) => JSON.parse(String(text)) as Partial<{ relationship: GraphRelationship }>)
    .some(
      ({ relationship }) => relationship?.type === 'MENTIONS' && moved.has(relationship.from.id),
    )
}
