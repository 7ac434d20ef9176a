/** The sign of each kind: a shape, a colour and a picture within it, the same in the picture, the legend and the panels. */
import bookOpen from 'lucide-static/icons/book-open.svg?raw'
import heart from 'lucide-static/icons/heart.svg?raw'
import house from 'lucide-static/icons/house.svg?raw'
import landmark from 'lucide-static/icons/landmark.svg?raw'
import messages from 'lucide-static/icons/messages-square.svg?raw'
import plus from 'lucide-static/icons/plus.svg?raw'
import tag from 'lucide-static/icons/tag.svg?raw'
import user from 'lucide-static/icons/user-round.svg?raw'
import users from 'lucide-static/icons/users-round.svg?raw'
import type { ActorKind } from '../../server/domain/words.ts'

interface Outline {
  width: number
  height: number
  /** The d of a path within width × height. */
  path: string
}

interface Sign {
  outline: Outline
  /** Name of the theme's colour, without `--bl-`. */
  colour: 'library' | 'public' | 'health' | 'civil' | 'housing' | 'other'
  /** An SVG of 24 × 24, drawn in strokes. */
  picture: string
  /** The picture is filled too. */
  solid?: boolean
  /** Width of its strokes, where it is not the common one. */
  weight?: number
  /** How far below the middle the picture stands. */
  lowered?: number
}

const rounded = (width: number, height: number, radius: number): Outline => {
  const [across, down, r] = [width - 2 * radius, height - 2 * radius, radius]
  const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`
  const path = `M${r} 0h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`
  return { width, height, path }
}

const circle = rounded(34, 34, 17)
const square = rounded(33, 33, 3)
const hexagon: Outline = { width: 40, height: 34, path: 'M10 0h20l10 17-10 17H10L0 17z' }
const tagged: Outline = { width: 42, height: 30, path: 'M0 0h28l14 15-14 15H0z' }
const plainTag = { outline: tagged, colour: 'other', picture: tag } as const
const columns = { outline: square, colour: 'public', picture: landmark } as const

const signs: Record<ActorKind, Sign> = {
  library: { outline: rounded(46, 32, 8), colour: 'library', picture: bookOpen },
  health: { outline: circle, colour: 'health', picture: plus, weight: 4.5 },
  'public-service': columns,
  authority: columns,
  education: columns,
  forum: {
    outline: { width: 35, height: 35, path: 'M10.3 0h14.4L35 10.3v14.4L24.7 35H10.3L0 24.7V10.3z' },
    colour: 'public',
    picture: messages,
  },
  housing: {
    outline: { width: 38, height: 36, path: 'M19 0l19 14v22H0V14z' },
    colour: 'housing',
    picture: house,
    lowered: 4,
  },
  ngo: {
    outline: { width: 42, height: 42, path: 'M21 0l21 21-21 21L0 21z' },
    colour: 'civil',
    picture: heart,
    solid: true,
  },
  association: { outline: hexagon, colour: 'civil', picture: users },
  individual: { outline: circle, colour: 'civil', picture: user },
  business: plainTag,
  other: plainTag,
  'not-stated': plainTag,
}

/** The theme's colour of a kind, without `--bl-`. */
export const kindColour = (kind: ActorKind): Sign['colour'] => signs[kind].colour

/** Colours as CSS writes them; `var(…)` where the page's style reaches. */
export interface SignColours {
  /** Of a kind, by the name of the theme's colour. */
  of: (colour: Sign['colour']) => string
  /** What stands behind, and the picture on a filled shape. */
  ground: string
}

/** How far the second outline of an unnamed group stands behind the first. */
const behind = 4
/** Side of the picture within a shape. */
const pictured = 18

/** The strokes of an icon, without the drawing around them. */
const strokesOf = (icon: string) => icon.slice(icon.indexOf('>', icon.indexOf('<svg')) + 1)

interface Body {
  width: number
  height: number
  markup: string
  /** Where the shape that holds the picture stands. */
  left: number
  top: number
}

function filled({ width, height, path }: Outline, fill: string): Body {
  return { width, height, markup: `<path d="${path}" fill="${fill}"/>`, left: 0, top: 0 }
}

function doublyOutlined({ width, height, path }: Outline, line: string, ground: string): Body {
  const shape = (x: number, y: number) =>
    `<path transform="translate(${x} ${y})" d="${path}" fill="${ground}" stroke="${line}" stroke-width="1.6"/>`
  const [left, top] = [1, behind + 1]
  return {
    width: width + behind + 2,
    height: height + behind + 2,
    markup: shape(behind + 1, 1) + shape(left, top),
    ...{ left, top },
  }
}

/**
 * The sign of an actor as an SVG in text, and its size in pixels.
 * @param named false for a group the source leaves unnamed: outlined twice instead of filled
 */
export function signOf(
  kind: ActorKind,
  named: boolean,
  { of, ground }: SignColours,
): { svg: string; width: number; height: number } {
  const { outline, colour, picture, solid, weight = 2.6, lowered = 0 } = signs[kind]
  const body = named ? filled(outline, of(colour)) : doublyOutlined(outline, of(colour), ground)
  const { width, height, markup, left, top } = body
  const x = left + (outline.width - pictured) / 2
  const y = top + (outline.height - pictured) / 2 + lowered
  const ink = named ? ground : of(colour)
  const strokes = `fill="${solid ? ink : 'none'}" stroke="${ink}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round"`
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${markup}<svg x="${x}" y="${y}" width="${pictured}" height="${pictured}" viewBox="0 0 24 24" ${strokes}>${strokesOf(picture)}</svg>`,
  }
}

/**
 * The mark of an actor: the shape of its sign alone, for what is too small to hold a picture.
 * @param size of a shape as high as a circle, in pixels
 */
export function markOf(
  kind: ActorKind,
  named: boolean,
  { of, ground, size }: SignColours & { size: number },
): { markup: string; width: number; height: number } {
  const { outline, colour } = signs[kind]
  const body = named ? filled(outline, of(colour)) : doublyOutlined(outline, of(colour), ground)
  const scale = size / circle.height
  const [width, height] = [scale * body.width, scale * body.height]
  return { markup: `<g transform="scale(${scale})">${body.markup}</g>`, width, height }
}
