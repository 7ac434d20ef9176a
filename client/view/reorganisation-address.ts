/** The part of an address that the reorganisation room reads: what is asked, and what of it is looked at. */
import type { ScenarioChange } from '../../server/domain/exposure.ts'
import { signals, statuses, ties } from '../../server/domain/words.ts'
import { isDay } from '../../server/domain/written-days.ts'
import { given, oneOf, split } from './address-parts.ts'
import { isScenarioChange } from '../state/scenario-changes.ts'
import {
  nothingReorganised,
  phases,
  sheets,
  type ReorganisationSubject,
  type ReorganisationView,
  type WhatIf,
} from './view.ts'

type Parameter = [name: string, value: string | undefined]

const subjectTypes = ['reorganisation', 'scenario'] as const
const longestWindow = 3660

/** An empty list is written too: no units is not the same as those of the subject. */
function listed(name: string, values: readonly string[] | undefined): Parameter[] {
  return values?.length === 0 ? [[name, '']] : (values ?? []).map((value) => [name, value])
}

const subjectText = (subject: ReorganisationSubject | undefined) =>
  subject && `${subject.type}:${subject.id}`

/** What the room looks at, as parameters of an address. */
export function reorganisationParameters(room: ReorganisationView | undefined): Parameter[] {
  if (!room) return []
  const { subject, whatIf, phase, sheet, reason, comparedWith } = room
  return [
    ['of', subjectText(subject)],
    ...listed('units', whatIf.units),
    ['on', whatIf.date],
    ['window', whatIf.windowDays?.toString()],
    ...listed('tie', whatIf.ties),
    ...listed('status', whatIf.statuses),
    ['changes', whatIf.changes && JSON.stringify(whatIf.changes)],
    ['picture', phase === nothingReorganised.phase ? undefined : phase],
    ['show', sheet === nothingReorganised.sheet ? undefined : sheet],
    ['reason', reason && `${reason.partnership}:${reason.signal ?? ''}`],
    ['with', subjectText(comparedWith)],
  ]
}

function subjectOf(text: string | null): ReorganisationSubject | undefined {
  const [sort, id] = split(text ?? '')
  const type = oneOf(subjectTypes, sort)
  return type && id ? { type, id } : undefined
}

/** An id may hold colons of its own; the name of a signal holds none. */
function reasonOf(text: string | null): ReorganisationView['reason'] {
  const at = text?.lastIndexOf(':') ?? -1
  if (!text || at < 1) return undefined
  const [partnership, name] = [text.slice(0, at), text.slice(at + 1)]
  const signal = oneOf(signals, name)
  if (name === '') return { partnership }
  return signal && { partnership, signal }
}

function windowOf(text: string | null): number | undefined {
  const days = text && /^\d{1,4}$/.test(text) ? Number(text) : undefined
  return days !== undefined && days <= longestWindow ? days : undefined
}

function changesOf(text: string | null): ScenarioChange[] | undefined {
  if (text === null) return undefined
  try {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) && read.every(isScenarioChange) ? read : undefined
  } catch {
    return undefined
  }
}

function known<Value extends string>(
  query: URLSearchParams,
  name: string,
  values: readonly Value[],
): Value[] | undefined {
  const found = query.getAll(name)
  const read = values.filter((value) => found.includes(value))
  return read.length > 0 ? read : undefined
}

/** What the room looks at; undefined when an address says nothing of it. */
export function reorganisationAt(query: URLSearchParams): ReorganisationView | undefined {
  const day = query.get('on')
  const whatIf: WhatIf = given({
    units: query.has('units') ? query.getAll('units').filter(Boolean) : undefined,
    date: day && isDay(day) ? day : undefined,
    windowDays: windowOf(query.get('window')),
    ties: known(query, 'tie', ties),
    statuses: known(query, 'status', statuses),
    changes: changesOf(query.get('changes')),
  })
  const room: ReorganisationView = given({
    subject: subjectOf(query.get('of')),
    whatIf,
    phase: oneOf(phases, query.get('picture')) ?? nothingReorganised.phase,
    sheet: oneOf(sheets, query.get('show')) ?? nothingReorganised.sheet,
    reason: reasonOf(query.get('reason')),
    comparedWith: subjectOf(query.get('with')),
  })
  return JSON.stringify(room) === JSON.stringify(nothingReorganised) ? undefined : room
}
