/** What the bodies of the forms are made of. */
import { dayAfter } from '../../../../server/domain/days.ts'
import type { Certainty } from '../../../../server/domain/words.ts'
import { dayTyped } from '../../../design/typed-day.ts'
import { textIn, thingIn, type Basis, type Row, type Values } from '../form.ts'

/** A property that is sent when there is something to say. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>)
}

export const dayIn = (values: Values | Row, name: string) => dayTyped(textIn(values, name))

/** The day after the last day that is typed. */
export function dayAfterLastIn(values: Values | Row, name: string): string | undefined {
  const lastDay = dayIn(values, name)
  return lastDay === undefined ? undefined : dayAfter(lastDay)
}

/** The text in a field; undefined when it is empty. */
export const wordsIn = (values: Values | Row, name: string) => textIn(values, name) || undefined

export const idIn = (values: Values | Row, name: string) => thingIn(values, name)?.id

/** The time of an entry, `[from, to)`. */
export const timesIn = (row: Values | Row) => ({
  ...given('from', dayIn(row, 'from')),
  ...given('to', dayIn(row, 'to')),
})

/** An entry that stands as it was registered keeps its own basis; what is typed has that of the form. */
export function basisOf(row: Row, registered: readonly Row[], basis: Basis): Basis {
  if (!registered.includes(row)) return basis
  const certainty = textIn(row, 'certainty') as Certainty
  return { certainty, ...given('source', wordsIn(row, 'source')) }
}

/** The basis of a registered entry, kept beside what is shown of it. */
export const keptBasis = ({ certainty, source }: { certainty: Certainty; source?: string }) => ({
  certainty,
  source: source ?? '',
})
