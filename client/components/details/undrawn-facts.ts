/** What is known of a unit, an activity or a reorganisation: the network itself says all of it. */
import type { Selection } from '../../../server/domain/picture-question.ts'
import { byName } from '../../../server/domain/danish-order.ts'
import { administrationOn } from '../../../server/domain/units.ts'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import type { Messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import {
  addable,
  basisOf,
  fact,
  founded,
  held,
  optional,
  type Fact,
  type FactValue,
  type FoundedThing,
} from './facts.ts'

export type Undrawn = 'Unit' | 'Activity' | 'Reorganisation'

type Unit = NetworkAnswer['units'][number]
type Reorganisation = NetworkAnswer['reorganisations'][number]

const rooms = {
  Unit: 'units',
  Activity: 'activities',
  Reorganisation: 'reorganisations',
} as const satisfies Record<Undrawn, keyof NetworkAnswer>

/** The registered thing; undefined when there is none by the id. */
export function undrawnIn({ network }: Lookup, type: Undrawn, id: string) {
  const things: readonly (FoundedThing & { id: string; name: string })[] = network[rooms[type]]
  return things.find((one) => one.id === id)
}

export function undrawnFacts(
  { type, id }: { type: Undrawn; id: string },
  lookup: Lookup,
  messages: Messages,
): Fact[] {
  const { units, reorganisations } = lookup.network
  const unit = type === 'Unit' && units.find((one) => one.id === id)
  if (unit) return unitFacts(unit, lookup, messages)
  const recorded = type === 'Reorganisation' && reorganisations.find((one) => one.id === id)
  return recorded ? reorganisationFacts(recorded, lookup, messages) : []
}

const isStated = (value: string) => value !== 'not-stated'

const link = (
  type: Selection['type'],
  { id, name }: { id: string; name: string },
  basis: FoundedThing,
): FactValue => ({ text: name, selection: { type, id }, ...founded(basis) })

function unitFacts(unit: Unit, { network, day }: Lookup, messages: Messages): Fact[] {
  const { coverage, details, words } = messages
  const { cards } = coverage
  const { facts } = details
  const { units, parents } = administrationOn(network.units, day)
  const above = unit.partOf
    .flatMap((part) => {
      const found = units.get(part.unit)
      return found ? [{ part, found }] : []
    })
    .sort((one, other) => byName(one.found, other.found))
    .map(({ part, found }) => ({
      ...link('Unit', found, part),
      text: held(found.name, part, details),
    }))
  const [first, ...others] = (parents.get(unit.id) ?? []).flatMap((id) => units.get(id) ?? [])
  const note = first && others.length > 0 ? [{ text: cards.severalParents(first.name) }] : []
  const below = network.units.flatMap((one) =>
    one.partOf.filter((part) => part.unit === unit.id).map((part) => link('Unit', one, part)),
  )
  const affecting = network.reorganisations.flatMap((one) =>
    one.affects.filter((on) => on.unit === unit.id).map((on) => link('Reorganisation', one, on)),
  )
  const kind = isStated(unit.kind)
    ? [{ text: words.unitKinds[unit.kind], ...basisOf(unit, 'kind') }]
    : []
  const form = { act: 'unit', unit: unit.id } as const
  return [
    addable(fact(cards.kind, kind, facts.notStated), form),
    addable(fact(cards.partOf, [...above, ...note], facts.notRegistered), form),
    ...optional(cards.below, below),
    ...optional(cards.affected, affecting),
  ]
}

function reorganisationFacts(
  recorded: Reorganisation,
  { network }: Lookup,
  { coverage, details, formats, words }: Messages,
): Fact[] {
  const { cards } = coverage
  const { facts } = details
  const { kind, state, date, note, affects } = recorded
  const own = (property: string, text: string | undefined): FactValue[] =>
    text === undefined ? [] : [{ text, ...basisOf(recorded, property) }]
  const units = affects.flatMap((on) => {
    const found = network.units.find((one) => one.id === on.unit)
    return found ? [link('Unit', found, on)] : []
  })
  const kinds = isStated(kind) ? words.reorganisationKinds[kind] : undefined
  const states = isStated(state) ? words.reorganisationStates[state] : undefined
  return [
    fact(cards.kind, own('kind', kinds), facts.notStated),
    fact(cards.state, own('state', states), facts.notStated),
    fact(cards.date, own('date', date && formats.day(date)), facts.notStated),
    fact(cards.units, units, facts.notRegistered),
    ...optional(cards.note, own('note', note)),
  ]
}
