/** What of a draft is saved: what was accepted, and the things that it leads to. Nothing else enters the graph. */
import type { Draft, DraftThing, Subject } from '../../contract/drafts.ts'
import type { Certainty } from '../../domain/words.ts'
import type { Spoken } from '../registering/known.ts'
import type { DraftContent } from './draft-content.ts'

/** Something of a list of the draft, and the field that it is. */
export interface Placed<One> {
  field: string
  one: One
}

function placed<One>(name: string, list: readonly One[]): Placed<One>[] {
  return list.map((one, index) => ({ field: `${name}.${String(index)}`, one }))
}

export interface Accepted {
  mentions: Placed<Draft['mentions'][number]>[]
  partnerships: Placed<Draft['partnerships'][number]>[]
  reorganisations: Placed<Draft['reorganisations'][number]>[]
  /** Those that what was accepted leads to. */
  things: Placed<DraftThing>[]
  /** What of it is registered already, with those that things were said to be. */
  spoken: Spoken[]
}

/** @param workplaces those of the interviewees, which are saved with them */
export function acceptedOf(
  content: DraftContent,
  workplaces: readonly Placed<Subject>[],
): Accepted {
  const mentions = placed('mentions', content.mentions).filter(isAccepted)
  const partnerships = placed('partnerships', content.partnerships).filter(isAccepted)
  const reorganisations = placed('reorganisations', content.reorganisations).filter(isAccepted)
  const subjects: Placed<Subject>[] = [
    ...mentions.map(({ field, one }) => ({ field: `${field}.of`, one: one.of })),
    ...partnerships.flatMap(({ field, one }) =>
      placed(`${field}.parties`, one.parties).map((party) => ({
        field: `${party.field}.of`,
        one: party.one.of,
      })),
    ),
    ...reorganisations.flatMap(({ field, one }) => placed(`${field}.units`, one.units)),
    ...workplaces,
  ]
  const keys = new Set(subjects.flatMap(({ one }) => ('key' in one ? [one.key] : [])))
  const things = placed('things', content.things).filter(({ one }) => keys.has(one.key))
  return {
    ...{ mentions, partnerships, reorganisations, things },
    spoken: [
      ...subjects.flatMap(({ field, one }) => ('key' in one ? [] : [{ field, of: one }])),
      ...things.flatMap(({ field, one: { is } }) => (is ? [{ field: `${field}.is`, of: is }] : [])),
    ],
  }
}

function isAccepted({ one: { decision } }: Placed<{ decision: string }>): boolean {
  return decision === 'accepted'
}

/** Who has said yes to what was suggested has stated it; a weaker basis than that stays. */
export function confirmedBasis(certainty: Certainty): Certainty {
  return certainty === 'suggested' ? 'stated' : certainty
}
