/** What the reorganisation room asks, and what the service answers: as soon as a unit is ticked, without saving. */
import { computed, type ReadableAtom } from 'nanostores'
import { api } from '../api.ts'
import type { ExposureAnswer } from '../../server/contract/exposure.ts'
import {
  $revisionInRoom,
  $subjects,
  savedQuestion,
  subjectIn,
  type Subject,
} from './reorganisations.ts'
import { asksSomething, type WholeWhatIf } from '../view/reorganising.ts'
import { resource, type Answered } from './resource.ts'
import { $language, $view } from '../view/view-store.ts'
import {
  nothingReorganised,
  type Language,
  type ReorganisationSubject,
  type ReorganisationView,
  type WhatIf,
} from '../view/view.ts'

/** A question to the service. With a subject, `whatIf` stands in place of the subject's own, and `units` is in it only with all of it. */
export interface ExposureAsked {
  subject?: ReorganisationSubject
  whatIf: WhatIf
  language: Language
  /** Of the network: what it answers holds as long as this does. */
  revision: number
}

export type AnsweredExposure = Answered<ExposureAsked, ExposureAnswer>

/** What the room looks at. */
export const $reorganisation = computed(
  $view,
  ({ reorganisation }) => reorganisation ?? nothingReorganised,
)

/** The subject the room looks at; undefined for a new question, while it is on its way, and when it is gone. */
export const $subject = computed([$reorganisation, $subjects], ({ subject }, { answer }) =>
  subjectIn(answer, subject),
)

/** The question as it is saved, or the usual one. */
export const $saved = computed($subject, savedQuestion)

/** The whole question the room asks. */
export const $question = computed([$saved, $reorganisation], (saved, { whatIf }): WholeWhatIf => ({
  ...saved,
  ...whatIf,
}))

interface Known {
  room: ReorganisationView
  question: WholeWhatIf
  subject: Subject | undefined
  language: Language
  revision: number | undefined
}

/**
 * A subject is asked for by its id, with what stands in place of its own; units and changes cannot, so a question that
 * has others is asked whole. A subject that is not known is asked for too: the service says whether it is gone.
 */
function askedOf({
  room,
  question,
  subject,
  language,
  revision,
}: Known): ExposureAsked | undefined {
  if (revision === undefined) return undefined
  const { whatIf } = room
  const isWhole = !room.subject || whatIf.units !== undefined || whatIf.changes !== undefined
  if (!isWhole)
    return { subject: room.subject as ReorganisationSubject, whatIf, language, revision }
  if (room.subject && !subject) return undefined
  return asksSomething(question) ? { whatIf: question, language, revision } : undefined
}

const $asked = computed(
  [$reorganisation, $question, $subject, $language, $revisionInRoom],
  (...[room, question, subject, language, revision]) =>
    askedOf({ room, question, subject, language, revision }),
)

const $comparedAsked = computed(
  [$reorganisation, $language, $revisionInRoom],
  ({ comparedWith }, language, revision): ExposureAsked | undefined =>
    comparedWith && revision !== undefined
      ? { subject: comparedWith, whatIf: {}, language, revision }
      : undefined,
)

/** Milliseconds that a question has to stand before it is asked, so that quick ticks are one question. */
const pause = 60

/** Findings that are asked for at a time; the most exposed come first. */
const page = 1000

function ask(
  { subject, whatIf, language }: ExposureAsked,
  { offset, signal }: { offset: number; signal?: AbortSignal },
): Promise<ExposureAnswer> {
  const { units, changes, ...filter } = whatIf
  const part = { language, limit: page, offset }
  return subject
    ? api.exposureOf(subject, { ...filter, ...part }, signal)
    : api.whatIf(whatIf, part, signal)
}

const keeping = ($question: ReadableAtom<ExposureAsked | undefined>) =>
  resource({
    $question,
    ask: (question, signal) => ask(question, { offset: 0, signal }),
    about: ({ subject }) => JSON.stringify(subject),
    pause,
  })

const exposure = keeping($asked)
const comparison = keeping($comparedAsked)

export const $exposure: ReadableAtom<AnsweredExposure> = exposure.$answered
export const $compared: ReadableAtom<AnsweredExposure> = comparison.$answered
export const askExposureAgain = exposure.again
export const askComparedAgain = comparison.again

/** Asks for the findings after those that have come, and adds them; those of a network that has moved meanwhile are left. */
export async function askMoreFindings() {
  const { answer, question } = $exposure.get()
  if (!answer || !question || answer.findings.length >= answer.counts.total) return
  const next = await ask(question, { offset: answer.findings.length })
  exposure.extend((now) =>
    now === answer ? { ...now, findings: [...now.findings, ...next.findings] } : now,
  )
}

/** Asks for the rest of what is not in the last class: paper has everything that is exposed or cannot be judged. */
export async function askExposed() {
  for (let had = -1; ;) {
    const { answer } = $exposure.get()
    if (!answer || answer.findings.length === had) return
    had = answer.findings.length
    if (had >= answer.counts.total - answer.counts['not-shown']) return
    await askMoreFindings()
  }
}
