/** What is wrong with what is typed, found before it is sent; the service looks again. */
import type { Messages } from '../../locales/messages.ts'
import { dayTyped } from '../../state/typed-day.ts'
import {
  rowsIn,
  textIn,
  thingIn,
  type Fault,
  type Faults,
  type Field,
  type LeafField,
  type Row,
  type Values,
} from './form.ts'

type Texts = Messages['registering']['faults']

const isEmpty = (field: LeafField, values: Row | Values) =>
  !textIn(values, field.name) && !thingIn(values, field.name)

function dayWords(field: LeafField & { sort: 'day' }, values: Row | Values, texts: Texts) {
  const day = dayTyped(textIn(values, field.name))
  if (day === undefined) return texts.noDay
  const first = field.after && dayTyped(textIn(values, field.after))
  return first && day <= first ? texts.notAfter : undefined
}

function wordsFor(field: LeafField, values: Row | Values, texts: Texts): string | undefined {
  if (isEmpty(field, values)) return field.required ? texts.missing : undefined
  if (field.sort === 'day') return dayWords(field, values, texts)
  const isPicked = field.sort !== 'pick' || field.new || thingIn(values, field.name)
  return isPicked ? undefined : texts.notPicked
}

const entries = (
  fields: readonly LeafField[],
  values: Row | Values,
  { texts, path = '' }: { texts: Texts; path?: string },
): [string, Fault][] =>
  fields.flatMap((field) => {
    const words = wordsFor(field, values, texts)
    return words ? [[path + field.name, { words }]] : []
  })

/** @param fields those that are shown */
export function faultsIn(fields: readonly Field[], values: Values, texts: Texts): Faults {
  return Object.fromEntries(
    fields.flatMap((field): [string, Fault][] => {
      if (field.sort !== 'rows') return entries([field], values, { texts })
      const rows = rowsIn(values, field.name)
      const tooFew: [string, Fault][] =
        rows.length < (field.least ?? 0)
          ? [[field.name, { words: texts.tooFew(field.least ?? 0) }]]
          : []
      return [
        ...tooFew,
        ...rows.flatMap((row, at) =>
          entries(field.columns, row, { texts, path: `${field.name}.${at}.` }),
        ),
      ]
    }),
  )
}
