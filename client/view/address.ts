/**
 * The address of a view: `/network?selected=actor:sundhedshus&focus=gellerup&steps=2&hidden=kind:forum&lang=da`.
 * One table says how each part of a view is written and read; what one writes the other reads back equal. What is unknown
 * in an address is left out.
 */
import {
  foldings,
  type Focus,
  type RowKey,
  type Selection,
  type Steps,
} from '../../server/domain/picture-question.ts'
import { isScenarioChange } from '../../server/domain/scenario-changes.ts'
import { actorKinds, coverages, signals, statuses, ties } from '../../server/domain/words.ts'
import { isDay } from '../../server/domain/written-days.ts'
import {
  languages,
  nothingReorganised,
  phases,
  rooms,
  sheets,
  type Heard,
  type Language,
  type ReorganisationSubject,
  type ReorganisationView,
  type View,
  type WhatIf,
} from './view.ts'

type Parameter = readonly [name: string, value: string]

/** How a part of a view stands in an address: in one parameter, one that is repeated, or several. */
interface Part<Value> {
  write(value: Value): readonly Parameter[]
  /** @returns undefined when the address says nothing of it that is known */
  read(query: URLSearchParams): Value | undefined
}

/** A part for each property; one that a value need not have is left out where it is not read. */
type Table<Value> = { readonly [Name in keyof Value]-?: Part<Exclude<Value[Name], undefined>> }

/** One parameter; `read` is asked only when it is there, `write` leaves it out by undefined. */
function one<Value>(
  name: string,
  read: (text: string) => Value | undefined,
  write: (value: Value) => string | undefined,
): Part<Value> {
  return {
    write: (value) => {
      const text = write(value)
      return text === undefined ? [] : [[name, text]]
    },
    read: (query) => {
      const text = query.get(name)
      return text === null ? undefined : read(text)
    },
  }
}

const text = (name: string): Part<string> =>
  one(
    name,
    (found) => found || undefined,
    (value) => value,
  )

const day = (name: string): Part<string> =>
  one(
    name,
    (found) => (isDay(found) ? found : undefined),
    (value) => value,
  )

/** One of some values. */
const choice = <Value extends string>(name: string, values: readonly Value[]): Part<Value> =>
  one(
    name,
    (found) => oneOf(values, found),
    (value) => value,
  )

/** One of some values, the usual one of which is not written. */
const choiceBut = <Value extends string>(
  name: string,
  values: readonly Value[],
  usual: Value,
): Part<Value> => ({
  write: (value) => (value === usual ? [] : [[name, value]]),
  read: (query) => oneOf(values, query.get(name)) ?? usual,
})

/** A parameter for each item that is known; none is an empty list. */
const each = <Item extends string>(
  name: string,
  isKnown: (found: string) => found is Item,
): Part<readonly Item[]> => ({
  write: (items) => items.map((item) => [name, item]),
  read: (query) => query.getAll(name).filter(isKnown),
})

/** A list that need not be there: an empty one is written too, for no units is not the same as those of the subject. */
const listed = <Item extends string>(
  name: string,
  read: (found: readonly string[]) => readonly Item[] | undefined,
): Part<readonly Item[]> => ({
  write: (items) => (items.length === 0 ? [[name, '']] : items.map((item) => [name, item])),
  read: (query) => (query.has(name) ? read(query.getAll(name)) : undefined),
})

/** Those of some values that are named, in the order of the values. */
const chosen = <Value extends string>(name: string, values: readonly Value[]) =>
  listed(name, (found) => {
    const known = values.filter((value) => found.includes(value))
    return known.length > 0 ? known : undefined
  })

/** A part with parts of its own; undefined when it reads as `nothing`. */
const whole = <Value extends object>(table: Table<Value>, nothing: Value): Part<Value> => ({
  write: (value) => writtenBy(table, value),
  read: (query) => {
    const read = readBy(table, query)
    return JSON.stringify(read) === JSON.stringify(nothing) ? undefined : read
  },
})

function writtenBy<Value extends object>(table: Table<Value>, value: Value): Parameter[] {
  const parts = Object.entries<Part<unknown>>(table)
  const values = new Map<string, unknown>(Object.entries(value))
  return parts.flatMap(([name, part]) =>
    values.get(name) === undefined ? [] : part.write(values.get(name)),
  )
}

/** The value that a table reads, without what the address says nothing of. */
function readBy<Value extends object>(table: Table<Value>, query: URLSearchParams): Value {
  const read = Object.entries<Part<unknown>>(table).map(([name, part]) => [name, part.read(query)])
  return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Value
}

function oneOf<Value extends string>(
  values: readonly Value[],
  found: string | null,
): Value | undefined {
  return values.find((value) => value === found)
}

/** The two parts of `sort:value`, where the value may hold colons of its own. */
function split(found: string): [string, string] {
  const at = found.indexOf(':')
  return at < 0 ? ['', ''] : [found.slice(0, at), found.slice(at + 1)]
}

const isText = (found: string): found is string => found !== ''

const selectionTypes: Record<string, Selection['type']> = {
  actor: 'Actor',
  partnership: 'Partnership',
  person: 'Person',
  unit: 'Unit',
  activity: 'Activity',
  reorganisation: 'Reorganisation',
  group: 'Group',
  set: 'Set',
}

const selection = one<Selection>(
  'selected',
  (found) => {
    const [sort, id] = split(found)
    const type = selectionTypes[sort]
    return type && id ? { type, id } : undefined
  },
  ({ type, id }) => `${type.toLowerCase()}:${id}`,
)

const rowValues: Record<string, ReadonlySet<string> | undefined> = {
  kind: new Set([...actorKinds, 'group']),
  tie: new Set([...ties, 'GENERAL']),
  coverage: new Set(coverages),
  basis: new Set(['suggested']),
}

function isRow(found: string): found is RowKey {
  const [sort, value] = split(found)
  return (sort === 'unit' && value !== '') || Boolean(rowValues[sort]?.has(value))
}

const focus: Part<Focus> = {
  write: ({ actor, steps }) => [
    ['focus', actor],
    ...(steps > 1 ? [['steps', String(steps)] as const] : []),
  ],
  read: (query) => {
    const actor = query.get('focus')
    const steps = oneOf(['1', '2', '3', '4'], query.get('steps')) ?? '1'
    return actor ? { actor, steps: Number(steps) as Steps } : undefined
  },
}

const path: Part<NonNullable<View['path']>> = {
  write: ({ from, to }) => [
    ['from', from],
    ['to', to],
  ],
  read: (query) => {
    const [from, to] = [query.get('from'), query.get('to')]
    return from && to ? { from, to } : undefined
  },
}

const heard = whole<Heard>(
  {
    organisation: text('heard-organisation'),
    role: text('heard-role'),
    from: day('heard-from'),
    to: day('heard-to'),
  },
  {},
)

const subject = (name: string) =>
  one<ReorganisationSubject>(
    name,
    (found) => {
      const [sort, id] = split(found)
      const type = oneOf(['reorganisation', 'scenario'], sort)
      return type && id ? { type, id } : undefined
    },
    ({ type, id }) => `${type}:${id}`,
  )

const longestWindow = 3660

const windowDays = one(
  'window',
  (found) =>
    /^\d{1,4}$/.test(found) && Number(found) <= longestWindow ? Number(found) : undefined,
  String,
)

const changes = one<NonNullable<WhatIf['changes']>>(
  'changes',
  (found) => {
    try {
      const read: unknown = JSON.parse(found)
      return Array.isArray(read) && read.every(isScenarioChange) ? read : undefined
    } catch {
      return undefined
    }
  },
  JSON.stringify,
)

const whatIf: Table<WhatIf> = {
  units: listed('units', (found) => found.filter(isText)),
  date: day('on'),
  windowDays,
  ties: chosen('tie', ties),
  statuses: chosen('status', statuses),
  changes,
}

/** An id may hold colons of its own; the name of a signal holds none. */
const reason = one<NonNullable<ReorganisationView['reason']>>(
  'reason',
  (found) => {
    const at = found.lastIndexOf(':')
    if (at < 1) return undefined
    const [partnership, name] = [found.slice(0, at), found.slice(at + 1)]
    if (name === '') return { partnership }
    const signal = oneOf(signals, name)
    return signal && { partnership, signal }
  },
  ({ partnership, signal }) => `${partnership}:${signal ?? ''}`,
)

const reorganisation = whole<ReorganisationView>(
  {
    subject: subject('of'),
    whatIf: {
      write: (value) => writtenBy(whatIf, value),
      read: (query) => readBy(whatIf, query),
    },
    phase: choiceBut('picture', phases, nothingReorganised.phase),
    sheet: choiceBut('show', sheets, nothingReorganised.sheet),
    reason,
    comparedWith: subject('with'),
  },
  nothingReorganised,
)

const language = choice('lang', languages)

/** Everything of a view but its room, which is the path of the address, in the order it is written. */
const table: Table<Omit<View, 'room'>> = {
  selected: selection,
  focus,
  path,
  hidden: each('hidden', isRow),
  showcased: each('showcased', isRow),
  foldedBy: choice('folded', foldings),
  opened: each('opened', isText),
  within: text('within'),
  asOf: day('asof'),
  layer: choice('layer', ['coverage']),
  explains: choice('explains', ['signs']),
  asList: {
    write: (asList) => (asList ? [['as', 'list']] : []),
    read: (query) => query.get('as') === 'list',
  },
  interview: text('interview'),
  answer: text('answer'),
  draft: text('draft'),
  compared: text('compared'),
  heard,
  sought: text('sought'),
  reorganisation,
  language,
}

/** `:` and `,` may stand as they are in a query, and are easier to read so. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')
}

/** The address of a view, from the first slash. */
export function addressOf({ room, ...view }: View): string {
  const query = writtenBy(table, view).map(([name, value]) => `${name}=${encoded(value)}`)
  return `/${room}?${query.join('&')}`
}

/** The language an address asks for, if any. */
export const languageAt = (search: string): Language | undefined =>
  language.read(new URLSearchParams(search))

/**
 * The view an address stands for.
 * @param usual the language when the address names none
 */
export function viewAt(pathname: string, search: string, usual: Language): View {
  const room = oneOf(rooms, pathname.slice(1)) ?? 'network'
  return {
    room,
    ...readBy(table, new URLSearchParams(search)),
    language: languageAt(search) ?? usual,
  }
}
