/** Interviews as they are read: who was asked what, what was answered, and what each answer names. */
import type { Certainty, Consent, Reference } from './words.ts'

/** A place in an answer that names something: UTF-16 indices into the stored text, half-open. */
export interface Mention {
  start: number
  end: number
  target: Reference
  /** The registered name of the target. */
  name: string
  certainty: Certainty
}

/** Who gave an interview, as its consent allows: without a name unless the consent is `named`. */
export interface Interviewee {
  id?: string
  name?: string
  role?: string
  /** The actors or units the interviewee works at, by name; without names unless the consent is `named`. */
  workplaces: string[]
}

export interface Answer {
  id: string
  position: number
  text: string
  interview: string
  question: { id: string; position: number; text: string }
  mentions: Mention[]
  /** Of this answer alone; absent when it is the interview's. */
  consent?: Consent
}

/** An answer together with who gave it, as it stands in a panel away from its interview. */
export interface Quote extends Omit<Answer, 'interview'> {
  /** Absent when the answer says less of who gave it than its interview does. */
  interview?: string
  interviewees: Interviewee[]
  series: string
  language: string
  verbatim: boolean
  consent: Consent
}

export interface InterviewSummary {
  id: string
  series: string
  date?: string
  source?: string
  language: string
  /** False when the answers are retold in our own words. */
  verbatim: boolean
  consent: Consent
  interviewees: Interviewee[]
  answers: number
  mentions: number
}

export interface Interview extends Omit<InterviewSummary, 'answers' | 'mentions'> {
  answers: Answer[]
  /** How many answers may not be shown here. */
  withheld: number
}
