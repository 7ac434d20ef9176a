/** An exposure on a drawing: which class of style each thing and line has, and where signs of class stand. */
import type { ShownDrawing } from '../state/shown-drawing.ts'
import type { ExposureClass } from '../../server/domain/words.ts'
import type { DrawnLine } from '../../server/picture/drawing.ts'
import type { HaloSort } from './halos.ts'
import {
  isAtRisk,
  mostExposed,
  type ExposureMarks,
  type LitEvidence,
} from '../state/exposure-marks.ts'

/** The classes of style of each thing and line that an exposure changes. */
export const exposureStyles = [
  'classed',
  'direct',
  'indirect',
  'unknown',
  'not-shown',
  'inside',
  'isolated',
  'off-inside',
  'off-isolated',
  'gone',
] as const
type ExposureStyleName = (typeof exposureStyles)[number]

type Styles = Map<string, readonly ExposureStyleName[]>

/**
 * Names stand off from where a halo is or will be in every phase, so that they do not move from one to the next.
 * @param left the drawing without what is gone
 */
export function stylesOf(drawing: ShownDrawing, left: ShownDrawing, marks: ExposureMarks): Styles {
  const { phase } = marks
  const ties = phase === 'changes' ? classedIn(drawing, marks) : goneFrom(drawing, left)
  for (const [id, halo] of halosIn(drawing, marks)) {
    // Who loses the last tie is ringed afterwards too; who is inside only while everything is marked.
    const isSeen = phase === 'changes' || (phase === 'after' && halo === 'isolated')
    ties.set(id, isSeen ? [halo, `off-${halo}`] : [`off-${halo}`])
  }
  return ties
}

/** What a reorganisation puts behind actors, by the ids of their things. */
export function halosIn(
  drawing: ShownDrawing,
  { isolated, inside }: ExposureMarks,
): Map<string, HaloSort> {
  const halos = new Map<string, HaloSort>()
  for (const { id, sort, selects } of drawing.things) {
    if (sort !== 'actor') continue
    if (isolated.has(selects.id)) halos.set(id, 'isolated')
    else if (inside.has(selects.id)) halos.set(id, 'inside')
  }
  return halos
}

function goneFrom(drawing: ShownDrawing, left: ShownDrawing): Styles {
  const stays = new Set([...left.things, ...left.lines].map(({ id }) => id))
  const all = [...drawing.things, ...drawing.lines]
  return new Map(all.filter(({ id }) => !stays.has(id)).map(({ id }) => [id, ['gone']]))
}

function classedIn(drawing: ShownDrawing, { classes }: ExposureMarks): Styles {
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

/** One for each partnership drawn by itself, and one for each bundle that holds any at risk. */
export function badgesOf(drawing: ShownDrawing, { classes }: ExposureMarks): Badge[] {
  const whole = drawing.lines.filter(({ sort }) => sort === 'partnership' || sort === 'bundle')
  return [...jointsIn(drawing), ...whole].flatMap((line): Badge[] => {
    const found = mostExposed(line.partnerships, classes)
    if (!found) return []
    const isBundle = 'sort' in line && line.sort === 'bundle'
    if (isBundle && !isAtRisk(found.class)) return []
    return [{ id: line.id, class: found.class, ...(isBundle && { count: found.count }) }]
  })
}

type Partnerships = Pick<DrawnLine, 'id' | 'partnerships'>

const jointsIn = (drawing: ShownDrawing): Partnerships[] =>
  drawing.things.flatMap(({ sort, id, selects }) =>
    sort === 'joint' ? [{ id, partnerships: [selects.id] }] : [],
  )

/** Ids of what stays bright while evidence is lit: its actors, its partnerships and whom they tie. */
export function litByEvidence(drawing: ShownDrawing, evidence: LitEvidence): Set<string> {
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
function withSets({ things, lines }: ShownDrawing, bright: Set<string>) {
  for (const { id, sort, from, to } of lines) {
    if (sort === 'member' && bright.has(from)) bright.add(id).add(to)
  }
  const contained = things.flatMap(({ id, parent }) =>
    parent === undefined ? [] : [{ id, parent }],
  )
  for (const { id, parent } of contained) if (bright.has(parent)) bright.add(id)
  for (const { id, parent } of contained) if (bright.has(id)) bright.add(parent)
}
