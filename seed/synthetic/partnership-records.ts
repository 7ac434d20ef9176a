/** Synthetic partnerships as records: parties, agreement and dates, contacts, activities. */
import type { Graph, GraphRelationship, Properties } from '../../server/domain/graph.ts'
import type { Tie } from '../../server/domain/words.ts'
import { joinGraphs, thing, relationshipOf } from '../records.ts'
import type { Chance } from './chance.ts'
import type { Activity, Undertaking } from './partnerships.ts'

const agreementWeights = {
  FORMAL_PARTNERSHIP: {
    'partnership-agreement': 4,
    'cooperation-agreement': 3,
    'operating-agreement': 2,
    'letter-of-intent': 1,
  },
  COLLABORATION: { oral: 3, none: 3, 'not-stated': 4 },
}
const statusWeights = { active: 70, forming: 5, dormant: 5, renegotiating: 5, 'not-stated': 15 }
const levelWeights = { strategic: 1, tactical: 2, operational: 4, 'not-stated': 3 }

export function partnershipRecords(undertakings: readonly Undertaking[], chance: Chance): Graph {
  const activities = new Map<string, Activity>()
  for (const { activity } of undertakings) {
    if (activity !== undefined) activities.set(activity.id, activity)
  }
  return joinGraphs([
    {
      nodes: [...activities.values()].map(({ id, name }) => thing(['Activity'], id, { name })),
      relationships: [],
    },
    ...undertakings.map((undertaking) => undertakingRecords(undertaking, chance)),
  ])
}

function undertakingRecords(undertaking: Undertaking, chance: Chance): Graph {
  const { id, name, tie, parties, jointly, activity } = undertaking
  const itself = `Partnership:${id}`
  return {
    nodes: [
      thing(['Partnership'], id, {
        name,
        named: true,
        level: chance.weighted(levelWeights),
        status: chance.weighted(statusWeights),
        ...agreementOf(tie, chance),
      }),
    ],
    relationships: [
      ...parties.map((party, at) =>
        relationshipOf([`Actor:${party.id}`, tie, itself], jointly && at < 2 ? { jointly } : {}),
      ),
      ...(activity === undefined
        ? []
        : [relationshipOf([itself, 'DELIVERS', `Activity:${activity.id}`])]),
      ...contactsOf(undertaking, chance),
    ],
  }
}

function agreementOf(tie: Tie, chance: Chance): Properties {
  if (tie === 'COLLABORATION') return { agreement: chance.weighted(agreementWeights[tie]) }
  const year = 2018 + chance.whole(9)
  const day = `-${twoDigits(1 + chance.whole(12))}-01`
  return {
    agreement: chance.weighted(agreementWeights[tie]),
    start: `${year}${day}`,
    ...(chance.happens(0.7) && { end: `${year + 1 + chance.whole(10)}${day}` }),
  }
}

/** Half of the sides that have staff have named a contact. */
function contactsOf({ id, parties }: Undertaking, chance: Chance): GraphRelationship[] {
  return parties.flatMap(({ id: onBehalfOf, kind, staff }) => {
    const possible = kind === 'individual' ? [onBehalfOf] : staff.map((worker) => worker.id)
    if (possible.length === 0 || !chance.happens(0.5)) return []
    const contact = `Person:${chance.pickEarly(possible)}`
    return [relationshipOf([contact, 'CONTACT_FOR', `Partnership:${id}`], { onBehalfOf })]
  })
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
