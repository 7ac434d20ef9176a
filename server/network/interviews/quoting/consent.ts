/**
 * What an interviewee's consent allows to be shown (DOMAIN.md, section 6). `named`: everything. `role-only`: the role and the
 * kind of organisation, no name and no workplace. `aggregate-only`: nothing but that someone said it.
 */
import type { Interviewee } from '../../../domain/interview.ts'
import { consents } from '../../../domain/words.ts'
import type { ActorKind, Consent, UnitKind } from '../../../domain/words.ts'
import type { Row, Value } from '../../../store/port.ts'

/** An interviewee as registered, before consent is asked. */
export interface RegisteredInterviewee {
  id: string
  name: string
  role?: string
  workplaces: { name: string; kind: ActorKind | UnitKind }[]
}

/** What was said of an answer: for its whole interview, for itself, and which of the two holds. */
export interface AnswerConsent {
  interview: Consent
  own?: Consent
  /** The stricter of the two: an answer cannot be told more of than its interview. */
  holds: Consent
}

/** A missing consent is the default, `role-only`; one we do not know is read as the strictest. */
export function consentOf(value: Value | undefined): Consent {
  if (value === undefined || value === null) return 'role-only'
  return consents.find((known) => known === value) ?? 'aggregate-only'
}

/** The consent of an answer, from a row with that of its interview in `consent` and its own in `answerConsent`. */
export function answerConsentOf(row: Row): AnswerConsent {
  const interview = consentOf(row['consent'])
  const own = row['answerConsent']
  if (own === undefined || own === null) return { interview, holds: interview }
  return { interview, own: consentOf(own), holds: stricterOf(interview, consentOf(own)) }
}

/** The consents stand in their list from the loosest to the strictest. */
export function stricterOf(one: Consent, other: Consent): Consent {
  return consents.indexOf(one) > consents.indexOf(other) ? one : other
}

/** Whether an answer may be shown beside the others of its interview, with what is told of that. */
export function mayStandInInterview({ interview, holds }: AnswerConsent): boolean {
  return holds === interview && mayBeQuoted(holds)
}

/** Whether the words of an answer may leave the server. */
export function mayBeQuoted(consent: Consent): boolean {
  return consent !== 'aggregate-only'
}

/**
 * What may be shown of an interviewee. Under `role-only` each workplace is the word for its kind (`library`, `team`, …),
 * each kind once, for the client to put in its language.
 */
export function allowedInterviewees(
  interviewees: readonly RegisteredInterviewee[],
  consent: Consent,
): Interviewee[] {
  if (consent === 'named') return interviewees.map(namedInterviewee)
  return consent === 'role-only' ? interviewees.map(intervieweeByRole) : []
}

function namedInterviewee({ workplaces, ...person }: RegisteredInterviewee): Interviewee {
  return { ...person, workplaces: workplaces.map(({ name }) => name) }
}

function intervieweeByRole({ role, workplaces }: RegisteredInterviewee): Interviewee {
  const kinds = new Set<string>(workplaces.map(({ kind }) => kind))
  return { ...(role !== undefined && { role }), workplaces: [...kinds].sort() }
}

/** What a person is registered for. */
export interface PersonRecord {
  /** The consent of each interview the person gave. */
  consents: readonly Consent[]
  /** Contact person for a partnership. */
  contact: boolean
  /** An individual who is a partner. */
  actor: boolean
}

/**
 * Whether a person is registered for nothing but interviews that may not name them. Such a person is on no card, in no list
 * and in no search: being there would tell who was interviewed.
 */
export function isHidden({ consents: gave, contact, actor }: PersonRecord): boolean {
  return gave.length > 0 && !contact && !actor && !gave.includes('named')
}
