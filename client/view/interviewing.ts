/** Every change a person can make in the interview room: pure, from one view to the next. */
import type { Heard, HeardPart, View } from './view.ts'

type Transition = (view: View) => View

/** Puts all answers to a question side by side; `all` has one chosen. */
export function comparisonOpened(question: string): Transition {
  return (view) => {
    const { draft: _, ...rest } = view
    return { ...rest, room: 'interview', compared: question }
  }
}

/** Back to reading one interview. */
export const comparisonLeft: Transition = (view) => {
  const { compared, ...rest } = view
  return compared === undefined ? view : rest
}

/** Looks only at some interviews, or at more again when `value` is empty. */
export function heardChosen(part: HeardPart, value: string): Transition {
  return (view) => {
    const { heard: before, ...rest } = view
    const { [part]: _, ...others }: Heard = before ?? {}
    const heard: Heard = value === '' ? others : { ...others, [part]: value }
    return Object.keys(heard).length > 0 ? { ...rest, heard } : rest
  }
}

export const everyoneHeard: Transition = (view) => {
  const { heard, ...rest } = view
  return heard === undefined ? view : rest
}

/** Marks words in the answers that are read, or marks none. */
export function wordsSought(sought: string | undefined): Transition {
  return (view) => {
    const { sought: _, ...rest } = view
    return sought ? { ...rest, sought } : rest
  }
}

/** The interview is not there any more. */
export const interviewLeft: Transition = (view) => {
  const { interview: _, answer: __, ...rest } = view
  return rest
}

/** Opens a draft to review it. */
export function draftOpened(draft: string): Transition {
  return (view) => {
    const { compared: _, ...rest } = view
    return { ...rest, room: 'interview', draft }
  }
}

export const draftLeft: Transition = (view) => {
  const { draft, ...rest } = view
  return draft === undefined ? view : rest
}

/** The interview a draft has become. */
export function draftImported(interview: string): Transition {
  return (view) => {
    const { draft: _, answer: __, compared: ___, ...rest } = view
    return { ...rest, room: 'interview', interview }
  }
}
