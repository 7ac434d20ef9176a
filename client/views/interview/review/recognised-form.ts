/** What was recognised of an interview beside its answers, as fields, and the change that saves what is typed in them; pure. */
import type { DraftChange } from '../../../../server/contract/draft-changes.ts'
import type { Draft, DraftInterviewee } from '../../../../server/contract/drafts.ts'
import type { QuestionsAnswer } from '../../../../server/contract/interviews.ts'
import { nameFault } from '../../../../server/domain/names.ts'
import {
  consents,
  languages,
  type Consent,
  type Language,
} from '../../../../server/domain/words.ts'
import { dayTyped } from '../../../design/typed-day.ts'
import { nameWords } from '../../../components/registering/faults.ts'
import {
  rowsIn,
  textIn,
  thingIn,
  type Faults,
  type Field,
  type Row,
  type Thing,
  type Values,
} from '../../../components/registering/form.ts'
import type { Messages } from '../../../locales/messages.ts'
import { draftId, keyIn } from '../../../state/draft-outcome.ts'
import { meantBy, nameOf } from '../../../state/draft-suggestions.ts'
import { optionsOf } from './amend-forms.ts'
import type { Wording } from './suggestion-words.ts'

/** The series that are registered, in the order of their questions. */
export const seriesOf = (questions: QuestionsAnswer['questions']): string[] => [
  ...new Set(questions.map(({ series }) => series)),
]

/** A registered one is picked; a new one is named. */
function seriesFields(
  { texts: { recognised } }: Wording,
  values: Values,
  registered: readonly string[],
): Field[] {
  const isNew = textIn(values, 'seriesIs') === ''
  const named: Field = {
    ...{ sort: 'text', name: 'series' },
    ...(registered.length > 0
      ? { label: recognised.seriesName }
      : { label: recognised.series, hint: recognised.seriesHint }),
  }
  if (registered.length === 0) return [named]
  const options = [
    ...registered.map((name) => ({ value: name, text: name })),
    { value: '', text: recognised.newSeries },
  ]
  return [
    {
      ...{ sort: 'choice', name: 'seriesIs', options },
      ...{ label: recognised.series, hint: recognised.seriesHint },
    },
    ...(isNew ? [named] : []),
  ]
}

/** @param series those that are registered */
export function recognisedFields(
  wording: Wording,
  values: Values,
  series: readonly string[],
): Field[] {
  const { texts, messages } = wording
  const { recognised } = texts
  const consent = textIn(values, 'consent') as Consent
  return [
    {
      ...{ sort: 'rows', name: 'interviewees', label: recognised.interviewees },
      ...{ add: recognised.addInterviewee, remove: recognised.removeInterviewee },
      line: recognised.interviewee,
      columns: [
        { sort: 'text', name: 'name', label: recognised.name, required: true },
        { sort: 'text', name: 'role', label: recognised.role },
        { sort: 'pick', of: 'workplace', name: 'worksAt', label: recognised.worksAt },
        {
          ...{ sort: 'pick', of: 'person', name: 'person' },
          ...{ label: recognised.person, hint: recognised.personHint },
        },
      ],
    },
    {
      ...{ sort: 'choice', name: 'consent', label: recognised.consent },
      hint: recognised.consents[consent],
      options: optionsOf(consents, messages.words.consents),
    },
    {
      ...{ sort: 'choice', name: 'verbatim', label: recognised.told },
      options: [
        { value: 'yes', text: recognised.verbatim },
        { value: 'no', text: recognised.retold },
      ],
    },
    ...seriesFields(wording, values, series),
    { sort: 'day', name: 'date', label: recognised.date },
    {
      ...{ sort: 'choice', name: 'language', label: recognised.language },
      options: optionsOf(languages, recognised.languages),
    },
    { sort: 'text', name: 'source', label: recognised.source },
  ]
}

/** Where an interviewee works, as it stands in its field. */
function workplaceOf({ worksAt, organisation }: DraftInterviewee, { draft, names }: Wording) {
  const meant = worksAt && meantBy(worksAt, draft)
  if (!worksAt || !meant) return organisation ?? ''
  const name = nameOf(worksAt, draft, names) ?? organisation ?? ''
  return 'thing' in meant
    ? { type: meant.thing.type, id: draftId(meant.thing.key), name }
    : { type: meant.registered.type, id: meant.registered.id, name }
}

/** @param registered the series that are registered */
export function recognisedValues(wording: Wording, registered: readonly string[]): Values {
  const { draft } = wording
  const { series, date, source = '', language, verbatim, consent } = draft
  return {
    ...{ series, source, language, consent },
    seriesIs: registered.includes(series) ? series : '',
    date: date ?? '',
    verbatim: verbatim ? 'yes' : 'no',
    interviewees: draft.interviewees.map((one) => ({
      ...{ name: one.name, role: one.role ?? '' },
      worksAt: workplaceOf(one, wording),
      person: one.person === undefined ? '' : { type: 'Person', id: one.person, name: one.name },
    })),
  }
}

/** Words that are not picked stay what stands in the text. */
function intervieweeIn(row: Row): DraftInterviewee[] {
  const person = thingIn(row, 'person')
  const name = textIn(row, 'name') || person?.name
  if (!name) return []
  const role = textIn(row, 'role')
  const picked = thingIn(row, 'worksAt')
  const organisation = picked?.name ?? textIn(row, 'worksAt')
  return [
    {
      name,
      ...(role && { role }),
      ...(organisation && { organisation }),
      ...(picked && { worksAt: subjectOf(picked) }),
      ...(person && { person: person.id }),
    },
  ]
}

const isRegistrable = ({ name, role, organisation }: DraftInterviewee) =>
  [name, role, organisation].every((text) => text === undefined || !nameFault(text))

function subjectOf({ type, id }: Thing): NonNullable<DraftInterviewee['worksAt']> {
  const key = keyIn(id)
  return key === undefined ? { type: type as 'Actor' | 'Unit', id } : { key }
}

/** What keeps a name from being saved as it is typed. */
export function recognisedFaults(values: Values, messages: Messages): Faults {
  const typed = [
    ['series', textIn(values, 'series')],
    ...rowsIn(values, 'interviewees').flatMap((row, at) =>
      ['name', 'role'].map((column) => [`interviewees.${at}.${column}`, textIn(row, column)]),
    ),
  ]
  return Object.fromEntries(
    typed.flatMap(([path = '', text]) => {
      const words = text && nameWords(text, messages)
      return words ? [[path, { words }]] : []
    }),
  )
}

/** Of the fields, what differs from what the draft holds; undefined when nothing does, or not yet usably. */
export function recognisedChange(values: Values, begun: Values): DraftChange | undefined {
  const isNew = (name: string) => JSON.stringify(values[name]) !== JSON.stringify(begun[name])
  const text = (name: string) => textIn(values, name)
  const date = text('date')
  const day = dayTyped(date)
  const series = text('seriesIs') || text('series')
  const people = rowsIn(values, 'interviewees').flatMap(intervieweeIn)
  const change: DraftChange = {
    ...(isNew('interviewees') && people.every(isRegistrable) && { interviewees: people }),
    ...((isNew('series') || isNew('seriesIs')) && !nameFault(series) && { series }),
    ...(isNew('date') && (day !== undefined || date === '') && { date: day ?? null }),
    ...(isNew('source') && { source: text('source') || null }),
    ...(isNew('language') && { language: text('language') as Language }),
    ...(isNew('consent') && { consent: text('consent') as Consent }),
    ...(isNew('verbatim') && { verbatim: text('verbatim') === 'yes' }),
  }
  return Object.keys(change).length > 0 ? change : undefined
}

/** Who a draft says was interviewed, for its heading. */
export const intervieweesOf = ({ interviewees, file }: Draft): string[] =>
  interviewees.length > 0 ? interviewees.map(({ name }) => name) : file.name ? [file.name] : []
