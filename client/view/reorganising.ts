/** Every change a person can make in the reorganisation room: pure, from one view to the next. */
import {
  usualStatuses,
  usualWindowDays,
  type ScenarioChange,
} from '../../server/domain/exposure.ts'
import { statuses, ties, type Status, type Tie } from '../../server/domain/words.ts'
import {
  nothingReorganised,
  type Phase,
  type ReorganisationSubject,
  type ReorganisationView,
  type Sheet,
  type View,
  type WhatIf,
} from './view.ts'

type Transition = (view: View) => View
type Reason = NonNullable<ReorganisationView['reason']>

/** A question with everything said: its own where it has it, else the usual. Without a day it is read today. */
export interface WholeWhatIf extends Required<Omit<WhatIf, 'date'>> {
  date?: string
}

/** What a question is about when it says nothing: every tie, and every status but ideas. */
export const usual: WholeWhatIf = {
  units: [],
  windowDays: usualWindowDays,
  changes: [],
  ties,
  statuses: usualStatuses,
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function inRoom(change: (room: ReorganisationView) => ReorganisationView): Transition {
  return (view) => {
    const before = view.reorganisation ?? nothingReorganised
    const after = change(before)
    return same(before, after) ? view : { ...view, reorganisation: after }
  }
}

/** The room without some of its optional parts. */
function without(
  room: ReorganisationView,
  ...keys: ('subject' | 'reason' | 'comparedWith')[]
): ReorganisationView {
  const rest = { ...room }
  for (const key of keys) Reflect.deleteProperty(rest, key)
  return rest
}

/** Opens a recorded reorganisation or a scenario as it is saved, or a new question. */
export function subjectOpened(subject: ReorganisationSubject | undefined): Transition {
  return (view) => {
    const { selected: _, ...rest } = view
    const { phase } = view.reorganisation ?? nothingReorganised
    return {
      ...rest,
      room: 'reorganisation',
      reorganisation: { ...nothingReorganised, phase, ...(subject && { subject }) },
    }
  }
}

/** Whether a part of a question is as another; units are chosen in any order. */
function asBefore(name: string, one: unknown, other: unknown): boolean {
  if (name !== 'units' || !Array.isArray(one) || !Array.isArray(other)) return same(one, other)
  return same(one.toSorted(), other.toSorted())
}

/**
 * Asks something else. What is as it is saved (or as usual) is not kept in the view, so that what is unsaved is what
 * the view holds.
 * @param saved the question of the subject, or the usual one
 */
export function asking(saved: WholeWhatIf, asked: Partial<WhatIf>): Transition {
  return inRoom((room) => {
    const whatIf = Object.fromEntries(
      Object.entries({ ...room.whatIf, ...asked }).filter(
        ([name, value]) => !asBefore(name, value, saved[name as keyof WhatIf]),
      ),
    ) as WhatIf
    return { ...without(room, 'reason'), whatIf }
  })
}

/** The day of the subject again, or today. */
export const dayForgotten: Transition = inRoom((room) => {
  const { date: _, ...whatIf } = room.whatIf
  return { ...room, whatIf }
})

/** Back to the question as it is saved, or to none. */
export const askedAsSaved: Transition = inRoom((room) => ({
  ...without(room, 'reason'),
  whatIf: {},
}))

export function phaseChosen(phase: Phase): Transition {
  return inRoom((room) => ({ ...room, phase }))
}

export function sheetChosen(sheet: Sheet): Transition {
  return inRoom((room) => ({ ...room, sheet }))
}

/** Lights the evidence of a reason, or of a whole finding; the same once more puts it out. */
export function reasonToggled(reason: Reason): Transition {
  return inRoom((room) =>
    same(room.reason, reason) ? without(room, 'reason') : { ...room, reason },
  )
}

export const reasonPutOut: Transition = inRoom((room) => without(room, 'reason'))

/** Shows the result beside that of another, or alone again. */
export function compared(subject: ReorganisationSubject | undefined): Transition {
  return inRoom((room) =>
    subject ? { ...room, comparedWith: subject } : without(room, 'comparedWith'),
  )
}

/** What Escape takes back in the room, one thing at a time: what is selected, the lit reason, the comparison. */
export const steppedBackInRoom: Transition = (view) => {
  const { selected, ...rest } = view
  if (selected) return rest
  const { reason, comparedWith } = view.reorganisation ?? {}
  if (reason) return reasonPutOut(view)
  return comparedWith ? compared(undefined)(view) : view
}

/** Whether the question differs from what is saved, or is one that is saved nowhere. */
export function isUnsaved({ whatIf }: ReorganisationView): boolean {
  return Object.keys(whatIf).length > 0
}

/** Whether a question has anything to find: units, or changes. */
export function asksSomething({ units, changes }: WholeWhatIf): boolean {
  return units.length + changes.length > 0
}

const switched = <Value>(
  all: readonly Value[],
  on: readonly Value[],
  value: Value,
): readonly Value[] => all.filter((one) => on.includes(one) !== (one === value))

/** A tie counts, or no longer; the last one stays. */
export function tieSwitched({ ties: on }: WholeWhatIf, tie: Tie): Partial<WhatIf> {
  const left = switched(ties, on, tie)
  return left.length > 0 ? { ties: left } : {}
}

/** A status counts, or no longer; the last one stays. */
export function statusSwitched({ statuses: on }: WholeWhatIf, status: Status): Partial<WhatIf> {
  const left = switched(statuses, on, status)
  return left.length > 0 ? { statuses: left } : {}
}

/** @param at the place of a change, from 0; one past the last adds it */
export function changePut({ changes }: WholeWhatIf, at: number, change: ScenarioChange): WhatIf {
  return { changes: changes.toSpliced(at, 1, change) }
}

export function changeRemoved({ changes }: WholeWhatIf, at: number): WhatIf {
  return { changes: changes.toSpliced(at, 1) }
}

/** Moves a change one place up (`-1`) or down (`1`); the order is that in which they are applied. */
export function changeMoved({ changes }: WholeWhatIf, at: number, by: -1 | 1): WhatIf {
  const moved = changes[at]
  if (!moved || !changes[at + by]) return {}
  return { changes: changes.toSpliced(at, 1).toSpliced(at + by, 0, moved) }
}
