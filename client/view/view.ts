/**
 * What the user looks at: everything the address holds. A view is an immutable value; each change is a pure
 * transition, and what follows from it (what is drawn, the counts, the sentences) is derived, never stored.
 */
import type { ScenarioChange } from '../../server/domain/exposure.ts'
import type {
  ActorKind,
  Certainty,
  Coverage,
  Signal,
  Status,
  Tie,
} from '../../server/domain/words.ts'
import type { Heard } from '../state/heard.ts'

export const rooms = ['network', 'interview', 'reorganisation'] as const
export type Room = (typeof rooms)[number]

export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

/** The language names are registered in; they are never translated. */
export const registeredIn: Language = 'da'

/**
 * What can be selected: in the picture and its list, or in what interviews speak of. A group is a folded or opened one; a
 * set is named jointly.
 */
export interface Selection {
  type:
    'Actor' | 'Partnership' | 'Person' | 'Unit' | 'Activity' | 'Reorganisation' | 'Group' | 'Set'
  id: string
}

export type Steps = 1 | 2 | 3 | 4

/** Only the actors within `steps` of `actor` are shown; a step is from actor to actor. */
export interface Focus {
  actor: string
  steps: Steps
}

/** How partnerships are told apart in the legend: named and formal, named and not, or spoken of in general. */
export type TieRow = Tie | 'GENERAL'

/**
 * A row of the legend. Unnamed groups are a row of their own beside the kinds; an actor's unit is its top unit,
 * `none` when not registered, `external` when it belongs to none. What nobody has confirmed is a row of actors and ties.
 */
export type Row =
  | { sort: 'kind'; value: ActorKind | 'group' }
  | { sort: 'tie'; value: TieRow }
  | { sort: 'unit'; value: string }
  | { sort: 'coverage'; value: Coverage }
  | { sort: 'basis'; value: Extract<Certainty, 'suggested'> }

/** A row as it is kept in a view and in the address: `kind:health`, `tie:GENERAL`, `unit:bibliotekerne`. */
export type RowKey = `${Row['sort']}:${string}`

/** What a large network is folded by; `none` draws every actor by itself. */
export const foldings = ['municipality', 'unit', 'place', 'community', 'none'] as const
export type Folding = (typeof foldings)[number]

/** What the reorganisation room is about: something recorded, or a saved scenario. */
export interface ReorganisationSubject {
  type: 'reorganisation' | 'scenario'
  id: string
}

/**
 * An exposure that is asked for. Beside a subject it holds only what stands in place of the subject's own; what is
 * absent is the subject's, or without one the usual.
 */
export interface WhatIf {
  units?: readonly string[]
  date?: string
  windowDays?: number
  changes?: readonly ScenarioChange[]
  ties?: readonly Tie[]
  statuses?: readonly Status[]
}

/** What the picture of the reorganisation room shows. */
export const phases = ['before', 'after', 'changes'] as const
export type Phase = (typeof phases)[number]

/** What a narrow page shows of the reorganisation room. */
export const sheets = ['list', 'picture', 'units'] as const
export type Sheet = (typeof sheets)[number]

/** What the reorganisation room looks at before anything is chosen in it. */
export const nothingReorganised: ReorganisationView = {
  whatIf: {},
  phase: 'changes',
  sheet: 'list',
}

/** What the reorganisation room looks at. */
export interface ReorganisationView {
  subject?: ReorganisationSubject
  whatIf: WhatIf
  phase: Phase
  sheet: Sheet
  /** A reason whose evidence is lit in the picture; `partnership` alone is the finding in view. */
  reason?: { partnership: string; signal?: Signal }
  /** What the result is compared with, side by side. */
  comparedWith?: ReorganisationSubject
}

export interface View {
  room: Room
  language: Language
  selected?: Selection
  focus?: Focus
  /** A path between two actors is lit. */
  path?: { from: string; to: string }
  /** Rows that are switched off: what is in one of them is not shown. */
  hidden: readonly RowKey[]
  /** Rows that are showcased: what is in none of them is dimmed. */
  showcased: readonly RowKey[]
  /** Undefined lets the size of the network decide. */
  foldedBy?: Folding
  /** Groups that are opened, by id. */
  opened: readonly string[]
  /** Only the actors of this group are shown. */
  within?: string
  /** The network as it stood on this day; undefined shows everything registered. */
  asOf?: string
  /** What is laid over the picture: whom anybody has asked. */
  layer?: 'coverage'
  /** The list is shown in place of the picture. */
  asList: boolean
  /** The interview that is read and the answer in view, in the interview room. */
  interview?: string
  answer?: string
  /** The draft that is reviewed, in the interview room. */
  draft?: string
  /** The question whose answers stand side by side, in the interview room; `all` chooses one. */
  compared?: string
  /** Whose interviews are looked at, in the interview room; undefined looks at all. */
  heard?: Heard
  /** Words that are marked in the answers. */
  sought?: string
  /** Absent while nothing has been chosen in the reorganisation room. */
  reorganisation?: ReorganisationView
}
