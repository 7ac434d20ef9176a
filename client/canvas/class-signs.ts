/** The sign of each class of exposure, the same on the lines of the picture, in its legend and in the list. */
import type { ExposureClass } from '../../server/domain/words.ts'

/** Side of a sign, in pixels at zoom 1. */
export const classSignSize = 20

/** Colours as CSS writes them: of the class, and what stands behind. */
export interface ClassColours {
  ink: string
  ground: string
}

const triangle = 'M10 2.2 18.4 17H1.6Z'

const drawings: Record<ExposureClass, (colours: ClassColours) => string> = {
  direct: ({ ink, ground }) =>
    `<path d="${triangle}" fill="${ground}" stroke="${ground}" stroke-width="2.4" stroke-linejoin="round"/>` +
    `<path d="${triangle}" fill="${ink}"/>` +
    `<path d="M10 7.4v4.4M10 14.4v.2" stroke="${ground}" stroke-width="1.9" stroke-linecap="round"/>`,
  indirect: ({ ink, ground }) =>
    `<circle cx="10" cy="10" r="9" fill="${ink}" stroke="${ground}" stroke-width="1.6"/>` +
    `<path d="M5.6 14.6a4.4 4.4 0 0 1 8.8 0" fill="none" stroke="${ground}" stroke-width="1.7" stroke-linecap="round"/>` +
    `<circle cx="10" cy="7.2" r="2.3" fill="none" stroke="${ground}" stroke-width="1.7"/>`,
  unknown: ({ ink, ground }) =>
    `<rect x="1.4" y="1.4" width="17.2" height="17.2" rx="4" fill="${ground}" stroke="${ink}" stroke-width="1.6" stroke-dasharray="3.2 2"/>` +
    `<path d="M7.7 7.7a2.4 2.4 0 0 1 4.7.7c0 1.6-2.4 1.8-2.4 3.3M10 14.4v.2" fill="none" stroke="${ink}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  'not-shown': ({ ink, ground }) =>
    `<circle cx="10" cy="10" r="3.6" fill="${ink}" stroke="${ground}" stroke-width="1.6"/>`,
}

/** What is inside the SVG of a class's sign, for a drawing of `classSignSize` both ways. */
export function classDrawing(of: ExposureClass, colours: ClassColours): string {
  return drawings[of](colours)
}

/** The sign of a class as an SVG in text. */
export function classSignOf(of: ExposureClass, colours: ClassColours): string {
  const size = classSignSize
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${classDrawing(of, colours)}</svg>`
}
