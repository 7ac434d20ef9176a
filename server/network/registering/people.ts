/** A person as a body says they are: their name and role, and where they work. */
import type { z } from 'zod'
import type { newPerson, personChange } from '../../contract/registering.ts'
import type { FieldError } from '../../problems/problems.ts'
import type { GraphRelationship, RecordReference } from '../../domain/graph.ts'
import { amendedProperties, faultsOfInterpreted, idOf } from './thing.ts'
import type { Thing } from './thing.ts'
import { faultsOfUnknown } from './known.ts'
import type { Known } from './known.ts'
import { faultsOfTimes } from './times.ts'
import type { Timed } from './times.ts'

export type PersonBody = Omit<z.output<typeof newPerson> | z.output<typeof personChange>, 'another'>
export type WorkplaceBody = z.output<typeof newPerson>['worksAt'][number]

/** The person after what a body says of them. */
export function personAfter(before: Thing, { worksAt, ...amendment }: PersonBody): Thing {
  const { node, ties } = before
  const own = { type: 'Person', id: idOf(before) } as const
  return {
    node: { labels: node.labels, properties: amendedProperties(node.properties, amendment) },
    ties: worksAt?.map((one) => workplaceTie(own, one)) ?? ties,
  }
}

/** What is wrong with a person after a body. */
export function faultsOfPerson({ node }: Thing, body: PersonBody, known: Known): FieldError[] {
  const entries = (body.worksAt ?? []).map((one, index) =>
    workplaceEntry(`worksAt.${String(index)}`, one),
  )
  return [
    ...faultsOfInterpreted(node),
    ...faultsOfUnknown(entries, known),
    ...faultsOfTimes(entries, known),
  ]
}

/** A workplace that stands in the field `entry`. */
export function workplaceEntry(entry: string, { at, from, to }: WorkplaceBody): Timed {
  return {
    entry,
    field: `${entry}.at`,
    of: at,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

/** A workplace as a relationship. */
export function workplaceTie(
  from: RecordReference,
  { at, ...properties }: WorkplaceBody,
): GraphRelationship {
  return { type: 'WORKS_AT', from, to: at, properties }
}
