/** What of a suggestion can be put right, as forms; each gives the change of the draft that saves it. Pure. */
import type { DraftChange } from '../../../../server/contract/draft-changes.ts'
import type { Draft } from '../../../../server/contract/drafts.ts'
import type { NetworkAnswer } from '../../../../server/contract/network.ts'
import { certainties, type Certainty } from '../../../../server/domain/words.ts'
import { nameWords } from '../../../components/registering/faults.ts'
import {
  textIn,
  type Field,
  type Faults,
  type Values,
} from '../../../components/registering/form.ts'
import type { Messages } from '../../../locales/messages.ts'
import type { ReviewTexts } from '../../../locales/review-texts.ts'

export interface AmendForm {
  title: string
  fields: (values: Values) => readonly Field[]
  begun: Values
  faults: (values: Values) => Faults
  change: (values: Values) => DraftChange
}

export interface Amended {
  draft: Draft
  /** With what the draft would register, so that it can be picked. */
  network: NetworkAnswer
  names: ReadonlyMap<string, string>
  messages: Messages
  texts: ReviewTexts
}

export const optionsOf = <Value extends string>(
  values: readonly Value[],
  words: Record<Value, string>,
) => values.map((value) => ({ value, text: words[value] }))

export const certaintyField = ({ messages, texts }: Amended): Field => ({
  sort: 'choice',
  name: 'certainty',
  label: texts.amend.certainty,
  options: optionsOf(certainties, messages.words.certainties),
})

/** What is wrong with what is typed as the name. */
export function nameFaultsIn(values: Values, { messages, texts }: Amended): Faults {
  const name = textIn(values, 'name')
  if (!name) return { name: { words: texts.amend.missing, missing: true } }
  const words = nameWords(name, messages)
  return words === undefined ? {} : { name: { words } }
}

/** Who has looked at what is only suggested stands for it: nothing accepted stays suggested. */
export const begunCertainty = (certainty: Certainty): Certainty =>
  certainty === 'suggested' ? 'stated' : certainty

/** A key that nothing in the draft has yet. */
export function freeKey(draft: Draft): string {
  const known = new Set([
    ...draft.things.map(({ key }) => key),
    ...draft.mentions.map(({ id }) => id),
  ])
  let n = 1
  while (known.has(`own-${n}`)) n++
  return `own-${n}`
}
