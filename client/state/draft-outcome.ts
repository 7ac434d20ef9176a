/** What confirming a draft makes of it: counted, and as a network that can be drawn; pure. */
import type { Draft, DraftPartnership, DraftThing, Subject } from '../../server/contract/drafts.ts'
import type { NetworkAnswer } from '../../server/contract/network.ts'
import type { ActorKind, UnitKind } from '../../server/domain/words.ts'
import { acceptedOf } from '../../server/domain/draft.ts'
import { meantBy, suggestionsOf } from './draft-suggestions.ts'

export interface Outcome {
  actors: number
  units: number
  activities: number
  formal: number
  collaborations: number
  reorganisations: number
  mentions: number
  /** Suggestions nobody has judged; they are not saved. */
  open: number
}

/** What will be registered, each once: what is saved leads to it, and nobody has said that it is registered. */
export function newThings(draft: Draft): DraftThing[] {
  return acceptedOf(draft).things.flatMap(({ one }) => (one.is ? [] : [one]))
}

export function outcomeOf(draft: Draft): Outcome {
  const { partnerships, reorganisations, mentions } = acceptedOf(draft)
  const things = newThings(draft)
  const of = (type: DraftThing['type']) => things.filter((thing) => thing.type === type).length
  const formal = partnerships.filter(({ one: { tie } }) => tie === 'FORMAL_PARTNERSHIP').length
  return {
    actors: of('Actor'),
    units: of('Unit'),
    activities: of('Activity'),
    formal,
    collaborations: partnerships.length - formal,
    reorganisations: reorganisations.length,
    mentions: mentions.length,
    open: suggestionsOf(draft).filter(({ decision }) => decision === 'open').length,
  }
}

type Actor = NetworkAnswer['actors'][number]
type Partnership = NetworkAnswer['partnerships'][number]

/** The id of a new thing in a network drawn from a draft; no registered id has a colon. */
export const draftId = (key: string) => `new:${key}`
/** The key of a new thing in such a network, undefined for what is registered. */
export const keyIn = (id: string) => (id.startsWith('new:') ? id.slice(4) : undefined)

function asActor({ key, name, kind, named, certainty }: DraftThing): Actor {
  return {
    ...{ id: draftId(key), name, named, certainty },
    kind: (kind ?? 'not-stated') as ActorKind,
    ...{ belongsTo: [], exampleOf: [], coverage: 'named-by-others' },
  }
}

/** Only actors can be parties. */
function actorOf(subject: Subject, draft: Draft): string | undefined {
  const meant = meantBy(subject, draft)
  if (!meant) return undefined
  if ('thing' in meant) return meant.thing.type === 'Actor' ? draftId(meant.thing.key) : undefined
  return meant.registered.type === 'Actor' ? meant.registered.id : undefined
}

function asPartnership(partnership: DraftPartnership, draft: Draft): Partnership {
  const { id, name, tie, agreement, certainty } = partnership
  return {
    ...{ id: draftId(id), name, agreement, certainty },
    ...{ level: 'not-stated', status: 'not-stated', named: true, delivers: [] },
    parties: partnership.parties.flatMap(({ of, jointly }) => {
      const actor = actorOf(of, draft)
      return actor === undefined ? [] : [{ actor, tie, certainty, ...(jointly && { jointly }) }]
    }),
  }
}

/**
 * The actors that something accepted names, with what ties them together: what is new, and what is registered already.
 */
export function draftNetwork(draft: Draft, network: NetworkAnswer): NetworkAnswer {
  const { subjects, partnerships: accepted } = acceptedOf(draft)
  const shown = new Set(subjects.flatMap(({ one }) => actorOf(one, draft) ?? []))
  const fresh = newThings(draft).filter(({ type }) => type === 'Actor')
  const actors = [
    ...network.actors
      .filter(({ id }) => shown.has(id))
      .map((actor) => ({ ...actor, exampleOf: [] })),
    ...fresh.map(asActor),
  ]
  const known = new Set(actors.map(({ id }) => id))
  const partnerships = [
    ...network.partnerships,
    ...accepted.map(({ one }) => asPartnership(one, draft)),
  ].filter(({ parties }) => parties.length > 1 && parties.every(({ actor }) => known.has(actor)))
  return { ...network, actors, partnerships, reorganisations: [] }
}

/** The network with everything the draft would register beside what is, so that it can be picked. */
export function withDraftThings({ things }: Draft, network: NetworkAnswer): NetworkAnswer {
  const fresh = things.filter((thing) => thing.is === undefined)
  const ofType = (type: DraftThing['type']) => fresh.filter((thing) => thing.type === type)
  return {
    ...network,
    actors: [...network.actors, ...ofType('Actor').map(asActor)],
    units: [
      ...network.units,
      ...ofType('Unit').map(({ key, name, kind, certainty }) => ({
        ...{ id: draftId(key), name, certainty, partOf: [] },
        kind: (kind ?? 'not-stated') as UnitKind,
      })),
    ],
    activities: [
      ...network.activities,
      ...ofType('Activity').map(({ key, name, certainty }) => ({
        id: draftId(key),
        name,
        certainty,
      })),
    ],
  }
}
