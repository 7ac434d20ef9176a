/** What is being written in a form: pure, from one draft to the next. */
import { isDay } from '../../../server/domain/written-days.ts'
import type { Formats } from '../../locales/formats.ts'
import type { RegisterRequest } from '../../state/register-request.ts'
import type { Faults, Field, Form, Leaf, Row, Values } from './form.ts'
import { emptyRow, rowsIn, textIn, thingIn } from './form.ts'

/** A field that holds something else than it did when the form was opened, there and here. */
export interface Difference {
  label: string
  name: string
  theirs: string
  yours: string
}

export interface Draft {
  request: RegisterRequest
  form: Form
  values: Values
  /** What stood in the fields before anything was typed. */
  begun: Values
  faults: Faults
  /** Why it was not saved, in words. */
  failure?: string
  /** Someone else has changed the same: the form as it is now, and where the two differ. */
  conflict?: { form: Form; differences: Difference[] }
  saving: boolean
  /** The field of the form below that what is registered here goes into. */
  into?: string
}

/** @param basis what the fields that every form ends with begin with */
export function draftOf(
  { request, form, into }: Pick<Draft, 'request' | 'form' | 'into'>,
  basis: Values,
): Draft {
  const begun = { ...form.registered, ...basis }
  return {
    ...{ request, form, begun, faults: {}, saving: false },
    values: { ...begun, ...form.typed },
    ...(into !== undefined && { into }),
  }
}

/** An empty list that a form is opened for begins with a line to write in. */
export function withLine(draft: Draft): Draft {
  const { form, request, values, begun } = draft
  const field = form.fields(values).find(({ name }) => name === request.field)
  if (field?.sort !== 'rows' || rowsIn(values, field.name).length > 0) return draft
  const line = { [field.name]: [emptyRow(field.columns)] }
  return { ...draft, values: { ...values, ...line }, begun: { ...begun, ...line } }
}

/** Whether anything would be lost by closing. */
export const isTyped = ({ values, begun }: Draft) =>
  JSON.stringify(values) !== JSON.stringify(begun)

/** @param path `name`, or `belongsTo.0.unit` in a line of a list */
export function valuesTyped(values: Values, path: string, value: Leaf): Values {
  const [name = '', at, column] = path.split('.')
  if (column === undefined) return { ...values, [name]: value }
  const rows = rowsIn(values, name).map((row, index) =>
    String(index) === at ? { ...row, [column]: value } : row,
  )
  return { ...values, [name]: rows }
}

export function typed(draft: Draft, path: string, value: Leaf): Draft {
  const values = valuesTyped(draft.values, path, value)
  return { ...draft, values, faults: withoutFaults(draft.faults, path) }
}

export function rowAdded(draft: Draft, name: string, row: Row): Draft {
  return { ...draft, values: { ...draft.values, [name]: [...rowsIn(draft.values, name), row] } }
}

export function rowRemoved(draft: Draft, name: string, at: number): Draft {
  const rows = rowsIn(draft.values, name).filter((_, index) => index !== at)
  return {
    ...draft,
    values: { ...draft.values, [name]: rows },
    faults: withoutFaults(draft.faults, name),
  }
}

function withoutFaults(faults: Faults, path: string): Faults {
  return Object.fromEntries(Object.entries(faults).filter(([at]) => !at.startsWith(path)))
}

/** What stands in a field, in words. */
function wordsOf(field: Field, values: Values | Row, formats: Formats): string {
  if (field.sort === 'rows') {
    return rowsIn(values as Values, field.name)
      .map((row) =>
        field.columns
          .map((column) => wordsOf(column, row, formats))
          .filter(Boolean)
          .join(', '),
      )
      .filter(Boolean)
      .join('; ')
  }
  const text = textIn(values, field.name)
  if (field.sort === 'choice') {
    return field.options.find(({ value }) => value === text)?.text ?? text
  }
  if (field.sort === 'day') return isDay(text) ? formats.day(text) : text
  if (field.sort === 'switch') return text && field.label
  return thingIn(values, field.name)?.name ?? text
}

/**
 * The draft upon what is registered now: what was not touched here is as it is there, and where both have changed the
 * same field, the two stand beside each other.
 */
export function rebased(draft: Draft, form: Form, formats: Formats): Draft {
  const isSame = (name: string, one: Values, other: Values) =>
    JSON.stringify(one[name]) === JSON.stringify(other[name])
  const names = Object.keys(form.registered)
  const untouched = names.filter((name) => isSame(name, draft.values, draft.begun))
  const theirs = Object.fromEntries(untouched.map((name) => [name, form.registered[name] ?? '']))
  const values: Values = { ...draft.values, ...theirs }
  const differences = form
    .fields(values)
    .filter(({ name }) => !untouched.includes(name))
    .filter(({ name }) => !isSame(name, draft.begun, form.registered))
    .map((field) => ({
      label: field.label,
      name: field.name,
      theirs: wordsOf(field, form.registered, formats),
      yours: wordsOf(field, values, formats),
    }))
    .filter((one) => one.theirs !== one.yours)
  const begun = { ...draft.begun, ...form.registered }
  return { ...draft, values, begun, form, conflict: { form, differences } }
}

/** What is registered stays where the two differed. */
export function theirsKept(draft: Draft): Draft {
  const { conflict, ...rest } = draft
  const names = conflict?.differences.map(({ name }) => name) ?? []
  const kept: Values = Object.fromEntries(
    names.map((name) => [name, draft.form.registered[name] ?? '']),
  )
  return { ...rest, values: { ...draft.values, ...kept } }
}
