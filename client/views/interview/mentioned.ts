/** What an answer names, and what each of these things leads to in the network; pure. */
import type { RowKey, Selection } from '../../../server/domain/picture-question.ts'
import type { Answer, Mention } from '../../../server/domain/interview.ts'
import type { Certainty, Reference } from '../../../server/domain/words.ts'
import type { Messages } from '../../locales/messages.ts'
import { actorsIn } from '../../state/belonging.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'

export interface Mentioned {
  target: Reference
  name: string
  /** The basis of its first mention in the answer. */
  certainty: Certainty
}

export const keyOf = ({ type, id }: Reference) => `${type}:${id}`

/** Each thing an answer names once, in the order they are first named. */
export function mentionedIn({ mentions }: Pick<Answer, 'mentions'>): Mentioned[] {
  const found = new Map<string, Mentioned>()
  for (const { target, name, certainty } of mentions.toSorted((a, b) => a.start - b.start)) {
    if (!found.has(keyOf(target))) found.set(keyOf(target), { target, name, certainty })
  }
  return [...found.values()]
}

const selectable = ['Actor', 'Person', 'Partnership', 'Unit', 'Activity', 'Reorganisation'] as const

/** What the network room has a card for. */
export function selectionOf({ type, id }: Reference): Selection | undefined {
  const known = selectable.find((one) => one === type)
  return known && { type: known, id }
}

/** The units an answer names, and those its reorganisations are of: what "Se hvad de berører" asks about. */
export function unitsNamedIn(
  { mentions }: Pick<Answer, 'mentions'>,
  { network }: Lookup,
): string[] {
  const units = mentions.flatMap(({ target: { type, id } }) => {
    if (type === 'Unit') return [id]
    if (type !== 'Reorganisation') return []
    const reorganisation = network.reorganisations.find((one) => one.id === id)
    return reorganisation?.affects.map(({ unit }) => unit) ?? []
  })
  return [...new Set(units)]
}

/** How a mention is drawn: what can be exposed by a reorganisation, what is reorganised, and the rest. */
export function sortOf({ type }: Mention['target']): 'actor' | 'unit' | 'other' {
  if (type === 'Actor' || type === 'Person' || type === 'Partnership') return 'actor'
  return type === 'Unit' || type === 'Reorganisation' ? 'unit' : 'other'
}

interface Related {
  selection: Selection
  name: string
}

export interface Leads {
  /** What it is, in words: "Enhed · omorganisering undervejs". */
  what: string
  /** What the list of related things is called, or says when it is empty; undefined where there is no such list. */
  heading?: string
  empty?: string
  related: Related[]
  /** The row of the legend that shows them together. */
  row?: RowKey
}

export function leadsOf(target: Reference, lookup: Lookup, messages: Messages): Leads {
  const { words, interview } = messages
  const { network } = lookup
  const type = interview.types[target.type]
  switch (target.type) {
    case 'Actor': {
      const actor = lookup.actors.get(target.id)
      return { what: actor ? words.kinds[actor.kind] : interview.goneFromNetwork, related: [] }
    }
    case 'Partnership': {
      const tie = lookup.sided.get(target.id)?.tie
      return { what: tie ? words.ties[tie] : interview.goneFromNetwork, related: [] }
    }
    case 'Unit': {
      const states = network.reorganisations
        .filter(({ affects }) => affects.some(({ unit }) => unit === target.id))
        .map(({ state }) => interview.reorganisation(words.reorganisationStates[state]))
      return {
        what: [type, ...new Set(states)].join(' · '),
        ...belongingTo([target.id], lookup, messages),
      }
    }
    case 'Reorganisation':
      return reorganisationLeads(target.id, lookup, messages)
    case 'Activity': {
      const related = network.partnerships
        .filter(({ delivers }) => delivers.some(({ activity }) => activity === target.id))
        .map(({ id, name }): Related => ({ selection: { type: 'Partnership', id }, name }))
      const { deliveredBy, notDelivered } = interview
      return { what: type, heading: deliveredBy, empty: notDelivered, related }
    }
    default:
      return { what: type, related: [] }
  }
}

function reorganisationLeads(id: string, lookup: Lookup, messages: Messages): Leads {
  const { words, interview } = messages
  const { reorganisations, units } = lookup.network
  const reorganisation = reorganisations.find((each) => each.id === id)
  if (!reorganisation) return { what: interview.goneFromNetwork, related: [] }
  const affected = reorganisation.affects.map(({ unit }) => unit)
  const names = affected.map((unit) => units.find((each) => each.id === unit)?.name ?? unit)
  const what = [
    interview.types.Reorganisation,
    words.reorganisationStates[reorganisation.state],
    interview.affects(names),
  ]
  return { what: what.join(' · '), ...belongingTo(affected, lookup, messages) }
}

/** The actors that belong to one of the units or to one below them. */
function belongingTo(
  units: readonly string[],
  lookup: Lookup,
  { interview }: Messages,
): Omit<Leads, 'what'> {
  const inside = actorsIn(lookup, units)
  const row = inside
    .flatMap(({ id }) => lookup.rows.get(id) ?? [])
    .find((key) => units.some((unit) => key === `unit:${unit}`))
  return {
    heading: interview.belongsHere,
    empty: interview.nothingBelongs,
    related: inside.map(({ id, name }) => ({ selection: { type: 'Actor', id }, name })),
    ...(row && { row }),
  }
}
