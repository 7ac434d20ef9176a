/** What the service refuses, at the fields it is about and in the language of the page. */
import type { Problem } from '../../../server/contract/service.ts'
import type { Messages } from '../../locales/messages.ts'
import { rowsIn, textIn, thingIn, type Fault, type Faults, type Thing } from './form.ts'
import { placesOf, type Shown } from './paths.ts'

type Texts = Messages['registering']['faults']
type FieldError = NonNullable<Problem['errors']>[number]

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

/** What keeps a text from being registered; undefined when the service refuses it for something else. */
export function textWords({ expected, fault }: FieldError, texts: Texts): string | undefined {
  if (fault) return texts.names[fault]
  const [, most] = /^at most (\d+) characters?$/u.exec(expected) ?? []
  return most === undefined ? undefined : texts.tooLong(Number(most))
}

function wordsFor(error: FieldError, shown: Shown, texts: Texts): string {
  const { field, expected, other } = error
  if (other !== undefined) return lineWords(other, shown, texts)
  const ofText = textWords(error, texts)
  if (ofText) return ofText
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
  const paths = placesOf(shown).map(({ path }) => path)
  const existing = problem.existing as Thing[] | undefined
  return Object.fromEntries(
    (problem.errors ?? []).map((error): [string, Fault] => [
      pathFor(error.field, paths) ?? '',
      existing ? { words: texts.taken, existing } : { words: wordsFor(error, shown, texts) },
    ]),
  )
}
