/** An exposure on a drawing: which class of style each thing and line has, and where signs of class stand. */
import type { ExposureClass } from '../../server/model/words.ts'
import type { Drawing, DrawnLine } from '../state/drawing.ts'
import type { HaloSort } from './halos.ts'
import { mostExposed, type ExposureMarks, type LitEvidence } from '../state/exposure-marks.ts'

/** The classes of style of each thing and line that an exposure changes. */
export const exposureStyles = [
  'classed',
  'direct',
  'indirect',
  'unknown',
  'not-shown',
  'inside',
  'isolated',
  'gone',
] as const
type ExposureStyleName = (typeof exposureStyles)[number]

type Styles = Map<string, readonly ExposureStyleName[]>

/** @param left the drawing without what is gone */
export function stylesOf(drawing: Drawing, left: Drawing, marks: ExposureMarks): Styles {
  const { phase } = marks
  if (phase === 'before') return new Map()
  const ties = phase === 'after' ? goneFrom(drawing, left) : classedIn(drawing, marks)
  const haloed = [...halosIn(drawing, marks)].map(([id, halo]) => [id, [halo]] as const)
  return new Map([...ties, ...haloed])
}

/**
 * What stands behind actors, by the ids of their things. Who loses the last tie is ringed afterwards too; who is inside
 * only while everything is marked.
 */
export function halosIn(
  drawing: Drawing,
  { phase, isolated, inside }: ExposureMarks,
): Map<string, HaloSort> {
  const haloed = new Map<string, HaloSort>()
  for (const { id, sort, selects } of drawing.things) {
    if (sort !== 'actor') continue
    if (isolated.has(selects.id)) haloed.set(id, 'isolated')
    else if (phase === 'changes' && inside.has(selects.id)) haloed.set(id, 'inside')
  }
  return haloed
}

function goneFrom(drawing: Drawing, left: Drawing): Styles {
  const stays = new Set([...left.things, ...left.lines].map(({ id }) => id))
  const all = [...drawing.things, ...drawing.lines]
  return new Map(all.filter(({ id }) => !stays.has(id)).map(({ id }) => [id, ['gone']]))
}

function classedIn(drawing: Drawing, { classes }: ExposureMarks): Styles {
  const classed: Styles = new Map()
  for (const { id, partnerships } of [...jointsIn(drawing), ...drawing.lines]) {
    const found = mostExposed(partnerships, classes)
    if (found) classed.set(id, ['classed', found.class])
  }
  return classed
}

/** A sign of class at the middle of a line or on a joint. */
export interface Badge {
  /** Of the line or joint. */
  id: string
  class: ExposureClass
  /** How many partnerships of the class a bundle holds. */
  count?: number
}

/** One for each partnership drawn by itself, and one for each bundle. */
export function badgesOf(drawing: Drawing, { classes }: ExposureMarks): Badge[] {
  const whole = drawing.lines.filter(({ sort }) => sort === 'partnership' || sort === 'bundle')
  return [...jointsIn(drawing), ...whole].flatMap((line): Badge[] => {
    const found = mostExposed(line.partnerships, classes)
    if (!found) return []
    const isBundle = 'sort' in line && line.sort === 'bundle'
    return [{ id: line.id, class: found.class, ...(isBundle && { count: found.count }) }]
  })
}

type Partnerships = Pick<DrawnLine, 'id' | 'partnerships'>

const jointsIn = (drawing: Drawing): Partnerships[] =>
  drawing.things.flatMap(({ sort, id, selects }) =>
    sort === 'joint' ? [{ id, partnerships: [selects.id] }] : [],
  )

/** Ids of what stays bright while evidence is lit: its actors, its partnerships and whom they tie. */
export function litByEvidence(drawing: Drawing, evidence: LitEvidence): Set<string> {
  const { actors, partnerships } = evidence
  const own = drawing.things.filter(({ sort, selects }) => {
    return sort === 'actor' && actors.has(selects.id)
  })
  const tied = drawing.lines.filter((line) => line.partnerships.some((id) => partnerships.has(id)))
  const bright = new Set([...own, ...tied].map(({ id }) => id))
  for (const { from, to } of tied) bright.add(from).add(to)
  withSets(drawing, bright)
  return bright
}

/** Adds the actors of each set that is bright, and the hull around an actor that is so by itself. */
function withSets({ things, lines }: Drawing, bright: Set<string>) {
  for (const { id, sort, from, to } of lines) {
    if (sort === 'member' && bright.has(from)) bright.add(id).add(to)
  }
  const contained = things.flatMap(({ id, parent }) =>
    parent === undefined ? [] : [{ id, parent }],
  )
  for (const { id, parent } of contained) if (bright.has(parent)) bright.add(id)
  for (const { id, parent } of contained) if (bright.has(id)) bright.add(parent)
}
