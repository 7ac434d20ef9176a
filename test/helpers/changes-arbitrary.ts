/** Random sequences of changes, most of which can be saved, on few enough ids that they meet. */
import fc from 'fast-check'
import { nodeLabels, relationships } from '../../server/domain/graph.ts'
import type { GraphNode, GraphRelationship, Properties } from '../../server/domain/graph.ts'
import type { RelationshipType } from '../../server/domain/graph.ts'
import { identityOf } from '../../server/network/records/records.ts'
import type { Change } from '../../server/network/records/change-plan.ts'
import { certainties } from '../../server/domain/words.ts'

const ids = ['a', 'b', 'ø'] as const
const anyId = fc.constantFrom(...ids)
const certainty = fc.constantFrom(...certainties)
const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const day = fc.constantFrom('2024-01-01', '2025-06-30', '2026-10-01')

const anyProperties = fc.record(
  {
    certainty,
    name: text,
    source: text,
    named: fc.boolean(),
    kind: fc.constantFrom('health', 'ngo', 'merger', 'department', 'not-stated'),
    status: fc.constantFrom('active', 'ended', 'not-stated'),
    start: day,
    end: day,
    position: fc.integer({ min: 0, max: 9 }),
    interpreted: fc.array(fc.constantFrom('kind', 'name'), { maxLength: 2 }),
  },
  { requiredKeys: ['certainty'] },
)

const anyNode: fc.Arbitrary<GraphNode> = fc
  .tuple(fc.constantFrom(...nodeLabels), anyId, anyProperties)
  .map(([labels, id, properties]) => ({ labels, properties: { ...properties, id } }))

const anyKeys: Record<string, fc.Arbitrary<Properties>> = {
  onBehalfOf: anyId.map((onBehalfOf) => ({ onBehalfOf })),
  from: fc
    .option(day, { nil: undefined })
    .map((from): Properties => (from === undefined ? {} : { from })),
  start: fc.integer({ min: 0, max: 2 }).map((start) => ({ start, end: start + 3 })),
}

const types = Object.keys(relationships) as RelationshipType[]

const anyRelationship: fc.Arbitrary<GraphRelationship> = fc.constantFrom(...types).chain((type) => {
  const ends = relationships[type]
  const keys = anyKeys[ends.keys[0] ?? ''] ?? fc.constant({})
  return fc
    .tuple(fc.constantFrom(...ends.to), anyId, anyId, keys, certainty)
    .map(([toType, from, to, key, basis]) => ({
      type,
      from: { type: ends.from[0], id: from },
      to: { type: toType, id: to },
      properties: { ...key, certainty: basis },
    }))
})

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: anyNode.map((node): Change => ({ change: 'put-node', node })) },
  {
    weight: 6,
    arbitrary: anyRelationship.map((relationship): Change => ({
      change: 'put-relationship',
      relationship,
    })),
  },
  {
    weight: 1,
    arbitrary: anyNode.map(({ labels, properties }): Change => ({
      change: 'remove-node',
      node: { type: labels[0], id: properties['id'] as string },
    })),
  },
  {
    weight: 2,
    arbitrary: anyRelationship.map((one): Change => ({
      change: 'remove-relationship',
      relationship: identityOf(one),
    })),
  },
)

/** What a session does: lists of changes, each of which is one write. */
export const anyWrites: fc.Arbitrary<Change[][]> = fc.array(
  fc.array(anyChange, { minLength: 1, maxLength: 4 }),
  { minLength: 3, maxLength: 12 },
)

/** A network with every id under every label, so that random relationships find their ends. */
export const fullHouse: GraphNode[] = nodeLabels
  .filter(
    ([, second, third]) => third === undefined && (second === undefined || second === 'Partner'),
  )
  .flatMap((labels) =>
    ids.slice(0, 2).map((id): GraphNode => ({ labels, properties: { id, certainty: 'stated' } })),
  )
