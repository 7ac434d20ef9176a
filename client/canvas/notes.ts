/** Which unit each actor inside is in, written beside it where there is room. */
import type { Core, NodeSingular } from 'cytoscape'
import type { ShownDrawing } from '../state/shown-drawing.ts'
import type { picture } from '../locales/da/picture.ts'
import type { ExposureMarks } from '../state/exposure-marks.ts'
import { boxAround, Taken, type Box } from '../layout/boxes.ts'
import { discRadius } from './halos.ts'
import { nameSize, nameType, wrapName } from './sizes.ts'

/** Words beside a thing. */
export interface Note {
  /** Of the thing. */
  id: string
  lines: string[]
}

/** Pixels at zoom 1. */
export const noteType = { size: 11, line: 14 }

/** More actors inside than these are told by their discs and the legend alone. */
const most = 16

export function notesOf(
  drawing: ShownDrawing,
  { inside }: ExposureMarks,
  { exposure }: typeof picture,
): Note[] {
  const actors = drawing.things.filter(
    ({ sort, selects }) => sort === 'actor' && inside.has(selects.id),
  )
  if (actors.length > most) return []
  return actors.map(({ id, selects }) => ({
    id,
    lines: inLines(exposure.inside(inside.get(selects.id))),
  }))
}

/** A clause is a line, and more than one where it is long. */
const inLines = (words: string) =>
  words.split(/(?<=,) /).flatMap((clause) => wrapName(clause).split('\n'))

export interface PlacedNote extends Note {
  box: Box
}

const shape = { includeLabels: false, includeOverlays: false }
const name = { includeNodes: false, includeEdges: false, includeOverlays: false }

/** Pixels from a thing to the edge of the hull around it, up (-1) or down (1); none where there is no hull. */
function reachOfHull(node: NodeSingular, side: -1 | 1): number {
  const hull = node.parent('.hull')
  if (hull.empty()) return 0
  const { y1, y2 } = hull.boundingBox(shape)
  return side < 0 ? node.position('y') - y1 : y2 - node.position('y')
}

/** The notes that find a place: beyond the name and the hull, else on the other side, right or left of the disc. */
export function placedNotes(cy: Core, notes: readonly Note[]): PlacedNote[] {
  const taken = new Taken()
  for (const node of cy.nodes(':childless')) {
    for (const part of [shape, name]) {
      const { x1, x2, y1, y2, w } = node.boundingBox(part)
      if (w > 0) taken.add({ left: x1 + 3, right: x2 - 3, top: y1 + 3, bottom: y2 - 3 })
    }
  }
  return notes.flatMap((note) => {
    const node = cy.getElementById(note.id)
    if (node.empty()) return []
    const { x, y } = node.position()
    const width = Math.max(...note.lines.map((line) => nameSize(line).width))
    const height = note.lines.length * noteType.line
    const lines = String(node.data('label')).split('\n').length
    const side = node.hasClass('above') ? -1 : 1
    const [edge, ofName] = [discRadius + 4, discRadius + 8 + lines * nameType.line]
    const beyond = Math.max(ofName, reachOfHull(node, side) + 4)
    const ways = [
      [x, y + side * (beyond + height / 2)],
      [x, y - side * (edge + height / 2)],
      [x + edge + width / 2, y],
      [x - edge - width / 2, y],
    ] as const
    const box = ways.map((at) => boxAround(at, { width, height })).find((one) => !taken.meets(one))
    if (!box) return []
    taken.add(box)
    return [{ ...note, box }]
  })
}
