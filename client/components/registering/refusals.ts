/** What the service refuses, at the fields it is about and in the language of the page. */
import type { Problem } from '../../../server/contract/service.ts'
import type { Messages } from '../../locales/messages.ts'
import {
  rowsIn,
  textIn,
  thingIn,
  type Fault,
  type Faults,
  type Field,
  type Thing,
  type Values,
} from './form.ts'

type Texts = Messages['registering']['faults']
type FieldError = NonNullable<Problem['errors']>[number]

/** The paths of all fields that are shown. */
function pathsOf(fields: readonly Field[], values: Values): string[] {
  return fields.flatMap((field) =>
    field.sort === 'rows'
      ? [
          ...rowsIn(values, field.name).flatMap((_, at) =>
            field.columns.map((column) => `${field.name}.${at}.${column.name}`),
          ),
          field.name,
        ]
      : [field.name],
  )
}

/** What the form calls otherwise than the contract. */
const called: Record<string, string> = { external: 'where' }

/** The field an error is about: itself, the first of its line, or the nearest that is named in its path. */
function pathFor(field: string, paths: readonly string[]): string | undefined {
  const within = paths.find((path) => path === field || path.startsWith(`${field}.`))
  if (within) return within
  const parts = field.split('.').toReversed()
  return parts.map((part) => called[part] ?? part).find((part) => paths.includes(part))
}

const isEntry = /^(belongsTo|worksAt|person\.worksAt|partOf|parties|contacts|delivers)(\.\d+)?$/u

interface Shown {
  fields: readonly Field[]
  values: Values
}

/** A line that another cannot stand beside: what is picked in it, and its days as they are typed. */
function lineWords(path: string, { fields, values }: Shown, texts: Texts): string {
  const [name = '', at] = path.split('.')
  const field = fields.find((one) => one.name === name)
  const row = rowsIn(values, name)[Number(at)] ?? {}
  const columns = field?.sort === 'rows' ? field.columns : []
  const picked = columns.find(({ sort }) => sort === 'pick')
  const times = columns.flatMap((column) => {
    const day = column.sort === 'day' ? textIn(row, column.name) : ''
    return day === '' ? [] : [`${column.label.toLowerCase()} ${day}`]
  })
  return texts.secondParent((picked && thingIn(row, picked.name)?.name) ?? '', times)
}

function wordsFor(
  { field, expected, other, fault }: FieldError,
  shown: Shown,
  texts: Texts,
): string {
  if (fault) return texts.names[fault]
  if (other !== undefined) return lineWords(other, shown, texts)
  if (field === 'external' || field === 'belongsTo') return texts.externalWithUnit
  if (field.endsWith('.to') || field === 'end') return texts.notAfter
  if (expected.startsWith('the id of')) return texts.unknown
  if (expected.startsWith('a unit that is not below')) return texts.circle
  if (field === 'kind') return texts.individual
  if (/^(worksAt|belongsTo)\.\d+$/u.test(field) || field === 'worksAt') return texts.overlaps
  return isEntry.test(field) || field === 'person' ? texts.twice : texts.unusable
}

/** @returns by field; under the empty path what belongs to none that is shown */
export function refusalsIn(problem: Problem, shown: Shown, texts: Texts): Faults {
  const paths = pathsOf(shown.fields, shown.values)
  const existing = problem.existing as Thing[] | undefined
  return Object.fromEntries(
    (problem.errors ?? []).map((error): [string, Fault] => [
      pathFor(error.field, paths) ?? '',
      existing ? { words: texts.taken, existing } : { words: wordsFor(error, shown, texts) },
    ]),
  )
}
