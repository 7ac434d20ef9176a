/** What stands at the head of the panel: known at once from the network, and fuller when the card has come. */
import type { ShownGroupFacts } from '../../state/shown-drawing.ts'
import type { TieRow } from '../../../server/domain/picture-question.ts'
import type { ActorKind } from '../../../server/domain/words.ts'
import type { Messages } from '../../locales/messages.ts'
import type { RegisterRequest } from '../../state/register-request.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { Card } from './card.ts'
import { undrawnIn, type Undrawn } from './undrawn-facts.ts'
import type { NamedTogether } from './set-partnerships.ts'

export interface Heading {
  title: string
  subtitle?: string
  sign?: { kind: ActorKind; named: boolean } | { tie: TieRow }
  /** The form that holds the name. */
  edit?: RegisterRequest
}

/** What the panel is about; `Nothing` when nothing is selected. */
export type Subject =
  | { type: 'Nothing' | 'Signs' }
  | { type: Exclude<Card['type'], 'Path'>; id: string; card?: Card }
  | { type: 'Path'; from: string; to: string }
  | { type: 'Set'; set: NamedTogether | undefined }
  | { type: 'Group'; facts: ShownGroupFacts | undefined }

export function headingOf(
  subject: Subject,
  lookup: Lookup | undefined,
  messages: Messages,
): Heading {
  const { details, formats } = messages
  const nameOf = (actor: string) => lookup?.actors.get(actor)?.name ?? actor
  switch (subject.type) {
    case 'Nothing':
      return { title: details.summary.title }
    case 'Signs':
      return { title: details.signs.title, subtitle: details.signs.subtitle }
    case 'Path':
      return {
        title: details.paths.title,
        subtitle: details.paths.between(nameOf(subject.from), nameOf(subject.to)),
      }
    case 'Actor':
      return actorHeading(subject, lookup, messages)
    case 'Partnership':
      return partnershipHeading(subject, lookup, messages)
    case 'Person': {
      const person = subject.card?.type === 'Person' ? subject.card.answer.person : undefined
      if (!person) return { title: details.person }
      const edit = { act: 'person', person: person.id } as const
      return { title: person.name, subtitle: person.role ?? details.person, edit }
    }
    case 'Unit':
    case 'Activity':
    case 'Reorganisation':
      return undrawnHeading({ type: subject.type, id: subject.id }, lookup, messages)
    case 'Set':
      return subject.set
        ? {
            title: formats.list(subject.set.members.map((actor) => actor.name)),
            subtitle: details.groups.setSubtitle(subject.set.members.length),
          }
        : { title: details.states.gone }
    case 'Group':
      return groupHeading(subject.facts, messages)
  }
}

function actorHeading(
  { id, card }: { id: string; card?: Card },
  lookup: Lookup | undefined,
  { words, details }: Messages,
): Heading {
  const actor = lookup?.actors.get(id) ?? (card?.type === 'Actor' ? card.answer.actor : undefined)
  if (!actor) return { title: details.panel }
  const { name, kind, named } = actor
  const part = named ? partWord(id, lookup, details) : details.unnamedGroup
  const subtitle = [words.kinds[kind], kind === 'library' ? undefined : part]
  return {
    title: name,
    subtitle: subtitle.filter(Boolean).join(' · '),
    sign: { kind, named },
    ...(named && { edit: { act: 'actor', actor: id } }),
  }
}

/** A party to a formal partnership is a partner; she calls the others collaborators. */
function partWord(
  actor: string,
  lookup: Lookup | undefined,
  details: Messages['details'],
): string | undefined {
  const ties = lookup?.partnershipsOf.get(actor)?.map((sided) => sided.tie) ?? []
  if (ties.includes('FORMAL_PARTNERSHIP')) return details.partner
  return ties.includes('COLLABORATION') ? details.collaborator : undefined
}

function partnershipHeading(
  { id, card }: { id: string; card?: Card },
  lookup: Lookup | undefined,
  { words, details }: Messages,
): Heading {
  const sided = lookup?.sided.get(id)
  if (sided) {
    return {
      title: sided.partnership.name,
      subtitle: words.ties[sided.tie],
      sign: { tie: sided.tie },
      ...(sided.partnership.named && { edit: { act: 'partnership', partnership: id } }),
    }
  }
  return { title: card?.type === 'Partnership' ? card.answer.partnership.name : details.panel }
}

function undrawnHeading(
  { type, id }: { type: Undrawn; id: string },
  lookup: Lookup | undefined,
  { coverage, details, words }: Messages,
): Heading {
  const { cards } = coverage
  const word = { Unit: cards.unit, Activity: cards.activity, Reorganisation: cards.reorganisation }
  const thing = lookup && undrawnIn(lookup, type, id)
  if (!thing) return { title: lookup ? details.states.gone : word[type] }
  const unit = type === 'Unit' && lookup.network.units.find((one) => one.id === id)
  const kind = unit && unit.kind !== 'not-stated' && words.unitKinds[unit.kind]
  const edit = undrawnForm(type, id)
  return {
    title: thing.name,
    subtitle: kind ? `${word[type]} · ${kind}` : word[type],
    ...(edit && { edit }),
  }
}

/** An activity has no form: it is called what the partnerships that deliver it say. */
function undrawnForm(type: Undrawn, id: string): RegisterRequest | undefined {
  if (type === 'Unit') return { act: 'unit', unit: id }
  return type === 'Reorganisation' ? { act: 'reorganisation', reorganisation: id } : undefined
}

function groupHeading(facts: ShownGroupFacts | undefined, { details, words }: Messages): Heading {
  if (!facts) return { title: details.states.gone }
  const { group, kinds } = facts
  const { groups } = details
  const parts = [
    group.by ? words.foldings[group.by] : groups.group,
    groups.actorsIn(group.actors.length),
    ...(kinds.library ? [groups.libraries(kinds.library)] : []),
  ]
  return { title: group.name, subtitle: parts.join(' · ') }
}
