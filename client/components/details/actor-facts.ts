/** What is known of an actor. */
import type { ActorCard } from '../../../server/contract/cards.ts'
import type { Messages } from '../../locales/messages.ts'
import { addable, basisOf, distinct, fact, founded, held, optional, registrable } from './facts.ts'
import type { Fact, FactValue, FoundedThing } from './facts.ts'
import { companyOf } from './company.ts'

function collaborationOf(card: ActorCard, { details }: Messages): FactValue[] {
  const named = card.partnerships.filter((partnership) => partnership.named)
  const [only, ...more] = named
  const own = only?.parties.find((party) => party.actor === card.actor.id)
  if (!only || !own || more.length > 0) return []
  const { others } = companyOf(only, card.actor.id)
  const sides = others.map((side) => {
    const names = side.map((party) => party.name)
    return side.length > 1 ? details.partnerships.together(names) : (names[0] ?? '')
  })
  return [{ text: details.partnerships.with(sides), ...founded(own) }]
}

function unitsOf(card: ActorCard, { details }: Messages): FactValue[] {
  if (card.units.length === 0 && card.actor.external) {
    return [{ text: details.facts.external, ...basisOf(card.actor, 'external') }]
  }
  return card.units.map((unit) => ({
    text: held(unit.name, unit, details),
    selection: { type: 'Unit', id: unit.id },
    ...founded(unit),
  }))
}

function agreementsOf(card: ActorCard, { words }: Messages): FactValue[] {
  const stated = card.partnerships.filter(
    ({ named, agreement }) => named && agreement !== 'not-stated',
  )
  return distinct(
    stated.map((line) => ({
      text: words.agreements[line.agreement],
      ...basisOf(line, 'agreement'),
    })),
  )
}

function contactsOf(card: ActorCard): FactValue[] {
  return card.people.flatMap(({ id, name, contactFor }) => {
    const [first] = contactFor
    return first ? [{ text: name, selection: { type: 'Person', id }, ...founded(first) }] : []
  })
}

/** What is agreed stands on a partnership: an actor with several has it there. */
function onlyPartnership({ partnerships }: ActorCard): string | undefined {
  const [only, ...more] = partnerships.filter(({ named }) => named)
  return more.length === 0 ? only?.id : undefined
}

/** What is known of an actor; an unnamed group has neither unit nor contact nor agreement to miss. */
export function actorFacts(card: ActorCard, messages: Messages): Fact[] {
  const { details, words } = messages
  const { actor } = card
  const { facts } = details
  const actorLine = (line: { id: string; name: string } & FoundedThing): FactValue => ({
    text: line.name,
    selection: { type: 'Actor', id: line.id },
    ...founded(line),
  })
  const activities = card.partnerships.flatMap(({ delivers }) =>
    delivers.map((line): FactValue => ({
      text: line.name,
      selection: { type: 'Activity', id: line.activity },
      ...founded(line),
    })),
  )
  const own = (field: string) => ({ act: 'actor', actor: actor.id, field }) as const
  const partnership = onlyPartnership(card)
  const place = actor.place ? [{ text: actor.place, ...basisOf(actor, 'place') }] : []
  const ofNamed = [
    addable(
      fact(facts.activity, distinct(activities), facts.notRegistered),
      partnership === undefined
        ? undefined
        : { act: 'partnership', partnership, field: 'delivers' },
    ),
    registrable(
      fact(facts.agreement, agreementsOf(card, messages), facts.notStated),
      partnership === undefined ? undefined : { act: 'agreement', partnership, field: 'agreement' },
    ),
    registrable(fact(facts.unit, unitsOf(card, messages), facts.notRegistered), {
      act: 'actor-unit',
      actor: actor.id,
      field: 'belongsTo',
    }),
    registrable(
      fact(facts.contact, contactsOf(card), facts.notRegistered),
      partnership === undefined
        ? undefined
        : { act: 'contact', partnership, onBehalfOf: actor.id, field: 'person' },
    ),
    addable(fact(facts.place, place, facts.notRegistered), own('place')),
  ]
  const kind = { text: words.kinds[actor.kind], ...basisOf(actor, 'kind') }
  return [
    { label: facts.kind, values: [kind] },
    ...optional(facts.collaboration, collaborationOf(card, messages)),
    ...(actor.named ? ofNamed : []),
    ...optional(facts.exampleOf, card.exampleOf.map(actorLine)),
    ...optional(facts.examples, card.examples.map(actorLine)),
    { label: facts.coverage, values: [{ text: words.coverages[actor.coverage] }] },
  ]
}
