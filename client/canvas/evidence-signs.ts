/** The signs of coverage and of what nobody has confirmed, the same in the picture and in its legend. */
import { coverages } from '../../server/domain/words.ts'
import type { ClassColours } from './class-signs.ts'

/** A speech bubble for whom anybody has asked, by how it is drawn; a question mark for what is only suggested. */
export const evidenceSigns = [...coverages, 'suggested'] as const
export type EvidenceSign = (typeof evidenceSigns)[number]

/** Side of a sign, in pixels at zoom 1. */
export const evidenceSignSize = 20

const bubble =
  'M5 2.5h10a3.2 3.2 0 0 1 3.2 3.2v4.8a3.2 3.2 0 0 1-3.2 3.2H9.6L5.4 17.8v-4.1H5a3.2 3.2 0 0 1-3.2-3.2V5.7A3.2 3.2 0 0 1 5 2.5Z'

const round = 'stroke-linecap="round" stroke-linejoin="round"'

const drawings: Record<EvidenceSign, (colours: ClassColours) => string> = {
  interviewed: ({ ink, ground }) =>
    `<path d="${bubble}" fill="${ink}" stroke="${ground}" stroke-width="1.2"/>` +
    `<path d="m6.4 8.2 2.5 2.4 4.7-5" fill="none" stroke="${ground}" stroke-width="2" ${round}/>`,
  'named-by-others': ({ ink, ground }) =>
    `<path d="${bubble}" fill="${ground}" stroke="${ink}" stroke-width="1.6" ${round}/>` +
    `<path d="M5.8 6.6h8.4M5.8 9.8h5.2" stroke="${ink}" stroke-width="1.6" ${round}/>`,
  'not-asked': ({ ink, ground }) =>
    `<path d="${bubble}" fill="${ground}"/>` +
    `<path d="${bubble}" fill="none" stroke="${ink}" stroke-width="1.7" stroke-dasharray="0.1 3.3" ${round}/>`,
  suggested: ({ ink, ground }) =>
    `<circle cx="10" cy="10" r="8" fill="${ground}" stroke="${ink}" stroke-width="1.5"/>` +
    `<path d="M7.7 7.9a2.4 2.4 0 0 1 4.7.7c0 1.6-2.4 1.7-2.4 3.1M10 14.3v.1" fill="none" stroke="${ink}" stroke-width="1.8" ${round}/>`,
}

/** The sign as an SVG in text. */
export function evidenceSignOf(of: EvidenceSign, colours: ClassColours): string {
  const size = evidenceSignSize
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${drawings[of](colours)}</svg>`
}
