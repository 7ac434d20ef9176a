/** A new draft: what was read and suggested, put beside what is registered. */
import type { DraftInterviewee, DraftThing, Registered } from '../../../contract/drafts.ts'
import type { ReadAnswer, Reading, ReadInterviewee } from '../../../interviews/reading.ts'
import type { Suggested, Suggestions } from '../../../interviews/suggestions.ts'
import { isSameName, nameFault } from '../../../domain/names.ts'
import type { Network } from '../../../domain/network.ts'
import type { Language } from '../../../domain/words.ts'
import { present } from '../../values.ts'
import { answersAsked, type RegisteredQuestion } from '../../../domain/draft.ts'
import type { DraftContent } from './draft-content.ts'
import { seriesOf } from './placed-words.ts'

const longestWords = 2000

export interface Read {
  reading: Reading
  suggestions: Suggestions
  fileName?: string | undefined
}

export interface Around {
  network: Pick<Network, 'people'>
  questions: RegisteredQuestion[]
  organisations: Suggested['organisations']
}

/** What the part before the questions is called. */
const outline: Record<Language, string> = { da: 'Oplæg', en: 'Introduction' }

/** The draft of what was read. How it may be quoted is the default of the domain. */
export function draftMade({ reading, suggestions, fileName }: Read, around: Around): DraftContent {
  const read = answersRead(reading.answers, reading.language)
  const series = seriesOf(read, around.questions) ?? newSeries(reading.title, around.questions)
  const { interviewees, things } = intervieweesWith(reading.interviewees, suggestions, around)
  const name = fileName === '' ? undefined : fileName
  return {
    file: { format: reading.format, ...present({ name }) },
    series,
    interviewees,
    text: reading.text,
    introduction: reading.introduction,
    ...present({ source: name }),
    language: reading.language,
    verbatim: true,
    consent: 'role-only',
    answers: answersAsked(read, series, around.questions),
    ...suggestions,
    things: [...suggestions.things, ...things],
  }
}

/** The answers as a draft holds them. */
export function answersRead(answers: readonly ReadAnswer[], language: Language) {
  return answers.map(({ position, label, question, text }) => ({
    position,
    question: clipped(question, longestWords) || outline[language],
    text,
    ...present({ label }),
  }))
}

/** Without a title a series stands alone: its questions are nobody else's. */
function newSeries(title: string | undefined, questions: readonly RegisteredQuestion[]): string {
  const called = title?.trim() ?? ''
  if (nameFault(called) === undefined) return called
  const taken = [...new Set(questions.map(({ series }) => series))]
  for (let number = 1; ; number += 1) {
    const series = number === 1 ? 'Interview' : `Interview ${String(number)}`
    if (!taken.some((one) => isSameName(one, series))) return series
  }
}

function clipped(text: string, longest: number): string {
  return text.trim().slice(0, longest).trim()
}

function intervieweesWith(
  read: readonly ReadInterviewee[],
  { things: suggested }: Suggestions,
  { network, organisations }: Around,
): { interviewees: DraftInterviewee[]; things: DraftThing[] } {
  const things: DraftThing[] = []
  const workplace = (called: string, found: Registered[]): DraftInterviewee['worksAt'] => {
    const one = found.find(
      ({ type, name }) => (type === 'Actor' || type === 'Unit') && isSameName(name, called),
    )
    if (one !== undefined) return { type: one.type, id: one.id }
    const same = [...suggested, ...things].find(({ name }) => isSameName(name, called))
    if (same !== undefined && same.type !== 'Activity') return { key: same.key }
    const thing = newWorkplace(called, things.length, found)
    things.push(thing)
    return { key: thing.key }
  }
  const interviewees = read.map(({ name, role, organisation = '' }): DraftInterviewee => {
    const called = name.trim()
    const at = organisation.trim()
    const people = network.people.filter((each) => isSameName(each.name, called))
    return {
      name: called,
      ...present({
        role: role?.trim(),
        organisation: at === '' ? undefined : at,
        worksAt: at === '' ? undefined : workplace(at, organisations.get(organisation) ?? []),
        // Of two namesakes only a person can tell which one it is.
        person: people.length === 1 ? people[0]?.id : undefined,
      }),
    }
  })
  return { interviewees, things }
}

function newWorkplace(name: string, index: number, similar: Registered[]): DraftThing {
  const library = /bibliotek|library/iu.test(name)
  return {
    key: `workplace-${String(index + 1)}`,
    type: 'Actor',
    name,
    kind: library ? 'library' : 'not-stated',
    kindGuessed: library,
    named: true,
    certainty: 'stated',
    similar,
  }
}
