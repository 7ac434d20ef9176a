/**
 * The picture of a reorganisation as drawn, for paper: an SVG that stands alone, with the name of each partnership at
 * risk at its line. Nothing is moved; words find places where they do not cover each other.
 */
import type { ShownThing } from '../state/shown-drawing.ts'
import { boxAround, boxAroundAll, grown, type Box } from '../layout/boxes.ts'
import { badgesOf } from '../canvas/exposed.ts'
import type { Geometry } from '../canvas/geometry.ts'
import { nameType } from '../canvas/sizes.ts'
import { labelsOf, type Label, type Labelled } from './labels.ts'
import { legendOnPaper } from './legend-on-paper.ts'
import { enteredHulls, withLozengesFor } from './lozenges.ts'
import { rectangle, rounded } from './svg.ts'
import { badgeOnPaper, lineOnPaper, thingOnPaper } from './things.ts'

export interface DrawingOnPaper {
  svg: string
  /** In pixels of the SVG. */
  width: number
  height: number
}

/** Letters of 7 points on a picture 16 cm wide are one 64th of its width. */
const lettersAcross = 64
const margin = 16

/** Letters grow with the picture, so that they can be read at the width of a page. */
export function drawingOnPaper(of: Labelled): DrawingOnPaper {
  let size = nameType.size
  let drawn = drawnWith(of, size)
  for (let attempt = 0; attempt < 6 && size < drawn.width / lettersAcross; attempt++) {
    size = (1.04 * drawn.width) / lettersAcross
    drawn = drawnWith(of, size)
  }
  return drawn
}

/** Containers stand under lines, everything else over them. */
const isContainer = ({ sort }: ShownThing) => sort === 'hull' || sort === 'opened'

function drawnWith(of: Labelled, size: number): DrawingOnPaper {
  const { drawing, marks, halos } = of
  const labels = labelsOf(of, size)
  const geometry = withRoom(of.geometry, labels)
  const entered = enteredHulls(of, geometry, labels)
  if (entered.size > 0) return drawnWith(withLozengesFor(of, entered), size)
  const bounds = frameOf(
    of,
    labels.map(({ box }) => box),
  )
  const legend = legendOnPaper(of, { ...bounds, top: bounds.bottom + 2 * margin }, size)
  const frame = { ...bounds, bottom: legend.bottom }
  const inks = { ...of, geometry }
  const thing = (one: ShownThing) => thingOnPaper(one, halos.get(one.id), inks)
  const [left, top] = [frame.left - margin, frame.top - margin]
  const width = Math.ceil(frame.right - frame.left + 2 * margin)
  const height = Math.ceil(frame.bottom - frame.top + 2 * margin)
  const whole = { left, top, right: left + width, bottom: top + height }
  const pieces = [
    rectangle(whole, `fill="${of.colours.canvas}"`),
    ...drawing.things.filter(isContainer).map(thing),
    ...drawing.lines.map((line) => lineOnPaper(line, of)),
    ...labels.map(({ leader }) => leader),
    ...drawing.things.filter((one) => !isContainer(one)).map(thing),
    ...badgesOf(drawing, marks).map((badge) => badgeOnPaper(badge, of)),
    ...labels.map(({ svg }) => svg),
    legend.svg,
  ]
  const view = [left, top, width, height].map(rounded).join(' ')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view}">${pieces.join('')}</svg>`
  return { svg, width, height }
}

/** Frames reach around the words within them too. */
function withRoom(geometry: Geometry, labels: readonly Label[]): Geometry {
  const things = new Map(geometry.things)
  for (const { box, within } of labels) {
    const frame = within === undefined ? undefined : things.get(within)
    if (within === undefined || !frame) continue
    const { left, right, top, bottom } = boxAroundAll([
      boxAround([frame.x, frame.y], frame),
      grown(box, padding),
    ])
    const size = { width: right - left, height: bottom - top }
    things.set(within, { x: (left + right) / 2, y: (top + bottom) / 2, ...size })
  }
  return { ...geometry, things }
}

/** Pixels between words and the frame around them. */
const padding = 8

/** Room for the legend in one column at least. */
const narrowest = 420

function frameOf({ geometry, halos }: Labelled, words: readonly Box[]): Box {
  const things = [...geometry.things].map(([id, { x, y, width, height }]) => {
    const halo = halos.has(id) ? 20 : 0
    return {
      left: x - width / 2 - halo,
      right: x + width / 2 + halo,
      top: y - height / 2 - halo,
      bottom: y + height / 2 + halo,
    }
  })
  const points = [...geometry.lines.values()].flatMap(({ points: along }) =>
    along.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })),
  )
  const frame = boxAroundAll([...things, ...points, ...words])
  return { ...frame, right: Math.max(frame.right, frame.left + narrowest) }
}
