/** A partnership as a body says it is: its agreement, its parties, its contact persons and what it delivers. */
import type { z } from 'zod'
import type { newPartnership, partnershipChange } from '../../contract/registering.ts'
import type { FieldError } from '../../problems/problems.ts'
import type { GraphNode } from '../../domain/graph.ts'
import { deliveryTies, faultsOfDeliveries } from './activities.ts'
import type { NamedActivity } from './activities.ts'
import { contactTie, faultsOfContacts, faultsOfLeftOut } from './contacts.ts'
import type { Known } from './known.ts'
import { faultsOfParties, isParty, partyTies } from './parties.ts'
import { amendedProperties, faultsOfInterpreted, idOf } from './thing.ts'
import type { Thing } from './thing.ts'

type Change = z.output<typeof partnershipChange>
export type PartnershipBody = z.output<typeof newPartnership> | Change

/** The partnership after what a body says of it, and the activities that are new with it. */
export function partnershipAfter(
  before: Thing,
  body: PartnershipBody,
  activities: readonly NamedActivity[],
): { after: Thing; added: GraphNode[] } {
  const { parties, contacts, delivers, ...amendment }: Change = body
  const { node, ties } = before
  const own = { type: 'Partnership', id: idOf(before) } as const
  const delivered = delivers && deliveryTies(own, delivers, activities)
  const after: Thing = {
    node: { labels: node.labels, properties: amendedProperties(node.properties, amendment) },
    ties: [
      ...(parties === undefined ? ties.filter(isParty) : partyTies(own, parties)),
      ...(contacts?.map((contact) => contactTie(own, contact)) ??
        ties.filter(({ type }) => type === 'CONTACT_FOR')),
      ...(delivered?.ties ?? ties.filter(({ type }) => type === 'DELIVERS')),
    ],
  }
  return { after, added: delivered?.added ?? [] }
}

/** What is wrong with a partnership after a body. */
export function faultsOfPartnership(
  after: Thing,
  body: PartnershipBody,
  { known, activities }: { known: Known; activities: readonly NamedActivity[] },
): FieldError[] {
  const { parties, contacts, delivers = [] }: Change = body
  return [
    ...faultsOfInterpreted(after.node),
    ...faultsOfAgreement(after.node, body),
    ...faultsOfEnding(after.node, body),
    ...(parties === undefined ? [] : faultsOfParties(parties, known)),
    ...(contacts === undefined
      ? faultsOfLeftOut(after, known)
      : faultsOfContacts(after, contacts, known)),
    ...faultsOfDeliveries(delivers, activities),
  ]
}

/** An agreement can begin and end on one day: unlike the times of belongings, its end is its last day. */
function faultsOfAgreement({ properties }: GraphNode, body: PartnershipBody): FieldError[] {
  const { start, end } = properties
  if (typeof start !== 'string' || typeof end !== 'string' || start <= end) return []
  if (typeof body.end === 'string') {
    return [{ field: 'end', expected: `${start}, when it begins, or a day after`, found: end }]
  }
  if (typeof body.start === 'string') {
    return [{ field: 'start', expected: `${end}, when it ends, or a day before`, found: start }]
  }
  return []
}

/** Only an ended partnership has a day on which it ended; a day that stood there already goes with the status. */
function faultsOfEnding({ properties }: GraphNode, body: PartnershipBody): FieldError[] {
  const { status, endedOn } = properties
  const isSaid = body.status !== undefined || typeof body.endedOn === 'string'
  if (status === 'ended' || endedOn === undefined || !isSaid) return []
  return [
    {
      field: 'endedOn',
      expected: 'the status ended beside it, or null',
      found: String(endedOn),
    },
  ]
}
