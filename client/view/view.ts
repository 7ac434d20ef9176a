/**
 * What the user looks at: everything the address holds. A view is an immutable value; each change is a pure
 * transition, and what follows from it (what is drawn, the counts, the sentences) is derived, never stored.
 */
import type { ScenarioChange } from '../../server/domain/exposure.ts'
import type { PictureQuestion, Selection } from '../../server/domain/picture-question.ts'
import type { Signal, Status, Tie } from '../../server/domain/words.ts'

export const rooms = ['network', 'interview', 'reorganisation'] as const
export type Room = (typeof rooms)[number]

export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

/** The language names are registered in; they are never translated. */
export const registeredIn: Language = 'da'

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

/** Whose interviews are looked at; what is absent narrows nothing, and days are ISO days, both included. */
export interface Heard {
  organisation?: string
  role?: string
  from?: string
  to?: string
}

export const heardParts = ['organisation', 'role', 'from', 'to'] as const
export type HeardPart = (typeof heardParts)[number]

/** The picture that is asked for, with everything else the address holds. */
export interface View extends PictureQuestion {
  room: Room
  language: Language
  selected?: Selection
  /** The network as it stood on this day; undefined shows everything registered. */
  asOf?: string
  /** What is laid over the picture: whom anybody has asked. */
  layer?: 'coverage'
  /** The panel explains the signs of the picture; what is selected stands before it. */
  explains?: 'signs'
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
