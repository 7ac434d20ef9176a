/** Opening a draft to review it and leaving it; pure, from one view to the next. */
import type { View } from '../view/view.ts'

type Transition = (view: View) => View

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
export function laidIn(interview: string): Transition {
  return (view) => {
    const { draft: _, answer: __, compared: ___, ...rest } = view
    return { ...rest, room: 'interview', interview }
  }
}
