/** What every form ends with: how well founded what is registered is, on what, and who registers it. */
import { certainties, type Certainty } from '../../../server/domain/words.ts'
import type { Messages } from '../../locales/messages.ts'
import { textIn, type Basis, type Field, type Values } from './form.ts'

export function basisFields({ registering, words }: Messages): Field[] {
  const { labels, hints } = registering
  const options = certainties.map((value) => ({ value, text: words.certainties[value] }))
  return [
    { sort: 'choice', name: 'certainty', label: labels.certainty, options },
    { sort: 'text', name: 'source', label: labels.source, hint: hints.source },
    { sort: 'text', name: 'by', label: labels.by, hint: hints.by, autocomplete: 'name' },
  ]
}

/** What is said is said until something else is chosen. */
export const usualBasis = (by: string): Values => ({ certainty: 'stated', source: '', by })

export function basisIn(values: Values): Basis {
  const source = textIn(values, 'source')
  return { certainty: textIn(values, 'certainty') as Certainty, ...(source && { source }) }
}
