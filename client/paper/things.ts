/** What is drawn, as SVG: lines under things, things under signs of class. */
import { strokes } from '../canvas/style.ts'
import type { ShownThing } from '../state/shown-drawing.ts'
import type { ExposureClass } from '../../server/domain/words.ts'
import type { DrawnGroup, DrawnLine } from '../../server/picture/drawing.ts'
import { mostExposed, type ExposureMarks } from '../state/exposure-marks.ts'
import { classDrawing, classSignSize } from '../canvas/class-signs.ts'
import type { Colours } from '../canvas/colours.ts'
import type { Badge } from '../canvas/exposed.ts'
import { classWidths } from '../canvas/exposure-style.ts'
import type { Geometry, Point } from '../canvas/geometry.ts'
import { haloOf, type HaloSort } from '../canvas/halos.ts'
import { signOf } from '../canvas/signs.ts'
import { centred, escaped, path, rectangle, rounded } from './svg.ts'
import { boxAround } from '../layout/boxes.ts'

export interface Inks {
  colours: Colours
  marks: ExposureMarks
  geometry: Geometry
}

export function lineOnPaper(line: DrawnLine, { colours, marks, geometry }: Inks): string {
  const points = geometry.lines.get(line.id)?.points
  if (!points) return ''
  const exposed = mostExposed(line.partnerships, marks.classes)?.class
  const stroke = line.tie && strokes[line.tie]
  const bundle = Math.min(8, 1 + line.partnerships.length / 2)
  const plain = stroke?.width ?? (line.sort === 'bundle' ? bundle : 1)
  const width = exposed && stroke ? classWidths[exposed] : plain
  const dashes =
    stroke && stroke.dashes.length > 0 ? ` stroke-dasharray="${stroke.dashes.join(' ')}"` : ''
  const ink = exposed ? colours[exposed] : colours.tie
  return path(points, `stroke="${ink}" stroke-width="${rounded(width)}"${dashes}`)
}

/** @param halo what an exposure puts behind an actor */
export function thingOnPaper(thing: ShownThing, halo: HaloSort | undefined, inks: Inks): string {
  const at = inks.geometry.things.get(thing.id)
  if (!at) return ''
  const { colours } = inks
  const frame = boxAround([at.x, at.y], at)
  switch (thing.sort) {
    case 'actor': {
      const ground = colours.canvas
      const sign = signOf(thing.kind, thing.named, { of: (name) => colours[name], ground })
      const behind = halo && haloOf(halo, thing.kind, colours.direct)
      return (behind ? centred(behind.drawing, behind, at) : '') + centred(sign.svg, sign, at)
    }
    case 'joint':
      if (isAffected(inks.marks.classes.get(thing.selects.id))) return ''
      return circle(at, 6, `fill="${colours.canvas}" stroke="${colours.tie}" stroke-width="2"`)
    case 'lozenge':
      return `<path d="M${at.x} ${at.y - 8}l8 8l-8 8l-8 -8z" fill="${colours.canvas}" stroke="${colours.tie}" stroke-width="1.5"/>`
    case 'hull':
      return rectangle(
        frame,
        `rx="36" fill="${colours.canvas}" stroke="${colours.tie}" stroke-width="1.6"`,
      )
    case 'opened':
      return rectangle(
        frame,
        `rx="48" fill="${colours.canvas}" stroke="${colours.accent}" stroke-width="1.5"`,
      )
    case 'folded':
      return foldedOnPaper(thing, at, colours)
  }
}

/** A sign of these classes takes the place of the joint. */
const isAffected = (of: ExposureClass | undefined) => of !== undefined && of !== 'not-shown'

function foldedOnPaper({ actors }: DrawnGroup, at: Point & { width: number }, colours: Colours) {
  const disc = `fill="${colours['accent-soft']}" stroke="${colours.accent}" stroke-width="1.5"`
  const number = escaped(actors.toLocaleString('da-DK'))
  return (
    circle(at, at.width / 2, disc) +
    `<text x="${rounded(at.x)}" y="${rounded(at.y + 5)}" text-anchor="middle" font-family="Inter, Arial, Helvetica, sans-serif" font-size="14" font-weight="600" fill="${colours.text}">${number}</text>`
  )
}

const circle = ({ x, y }: Point, radius: number, attributes: string) =>
  `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}" ${attributes}/>`

/** Where the sign of class of a line or joint stands. */
export const middleOn = (geometry: Geometry, id: string): Point | undefined =>
  geometry.lines.get(id)?.middle ?? geometry.things.get(id)

export function badgeOnPaper({ id, class: of }: Badge, { colours, geometry }: Inks): string {
  const at = middleOn(geometry, id)
  const size = { width: classSignSize, height: classSignSize }
  return at ? centred(classDrawing(of, { ink: colours[of], ground: colours.canvas }), size, at) : ''
}
