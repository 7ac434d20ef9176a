/** Pieces of SVG as text, in the subset that word processors and browsers draw alike. */
import { xmlText } from '../../server/domain/xml-text.ts'
import type { Box } from '../layout/boxes.ts'
import type { Point } from '../canvas/geometry.ts'
import { nameSize, nameType, type Size } from '../canvas/sizes.ts'

/** Of letters on paper: what most machines have comes after our own. */
const letters = 'Inter, Arial, Helvetica, sans-serif'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escaped = (text: string) =>
  xmlText(text).replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** One decimal is finer than any printer. */
export const rounded = (value: number) => Math.round(10 * value) / 10

export interface Line {
  text: string
  ink: string
  bold?: boolean
}

export interface Words {
  lines: readonly Line[]
  /** Pixels of the letters. */
  size: number
}

const leading = nameType.line / nameType.size

export function sizeOfWords({ lines, size }: Words): Size {
  const widths = lines.map(({ text, bold }) => nameSize(text).width * (bold ? 1.06 : 1))
  const scale = size / nameType.size
  return { width: Math.max(0, ...widths) * scale, height: lines.length * size * leading }
}

/** Words in a box, on a ground that lines do not show through. */
export function wordsIn(
  box: Box,
  { lines, size }: Words,
  { ground, name, from = 'middle' }: Written,
): string {
  const x = rounded(from === 'start' ? box.left : (box.left + box.right) / 2)
  const spans = lines.map(({ text, ink, bold }, i) => {
    const y = rounded(box.top + size * (leading * i + 1))
    const weight = bold ? ' font-weight="600"' : ''
    // The space after each line keeps its words apart from the next one's for whoever reads the text alone.
    const written = escaped(text) + (i < lines.length - 1 ? ' ' : '')
    return `<tspan x="${x}" y="${y}" fill="${ink}"${weight}>${written}</tspan>`
  })
  return (
    rectangle(box, `fill="${ground}" fill-opacity="0.85"`) +
    `<text text-anchor="${from}" font-family="${letters}" font-size="${rounded(size)}" aria-label="${escaped(name)}">${spans.join('')}</text>`
  )
}

interface Written {
  ground: string
  /** What the words are together, for whoever looks for it. */
  name: string
  /** Where in the box the lines begin or centre. */
  from?: 'start' | 'middle'
}

export function rectangle({ left, right, top, bottom }: Box, attributes: string): string {
  return `<rect x="${rounded(left)}" y="${rounded(top)}" width="${rounded(right - left)}" height="${rounded(bottom - top)}" ${attributes}/>`
}

/** A line through points; the one between its ends bends it. */
export function path(points: readonly Point[], attributes: string): string {
  const [from, bend, to] = points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`)
  const way = to === undefined ? `M${from}L${bend}` : `M${from}Q${bend} ${to}`
  return `<path d="${way}" fill="none" ${attributes}/>`
}

/** A drawing of some size, its middle at a point. */
export function centred(drawing: string, { width, height }: Size, { x, y }: Point): string {
  return `<g transform="translate(${rounded(x - width / 2)} ${rounded(y - height / 2)})">${drawing}</g>`
}
