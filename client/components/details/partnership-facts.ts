/** What is known of a partnership. */
import type { PartnershipCard } from '../../../server/contract/cards.ts'
import { isExpiredOn } from '../../../server/domain/in-force.ts'
import type { Messages } from '../../locales/messages.ts'
import { addable, basisOf, fact, founded, optional, registrable } from './facts.ts'
import type { Fact, FactValue } from './facts.ts'
import { statusWords } from './status-words.ts'

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
  const { id, named } = partnership
  const ofPartnership = (field: string, one: Fact) =>
    addable(one, named ? { act: 'partnership', partnership: id, field } : undefined)
  const inAgreement = (field: string, one: Fact) =>
    registrable(one, named ? { act: 'agreement', partnership: id, field } : undefined)
  const { notStated, notRegistered } = facts
  const form = stated('agreement', agreement, words.agreements[agreement])
  const until = end && (isExpiredOn(end, day) ? facts.expired(end) : formats.day(end))
  const state = stated('status', status, statusWords(partnership, day, messages))
  const ofAgreement: [field: string, fact: Fact][] = [
    ['agreement', fact(facts.agreement, form, notStated)],
    ['start', fact(facts.start, own('start', start && formats.day(start)), notRegistered)],
    ['end', fact(facts.end, own('end', until), notRegistered)],
    ['level', fact(facts.level, stated('level', level, words.levels[level]), notStated)],
    ['status', fact(facts.status, state, notStated)],
  ]
  const delivered = partnership.delivers.map((line): FactValue => ({
    text: line.name,
    selection: { type: 'Activity', id: line.activity },
    ...founded(line),
  }))
  const purpose = fact(facts.purpose, own('purpose', partnership.purpose), notRegistered)
  const targetGroup = optional(facts.targetGroup, own('targetGroup', partnership.targetGroup))
  const reference = optional(facts.reference, own('reference', partnership.reference))
  return [
    ...(named ? ofAgreement.map(([field, one]) => inAgreement(field, one)) : []),
    ...reference.map((one) => inAgreement('reference', one)),
    ofPartnership('purpose', purpose),
    ...targetGroup.map((one) => ofPartnership('targetGroup', one)),
    ofPartnership('delivers', fact(facts.activity, delivered, notRegistered)),
  ]
}
