import type { Range } from '../../server/domain/excerpt.ts'
import type { Mention } from '../../server/domain/interview.ts'
import type { WholeWhatIf } from '../view/reorganising.ts'

/**
 * What is asked to be registered; `bl-app` opens the form for it when an element dispatches `register-open` with it.
 * `field` is the one it is opened for, as the form names it: there the keyboard begins.
 */
export type RegisterRequest = Registrable & { field?: string }

type Registrable =
  /** An actor's units, or that it belongs to none. */
  | { act: 'actor-unit'; actor: string }
  /** An actor's name, kind and place. */
  | { act: 'actor'; actor: string }
  /** A contact person of a side; `onBehalfOf` is the actor the person acts for. */
  | { act: 'contact'; partnership: string; onBehalfOf?: string }
  /** The contact persons there are, so that one can be put right or taken away. */
  | { act: 'contacts'; partnership: string }
  /** A person's name and role, and where they work. */
  | { act: 'person'; person: string }
  /** Name, purpose, parties and activities. */
  | { act: 'partnership'; partnership: string }
  /** Form, start, end, reference, status, level, and the last day of a partnership that is ended. */
  | { act: 'agreement'; partnership: string }
  /** That a partnership ends. */
  | { act: 'end'; partnership: string }
  | { act: 'new-actor' }
  | { act: 'new-unit'; under?: string }
  /** A unit's name and kind, and what it is part of. */
  | { act: 'unit'; unit: string }
  | { act: 'new-partnership'; party?: string }
  /** A question of the reorganisation room, recorded or saved under a name. */
  | { act: 'new-reorganisation'; asked: WholeWhatIf }
  | { act: 'new-scenario'; asked: WholeWhatIf; copyOf?: string }
  /** Name, kind, state, date and note. */
  | { act: 'reorganisation'; reorganisation: string }
  /** Name and note. */
  | { act: 'scenario'; scenario: string }
  /** What a scenario holds, recorded as a reorganisation. */
  | { act: 'scenario-recorded'; scenario: string }
  /** Words of an answer that mention something: those at a place, or a mention there is. */
  | { act: 'mention'; interview: string; answer: string; at?: Range; mention?: Mention }
  /** How an interview and each of its answers may be shown. */
  | { act: 'consent'; interview: string }
  /** Which question an answer is to. */
  | { act: 'answered-question'; interview: string; answer: string }
