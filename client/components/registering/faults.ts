/** What is wrong with what is typed, found before it is sent; the service looks again. */
import { nameFault } from '../../../server/domain/names.ts'
import type { Messages } from '../../locales/messages.ts'
import { dayFault, dayTyped } from '../../design/typed-day.ts'
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

const isEmpty = (field: LeafField, values: Row | Values) =>
  !textIn(values, field.name) && !thingIn(values, field.name)

function dayWords(field: LeafField & { sort: 'day' }, values: Row | Values, messages: Messages) {
  const day = dayTyped(textIn(values, field.name))
  if (day === undefined) return dayFault(textIn(values, field.name), messages)
  const first = field.after && dayTyped(textIn(values, field.after))
  return first && day <= first ? messages.registering.faults.notAfter : undefined
}

/** What the contract calls names: they are registered as one line. */
const named = new Set(['name', 'place', 'role', 'reference', 'targetGroup', 'series'])

/** What keeps a text from being registered as a name, in words. */
export function nameWords(name: string, { registering }: Messages): string | undefined {
  const fault = nameFault(name)
  return fault && registering.faults.names[fault]
}

function faultOf(field: LeafField, values: Row | Values, messages: Messages): Fault | undefined {
  if (isEmpty(field, values)) {
    const { missing } = messages.registering.faults
    return field.required ? { words: missing, missing: true } : undefined
  }
  const words = wordsFor(field, values, messages)
  return words === undefined ? undefined : { words }
}

/** What is wrong with what is typed or picked. */
function wordsFor(field: LeafField, values: Row | Values, messages: Messages): string | undefined {
  if (field.sort === 'day') return dayWords(field, values, messages)
  const isPick = field.sort === 'pick'
  if (isPick && thingIn(values, field.name)) return undefined
  if (isPick && !field.new) return messages.registering.faults.notPicked[field.of]
  const text = textIn(values, field.name)
  return isPick || named.has(field.name) ? nameWords(text, messages) : undefined
}

const entries = (
  fields: readonly LeafField[],
  values: Row | Values,
  { messages, path = '' }: { messages: Messages; path?: string },
): [string, Fault][] =>
  fields.flatMap((field) => {
    const fault = faultOf(field, values, messages)
    return fault ? [[path + field.name, fault]] : []
  })

/** @param fields those that are shown */
export function faultsIn(fields: readonly Field[], values: Values, messages: Messages): Faults {
  const { tooFew } = messages.registering.faults
  return Object.fromEntries(
    fields.flatMap((field): [string, Fault][] => {
      if (field.sort !== 'rows') return entries([field], values, { messages })
      const rows = rowsIn(values, field.name)
      const few: [string, Fault][] =
        rows.length < (field.least ?? 0) ? [[field.name, { words: tooFew(field.least ?? 0) }]] : []
      return [
        ...few,
        ...rows.flatMap((row, at) =>
          entries(field.columns, row, { messages, path: `${field.name}.${at}.` }),
        ),
      ]
    }),
  )
}
