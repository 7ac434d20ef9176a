/** What stands behind an actor that a reorganisation concerns: a hatched disc inside it, a dotted ring around who is cut off. */
import type { ActorKind } from '../../server/model/words.ts'
import { signOf } from './signs.ts'

export const halos = ['inside', 'isolated'] as const
export type HaloSort = (typeof halos)[number]

export interface Halo {
  /** What is inside an SVG of this size. */
  drawing: string
  width: number
  height: number
}

/** Pixels from the middle of an actor inside to the edge of its disc. */
export const discRadius = 36
/** Pixels between strokes of the hatching. */
const hatch = 7
/** Pixels between a sign and the ring around it. */
const away = 10

/** @param colour of the class `direct`, as CSS writes it */
export function haloOf(sort: HaloSort, kind: ActorKind, colour: string): Halo {
  return sort === 'inside' ? disc(colour) : ring(kind, colour)
}

/** How far a halo reaches above and below the sign it stands behind. */
export function haloReach(sort: HaloSort, kind: ActorKind): number {
  return (haloOf(sort, kind, '').height - sizeOfSign(kind).height) / 2
}

const sizeOfSign = (kind: ActorKind) => signOf(kind, true, { of: () => '', ground: '' })

/** The hatching is drawn stroke by stroke: not every reader of SVG knows patterns. */
function disc(colour: string): Halo {
  const [size, r] = [2 * discRadius, discRadius - 1]
  const middle = discRadius
  const strokes: string[] = []
  for (let offset = -r + hatch / 2; offset < r; offset += hatch) {
    // A chord at 45 degrees, `offset` from the middle of the disc.
    const half = Math.sqrt(r * r - offset * offset)
    const at = (along: number) =>
      `${place(middle + (offset + along) * Math.SQRT1_2)} ${place(middle + (offset - along) * Math.SQRT1_2)}`
    strokes.push(`M${at(-half)}L${at(half)}`)
  }
  const drawing =
    `<circle cx="${middle}" cy="${middle}" r="${r}" fill="${colour}" fill-opacity="0.1" stroke="${colour}" stroke-dasharray="4 3"/>` +
    `<path d="${strokes.join('')}" stroke="${colour}" stroke-opacity="0.28"/>`
  return { drawing, width: size, height: size }
}

const place = (value: number) => Math.round(10 * value) / 10

function ring(kind: ActorKind, colour: string): Halo {
  const sign = sizeOfSign(kind)
  const isWide = sign.width > 1.3 * sign.height
  const longest = Math.max(sign.width, sign.height)
  const width = (isWide ? sign.width : longest) + 2 * away
  const height = (isWide ? sign.height : longest) + 2 * away
  const radius = isWide ? 14 : height / 2 - 1
  const drawing = `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="${radius}" fill="none" stroke="${colour}" stroke-width="1.8" stroke-dasharray="0.1 4" stroke-linecap="round"/>`
  return { drawing, width, height }
}

/** A small halo for the legend: an SVG in text. */
export function haloSample(sort: HaloSort, colour: string): string {
  const { drawing, width, height } = haloOf(sort, 'health', colour)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="22" height="22" viewBox="0 0 ${width} ${height}">${drawing}</svg>`
}
