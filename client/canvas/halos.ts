/** What stands behind an actor that a reorganisation concerns: a hatched disc inside it, a dotted ring around who is cut off. */
import type { ActorKind } from '../../server/domain/words.ts'
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

/** Side of a sample, in pixels. */
export const sampleSize = 20

const samples: Record<HaloSort, (colour: string) => string> = {
  inside: (colour) =>
    `<circle cx="10" cy="10" r="9" fill="${colour}" fill-opacity="0.12" stroke="${colour}" stroke-width="1.2" stroke-dasharray="3 2"/>` +
    `<path d="M3 12.5 12.5 3M5 16 16 5M8.5 17.5 17.5 8.5" stroke="${colour}" stroke-opacity="0.5"/>`,
  isolated: (colour) =>
    `<circle cx="10" cy="10" r="8.6" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="0.1 3.5" stroke-linecap="round"/>`,
}

/** A small halo for a legend: what is inside an SVG of `sampleSize` both ways. */
export function haloSample(sort: HaloSort, colour: string): string {
  return samples[sort](colour)
}
