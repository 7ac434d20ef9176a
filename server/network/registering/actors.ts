/** An actor as a body says it is: its name, kind and place, and the units it belongs to or that it is external. */
import type { z } from 'zod'
import type { actorChange, newActor } from '../../contract/registering.ts'
import type { FieldError } from '../../problems/problems.ts'
import { inDanish } from '../../domain/danish-order.ts'
import type { GraphNode, NodeLabels } from '../../domain/graph.ts'
import { belongingEntries, belongingTies } from './belongings.ts'
import { amendedProperties, faultsOfInterpreted, idOf } from './thing.ts'
import type { Thing } from './thing.ts'
import { faultsOfUnknown, nameIn } from './known.ts'
import type { Known } from './known.ts'
import { faultsOfTimes } from './times.ts'

export type ActorBody = Omit<z.output<typeof newActor>, 'another'> | z.output<typeof actorChange>

/** The actor after what a body says of it. */
export function actorAfter(before: Thing, body: ActorBody): Thing {
  const { node, ties } = before
  const { belongsTo, ...amendment } = body
  const { kind = kindOf(node) } = amendment
  const ofPartnersOnly = kind === 'library' ? { kind: null, named: null } : {}
  const properties = amendedProperties(node.properties, { ...amendment, ...ofPartnersOnly })
  const own = { type: 'Actor', id: idOf(before) } as const
  return {
    node: { labels: kind === kindOf(node) ? node.labels : labelsOf(kind, properties), properties },
    ties: belongsTo === undefined ? ties : belongingTies('BELONGS_TO', own, belongsTo),
  }
}

function kindOf({ labels, properties }: GraphNode): unknown {
  return labels[1] === 'Library' ? 'library' : properties['kind']
}

/** A named individual is one node with a person. */
export function labelsOf(kind: unknown, { named }: { named?: unknown }): NodeLabels {
  if (kind === 'library') return ['Actor', 'Library']
  const individual = kind === 'individual' && named !== false
  return individual ? ['Actor', 'Partner', 'Person'] : ['Actor', 'Partner']
}

/** What is wrong with an actor after a body. */
export function faultsOfActor(
  { before, after }: { before: Thing; after: Thing },
  body: ActorBody,
  { known, today }: { known: Known; today: string },
): FieldError[] {
  const entries = belongingEntries('belongsTo', body.belongsTo ?? [])
  return [
    ...faultsOfInterpreted(after.node),
    ...faultsOfKind(before.node, after.node, body),
    ...faultsOfUnknown(entries, known),
    ...faultsOfTimes(entries, known),
    ...faultsOfExternal(after, body, { known, today }),
  ]
}

function faultsOfKind(before: GraphNode, after: GraphNode, body: ActorBody): FieldError[] {
  const { kind = '' } = body
  const { named } = 'named' in body ? body : before.properties
  if (kind === 'library' && named === false) {
    return [{ field: 'kind', expected: 'a kind of partner: every library has a name', found: kind }]
  }
  if (isPerson(before) === isPerson(after)) return []
  const expected = isPerson(before)
    ? 'individual; register an organisation as an actor of its own'
    : 'a kind of organisation; register an individual as an actor of their own'
  return [{ field: 'kind', expected, found: kind }]
}

function isPerson({ labels }: GraphNode): boolean {
  return labels[2] === 'Person'
}

/** Being external has no time of its own, so no belonging may hold today or later. */
function faultsOfExternal(
  { node, ties }: Thing,
  body: ActorBody,
  { known, today }: { known: Known; today: string },
): FieldError[] {
  if (node.properties['external'] !== true) return []
  const units = ties
    .filter(({ properties }) => String(properties['to'] ?? '9999') > today)
    .map(({ to }) => nameIn(known, to))
  if (units.length === 0) return []
  const names = [...new Set(units)].sort(inDanish).join(', ')
  if (body.external === true) {
    const expected = `not to be external while it belongs to ${names}; give that an end first`
    return [{ field: 'external', expected, found: 'true' }]
  }
  if (body.belongsTo === undefined) return []
  const expected = 'no unit while it is registered as external; remove that in the same change'
  return [{ field: 'belongsTo', expected, found: names }]
}
