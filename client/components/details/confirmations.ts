/** What a person confirms by one act: everything of a card that is only suggested becomes stated. */
import type { ActorCard, PartnershipCard, PersonCard } from '../../../server/contract/cards.ts'
import type {
  ActorChange,
  PartnershipChange,
  PersonChange,
} from '../../../server/contract/registering.ts'
import type { Certainty } from '../../../server/domain/words.ts'

interface Founded {
  certainty: Certainty
}

const isSuggested = ({ certainty }: Founded) => certainty === 'suggested'

const confirmed = <Fact extends Founded>(fact: Fact): Fact =>
  isSuggested(fact) ? { ...fact, certainty: 'stated' } : fact

/** The change that confirms an actor, what it is and the units it belongs to; undefined when nothing of that is suggested. */
export function actorConfirmation({ actor }: Pick<ActorCard, 'actor'>): ActorChange | undefined {
  const { belongsTo } = actor
  return anyOf<ActorChange>([
    isSuggested(actor) && { certainty: 'stated' },
    belongsTo.some(isSuggested) && { belongsTo: belongsTo.map(confirmed) },
  ])
}

/** The change that confirms a partnership, its ties and what it delivers. */
export function partnershipConfirmation({
  partnership,
}: Pick<PartnershipCard, 'partnership'>): PartnershipChange | undefined {
  const { parties, delivers } = partnership
  return anyOf<PartnershipChange>([
    isSuggested(partnership) && { certainty: 'stated' },
    parties.some(isSuggested) && {
      parties: parties.map(confirmed).map(({ actor, tie, jointly, certainty, source }) => ({
        ...{ actor, tie, certainty },
        ...(jointly && { jointly }),
        ...(source !== undefined && { source }),
      })),
    },
    delivers.some(isSuggested) && {
      delivers: delivers.map(confirmed).map(({ activity, certainty, source }) => ({
        ...{ activity, certainty },
        ...(source !== undefined && { source }),
      })),
    },
  ])
}

/** The change that confirms a person. */
export function personConfirmation({
  person,
}: Pick<PersonCard, 'person'>): PersonChange | undefined {
  return anyOf<PersonChange>([isSuggested(person) && { certainty: 'stated' }])
}

/** The parts in one; undefined when there is none. */
function anyOf<Change extends object>(parts: readonly (Change | false)[]): Change | undefined {
  const given = parts.filter((part) => part !== false)
  return given.length > 0 ? given.reduce((all, part) => ({ ...all, ...part })) : undefined
}
