/** What is known of a partnership. */
import type { PartnershipCard } from '../../../server/contract/cards.ts'
import type { Messages } from '../../locales/messages.ts'
import { addable, basisOf, fact, founded, optional, registrable } from './facts.ts'
import type { Fact, FactValue } from './facts.ts'

/** What is known of a partnership; one spoken of in general has no agreement to miss. */
export function partnershipFacts(card: PartnershipCard, day: string, messages: Messages): Fact[] {
  const { partnership } = card
  const { words, details, formats } = messages
  const { facts } = details
  const own = (property: string, text: string | undefined): FactValue[] =>
    text === undefined ? [] : [{ text, ...basisOf(partnership, property) }]
  const stated = (property: string, value: string, text: string) =>
    own(property, value === 'not-stated' ? undefined : text)
  const { agreement, level, status, start, end } = partnership
  const ended = end !== undefined && end <= day
  const ofAgreement = [
    fact(
      facts.agreement,
      stated('agreement', agreement, words.agreements[agreement]),
      facts.notStated,
    ),
    fact(facts.level, stated('level', level, words.levels[level]), facts.notStated),
    fact(facts.status, stated('status', status, words.statuses[status]), facts.notStated),
    fact(facts.start, own('start', start && formats.day(start)), facts.notRegistered),
    fact(
      facts.end,
      own('end', end && (ended ? facts.expired(end) : formats.day(end))),
      facts.notRegistered,
    ),
  ]
  const { id, named } = partnership
  const ownForm = (one: Fact) =>
    addable(one, named ? { act: 'partnership', partnership: id } : undefined)
  const agreementForm = (one: Fact) =>
    registrable(one, named ? { act: 'agreement', partnership: id } : undefined)
  const ofItself = [
    fact(facts.purpose, own('purpose', partnership.purpose), facts.notRegistered),
    ...optional(facts.targetGroup, own('targetGroup', partnership.targetGroup)),
    fact(
      facts.activity,
      partnership.delivers.map((line) => ({
        text: line.name,
        selection: { type: 'Activity', id: line.activity },
        ...founded(line),
      })),
      facts.notRegistered,
    ),
  ]
  return [
    ...(partnership.named ? ofAgreement.map(agreementForm) : []),
    ...optional(facts.reference, own('reference', partnership.reference)).map(agreementForm),
    ...ofItself.map(ownForm),
  ]
}
