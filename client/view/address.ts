/**
 * The address of a view: `/network?selected=actor:sundhedshus&focus=gellerup&steps=2&hidden=kind:forum&lang=da`.
 * Both ways are pure, and what one writes the other reads back equal. What is unknown in an address is left out.
 */
import {
  foldings,
  type Focus,
  type RowKey,
  type Selection,
  type Steps,
} from '../../server/domain/picture-question.ts'
import { actorKinds, coverages, ties } from '../../server/domain/words.ts'
import { isDay } from '../../server/domain/written-days.ts'
import { given, oneOf, split } from './address-parts.ts'
import { heardParts, type Heard } from '../state/heard.ts'
import { reorganisationAt, reorganisationParameters } from './reorganisation-address.ts'
import { languages, rooms, type Language, type View } from './view.ts'

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

const rowValues: Record<string, ReadonlySet<string> | undefined> = {
  kind: new Set([...actorKinds, 'group']),
  tie: new Set([...ties, 'GENERAL']),
  coverage: new Set(coverages),
  basis: new Set(['suggested']),
}

/** `:` and `,` may stand as they are in a query, and are easier to read so. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')
}

/** The address of a view, from the first slash. */
export function addressOf(view: View): string {
  const { selected, focus, path } = view
  const parts: [string, string | undefined][] = [
    ['selected', selected && `${selected.type.toLowerCase()}:${selected.id}`],
    ['focus', focus?.actor],
    ['steps', focus && focus.steps > 1 ? String(focus.steps) : undefined],
    ['from', path?.from],
    ['to', path?.to],
    ...view.hidden.map((row): [string, string] => ['hidden', row]),
    ...view.showcased.map((row): [string, string] => ['showcased', row]),
    ['folded', view.foldedBy],
    ...view.opened.map((group): [string, string] => ['opened', group]),
    ['within', view.within],
    ['asof', view.asOf],
    ['layer', view.layer],
    ['as', view.asList ? 'list' : undefined],
    ['interview', view.interview],
    ['answer', view.answer],
    ['draft', view.draft],
    ['compared', view.compared],
    ...heardParts.map((part): [string, string | undefined] => [
      `heard-${part}`,
      view.heard?.[part],
    ]),
    ['sought', view.sought],
    ...reorganisationParameters(view.reorganisation),
    ['lang', view.language],
  ]
  const query = parts.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encoded(value)}`,
  )
  return `/${view.room}?${query.join('&')}`
}

function selectionOf(text: string | null): Selection | undefined {
  const [sort, id] = split(text ?? '')
  const type = selectionTypes[sort]
  return type && id ? { type, id } : undefined
}

function isRow(text: string): text is RowKey {
  const [sort, value] = split(text)
  return (sort === 'unit' && value !== '') || Boolean(rowValues[sort]?.has(value))
}

function focusOf(actor: string | null, steps: string | null): Focus | undefined {
  const known = oneOf(['1', '2', '3', '4'], steps) ?? '1'
  return actor ? { actor, steps: Number(known) as Steps } : undefined
}

function heardAt(query: URLSearchParams): Heard | undefined {
  const day = (name: string) => {
    const found = query.get(name)
    return found && isDay(found) ? found : undefined
  }
  const heard = given({
    organisation: query.get('heard-organisation') || undefined,
    role: query.get('heard-role') || undefined,
    from: day('heard-from'),
    to: day('heard-to'),
  })
  return Object.keys(heard).length > 0 ? heard : undefined
}

/** The language an address asks for, if any. */
export function languageAt(search: string): Language | undefined {
  return oneOf(languages, new URLSearchParams(search).get('lang'))
}

/**
 * The view an address stands for.
 * @param language the one to use when the address names none
 */
export function viewAt(pathname: string, search: string, language: Language): View {
  const query = new URLSearchParams(search)
  const from = query.get('from')
  const to = query.get('to')
  const day = query.get('asof')
  return given({
    room: oneOf(rooms, pathname.slice(1)) ?? 'network',
    language: languageAt(search) ?? language,
    selected: selectionOf(query.get('selected')),
    focus: focusOf(query.get('focus'), query.get('steps')),
    path: from && to ? { from, to } : undefined,
    hidden: query.getAll('hidden').filter(isRow),
    showcased: query.getAll('showcased').filter(isRow),
    foldedBy: oneOf(foldings, query.get('folded')),
    opened: query.getAll('opened').filter(Boolean),
    within: query.get('within') || undefined,
    asOf: day && isDay(day) ? day : undefined,
    layer: oneOf(['coverage'], query.get('layer')),
    asList: query.get('as') === 'list',
    interview: query.get('interview') || undefined,
    answer: query.get('answer') || undefined,
    draft: query.get('draft') || undefined,
    compared: query.get('compared') || undefined,
    heard: heardAt(query),
    sought: query.get('sought') || undefined,
    reorganisation: reorganisationAt(query),
  })
}
