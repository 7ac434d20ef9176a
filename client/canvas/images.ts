/** Drawings as the canvas takes them: addresses that hold an SVG. */
import type { ActorKind } from '../../server/domain/words.ts'
import type { Colours } from './colours.ts'
import { signOf } from './signs.ts'

/** @param svg a whole SVG in text */
export const imageOf = (svg: string) => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`

/** @param drawing what is inside the SVG */
export function imageOfDrawing(drawing: string, width: number, height: number): string {
  return imageOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}</svg>`,
  )
}

/** The sign of an actor. */
export function signImage(kind: ActorKind, named: boolean, colours: Colours): string {
  const { svg } = signOf(kind, named, { of: (colour) => colours[colour], ground: colours.canvas })
  return imageOf(svg)
}
