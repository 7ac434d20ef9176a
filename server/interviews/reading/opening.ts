/** What stands before the first question: an introduction, who answers, the outline, and headings. */
import { isColumnHead, isHeading, isOutlineHeading } from './headings.ts'
import { intervieweesIn } from './interviewees.ts'
import type { Line } from './lines.ts'
import type { PartKind, ReadInterviewee } from '../reading.ts'

/** From one line to before another, by their indices. */
export interface Section {
  kind: Exclude<PartKind, 'space' | 'question' | 'answer'>
  from: number
  to: number
}

export interface Opening {
  sections: Section[]
  interviewees: ReadInterviewee[]
  /** The heading of the outline. */
  outlineHeading?: string
  title?: string
}

/** @param isAll no questions follow, so that what is told is the outline */
export function openingOf(lines: readonly Line[], isAll: boolean): Opening {
  const { interviewees, at } = intervieweesIn(lines)
  const kinds = lines.map((line, index): Section['kind'] => {
    if (at.has(index)) return 'interviewees'
    return isHeading(line) || isColumnHead(line) ? 'heading' : 'introduction'
  })
  const outline = outlineIn(lines, kinds) ?? (isAll ? restIn(kinds) : undefined)
  if (outline !== undefined) kinds.fill('outline', outline.from, outline.to)
  const heading = outline && outline.from > 0 ? outline.from - 1 : undefined
  const title = titleOf(lines, kinds, heading)
  return {
    sections: sectionsOf(kinds),
    interviewees,
    ...(heading !== undefined &&
      kinds[heading] === 'heading' && { outlineHeading: lines[heading]?.bare ?? '' }),
    ...(title !== undefined && { title }),
  }
}

interface Outline {
  from: number
  to: number
}

/**
 * The text under the heading that says so; else from the first heading after the interviewees, and not at the top, to the
 * last text before the questions.
 */
function outlineIn(lines: readonly Line[], kinds: Section['kind'][]): Outline | undefined {
  const isOpen = (index: number) =>
    kinds[index] === 'heading' && kinds[index + 1] === 'introduction'
  const said = lines.findIndex((line, index) => isOpen(index) && isOutlineHeading(line))
  if (said >= 0) return { from: said + 1, to: endOf(kinds, said + 1) }
  const after = Math.max(0, kinds.lastIndexOf('interviewees'))
  const heading = kinds.findIndex((_, index) => index > after && isOpen(index))
  return heading < 0 ? undefined : { from: heading + 1, to: kinds.lastIndexOf('introduction') + 1 }
}

const endOf = (kinds: Section['kind'][], from: number) => {
  const end = kinds.findIndex((kind, index) => index > from && kind !== 'introduction')
  return end < 0 ? kinds.length : end
}

/** All text after those who tell it. */
function restIn(kinds: Section['kind'][]): Outline | undefined {
  const after = kinds.lastIndexOf('interviewees')
  const from = kinds.findIndex((kind, index) => index > after && kind === 'introduction')
  return from < 0 ? undefined : { from, to: kinds.lastIndexOf('introduction') + 1 }
}

/** The heading nearest to the questions, unless it is that of the outline; else the first one. */
function titleOf(lines: readonly Line[], kinds: Section['kind'][], outlineHeading?: number) {
  const isHead = (index: number) => {
    const line = lines[index]
    return line !== undefined && isColumnHead(line)
  }
  const headings = kinds.flatMap((kind, index) =>
    kind === 'heading' && index !== outlineHeading && !isHead(index) ? [index] : [],
  )
  const last = headings.at(-1)
  const at = last === lines.length - 1 ? last : headings[0]
  return at === undefined ? undefined : lines[at]?.bare
}

/** Neighbours of one kind together; each heading stands alone. */
function sectionsOf(kinds: readonly Section['kind'][]): Section[] {
  const sections: Section[] = []
  for (const [index, kind] of kinds.entries()) {
    const before = sections.at(-1)
    if (before?.kind === kind && kind !== 'heading') before.to = index + 1
    else sections.push({ kind, from: index, to: index + 1 })
  }
  return sections
}
