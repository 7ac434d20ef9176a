/** What an act changed, in words: a field, what stood there and what stands there now. */
import { dayBefore } from '../../../server/domain/days.ts'
import type { Act } from '../../../server/contract/history.ts'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import { isDay } from '../../../server/domain/written-days.ts'
import type { Messages } from '../../locales/messages.ts'

export interface ChangeWords {
  field: string
  before: string
  after: string
}

/** Names by the ids that a change can hold. */
export function namesFor(act: Act, network: NetworkAnswer | undefined): Map<string, string> {
  const { actors = [], units = [], activities = [], partnerships = [] } = network ?? {}
  const things = [...actors, ...units, ...activities, ...partnerships, ...act.items]
  return new Map(things.map(({ id, name }) => [id, name]))
}

/** "Enhed, fra" for `unit.from`; what the words do not know is called as it is registered. */
function fieldWords(field: string, { acts }: Messages): string {
  return field
    .split('.')
    .map((part) => acts.fields[part] ?? part)
    .join(', ')
}

/** The lists of values in which the value of a field is a word. */
function wordsFor(field: string, { words, acts }: Messages): Record<string, string> {
  const lists: Record<string, Record<string, string>> = {
    kind: { ...words.reorganisationKinds, ...words.unitKinds, ...words.kinds },
    level: words.levels,
    agreement: words.agreements,
    status: words.statuses,
    statuses: words.statuses,
    certainty: words.certainties,
    tie: words.ties,
    ties: words.ties,
    state: words.reorganisationStates,
    interpreted: acts.fields,
  }
  return lists[field.split('.').at(-1) ?? ''] ?? {}
}

function valueWords(
  value: string | undefined,
  { field, names, messages }: { field: string; names: Map<string, string>; messages: Messages },
): string {
  const { history } = messages.acts
  if (value === undefined) return history.nothing
  if (value === 'true') return history.yes
  if (value === 'false') return history.no
  if (isDay(value)) return messages.formats.day(field === 'endedOn' ? dayBefore(value) : value)
  return wordsFor(field, messages)[value] ?? names.get(value) ?? value
}

export function changeWords(
  { field, before, after }: Act['changes'][number],
  names: Map<string, string>,
  messages: Messages,
): ChangeWords {
  const beside = { field, names, messages }
  return {
    field: fieldWords(field, messages),
    before: valueWords(before, beside),
    after: valueWords(after, beside),
  }
}
