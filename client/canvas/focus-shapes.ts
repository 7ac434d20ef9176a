/** What a focus is drawn with: lines, rows, the card, joints and the ring of the keyboard, as SVG. */
import { nothing, svg } from 'lit'
import { unsafeSVG } from 'lit/directives/unsafe-svg.js'
import type { ActorKind } from '../../server/domain/words.ts'
import type { DrawnFocus, Neighbour } from '../../server/picture/sectors.ts'
import { lineOf, type PlacedFocus, type PlacedRow } from '../layout/focus.ts'
import { countText, discReach, discRadius } from '../layout/focus-rows.ts'
import type { Line } from '../layout/label.ts'
import type { EvidenceMarks } from '../state/evidence-marks.ts'
import { evidenceSignOf, evidenceSignSize } from './evidence-signs.ts'
import type { Joint } from './focus-joint.ts'
import { generalKey, kindOf, signsOf, signWidth } from './focus-of.ts'
import { widthOf } from './measured.ts'
import { markOf, signOf } from './signs.ts'
import { styled } from './styled.ts'

interface Point {
  x: number
  y: number
}

/** Everything a shape may need to know. */
export interface Scene {
  drawn: DrawnFocus
  card: PlacedFocus['card']
  /** Everybody with a row, by id. */
  neighbours: ReadonlyMap<string, Neighbour>
  /** Rows and centre as they stand at the zoom. */
  rows: PlacedRow[]
  centre: Point
  evidence: EvidenceMarks | undefined
  /** Ids of those that are pointed at or selected, with whom they share a joint. */
  accented: ReadonlySet<string>
  /** Ids of those that fade beside what is lit. */
  faint: ReadonlySet<string>
  /** Of all actors, by id. */
  names: ReadonlyMap<string, string>
  /** Id of the selected actor. */
  chosen: string | undefined
}

const themed = { of: (colour: string) => `var(--bl-${colour})`, ground: 'var(--bl-canvas)' }

/** Pixels: of a mark, of signs beside headings and in the card, and of a sign of evidence behind a name. */
const sizes = { mark: 13, heading: 20, card: 28, evidence: 14 }
/** On the line of a neighbour, from its mark to the ring for three sides and more. */
const ringAway = 14
const lineHeight = { name: 14, card: 16 }

/** What a row is known by from one picture to the next. */
export function keyOf(row: PlacedRow): string {
  if (row.sort === 'name') return `actor:${row.row.id}`
  return row.sort === 'heading' ? `heading:${row.key}` : `fold:${row.fold.keys.join()}`
}

/** What a press on a row is about: an actor, a sector to open or fold, or what only the list has room for. */
function pressedOn(row: PlacedRow): string {
  if (row.sort === 'name') return keyOf(row)
  if (row.sort === 'heading') return `sector:${row.key}`
  const { of, keys } = row.fold
  const isOpening = (of === 'rest' || of === 'sector') && keys[0] !== generalKey
  return isOpening ? `sector:${keys.join()}` : 'list:'
}

const idOf = (row: PlacedRow) => (row.sort === 'name' ? row.row.id : '')

const xy = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`

/** The line of a row; a heading has none, nor what only leads to the list. */
export function lineShape(row: PlacedRow, { centre, drawn, accented, faint }: Scene) {
  if (row.sort === 'heading' || (row.sort === 'fold' && row.fold.of === 'opened')) return nothing
  const { from, one, two, to, end } = lineOf(row, centre)
  const path = `M${xy(from)}C${xy(one)} ${xy(two)} ${xy(to)}L${xy(end)}`
  const id = idOf(row)
  const isGeneral =
    row.sort === 'fold'
      ? row.fold.keys.includes(generalKey)
      : drawn.general.some((one) => one.id === id)
  const classes = [
    row.sort === 'name' && row.row.formal ? 'formal' : 'collaboration',
    ...(isGeneral ? ['general'] : []),
    ...(accented.has(id) ? ['accent'] : []),
    ...(faint.has(id) ? ['faint'] : []),
  ]
  const thick =
    row.sort === 'fold' ? { 'stroke-width': `${1.1 + 0.55 * Math.sqrt(row.fold.count)}px` } : {}
  const style = styled({ d: `path("${path}")`, ...thick })
  return svg`<path class=${classes.join(' ')} d=${path} data-press=${pressedOn(row)} ${style}></path>`
}

/** A row with all that stands in it, drawn around its mark. */
export function rowShape(row: PlacedRow, scene: Scene) {
  const id = idOf(row)
  const classes = [
    ...['row', row.sort],
    ...(scene.accented.has(id) ? ['accent'] : []),
    ...(scene.chosen !== undefined && scene.chosen === id ? ['chosen'] : []),
    ...(scene.faint.has(id) ? ['faint'] : []),
  ]
  const textX = row.textX - row.x
  const end = textX + row.side * row.width
  const [left, right] = [Math.min(-10, end), Math.max(10, end)]
  const place = styled({ transform: `translate(${row.x}px, ${row.y}px)` })
  return svg`<g class=${classes.join(' ')} data-press=${pressedOn(row)} ${place}>
    <rect class="hit" x=${left} y=${-row.height / 2} width=${right - left} height=${row.height}></rect>
    ${markShape(row, scene)} ${textShape(row, textX)} ${signShapes(row, scene)}
  </g>`
}

function markShape(row: PlacedRow, { neighbours, drawn }: Scene) {
  if (row.sort === 'heading') {
    const kind = kindOf(row.key)
    return kind ? signShape(kind, { size: sizes.heading }) : nothing
  }
  if (row.sort === 'fold') return row.fold.of === 'opened' ? nothing : discShape(row.fold.count)
  const neighbour = neighbours.get(row.row.id)
  if (!neighbour) return nothing
  const isNamed = drawn.general.every(({ id }) => id !== neighbour.id)
  const { markup, width, height } = markOf(neighbour.kind, isNamed, { ...themed, size: sizes.mark })
  const hairline = `M${row.side * (width / 2 + 2)} 0H${row.textX - row.x - row.side * 4}`
  return svg`${row.row.formal ? svg`<path class="hairline" d=${hairline}></path>` : nothing}
    ${neighbour.multi ? svg`<circle class="ring" cx=${-row.side * ringAway} r="3.2"></circle>` : nothing}
    <g transform="translate(${-width / 2} ${-height / 2})">${unsafeSVG(markup)}</g>`
}

function discShape(count: number) {
  const reach = discReach(count, widthOf)
  return svg`<rect class="disc" x=${-reach} y=${-discRadius} width=${2 * reach} height=${2 * discRadius} rx=${discRadius}></rect>
    <text class="number" text-anchor="middle" dy="0.35em">${count}</text>`
}

/** A sign around its middle. */
function signShape(kind: ActorKind, { size, named = true }: { size: number; named?: boolean }) {
  const { svg: image, width, height } = signOf(kind, named, themed)
  const scale = size / 34
  return svg`<g transform="scale(${scale}) translate(${-width / 2} ${-height / 2})">${unsafeSVG(image)}</g>`
}

const behindOf = (row: PlacedRow) =>
  row.sort === 'name' ? countText(row.row.count) : row.sort === 'heading' ? ` ${row.count}` : ''

function textShape(row: PlacedRow, x: number) {
  const last = row.lines.length - 1
  return row.lines.map((line, at) => {
    const y = (at - last / 2) * lineHeight.name
    const spans = spansOf(line, at === last ? behindOf(row) : '')
    return svg`<text class="name" x=${x} y=${y} dy="0.35em" text-anchor=${row.side < 0 ? 'end' : 'start'}>${spans}</text>`
  })
}

function spansOf({ name, beside }: Line, behind: string) {
  const between = name !== '' && beside !== '' ? ' ' : ''
  return [
    svg`<tspan>${name}${between}</tspan>`,
    beside === '' ? nothing : svg`<tspan class="beside">${beside}</tspan>`,
    behind === '' ? nothing : svg`<tspan class="count">${behind}</tspan>`,
  ]
}

/** Signs of evidence behind the last line of a name, outward. */
function signShapes(row: PlacedRow, { neighbours, evidence }: Scene) {
  const neighbour = neighbours.get(idOf(row))
  const last = row.lines.at(-1)
  if (!neighbour || !evidence || !last) return nothing
  const written = [last.name, last.beside].filter((text) => text !== '').join(' ')
  const reach = widthOf(written, 500) + widthOf(behindOf(row), 500)
  const y = ((row.lines.length - 1) / 2) * lineHeight.name - sizes.evidence / 2
  return signsOf(neighbour, evidence).map((sign, at) => {
    const near =
      row.textX - row.x + row.side * (reach + at * signWidth + signWidth - sizes.evidence)
    const x = row.side < 0 ? near - sizes.evidence : near
    const image = evidenceSignOf(sign, { ink: 'var(--bl-text)', ground: 'var(--bl-canvas)' })
    const scale = sizes.evidence / evidenceSignSize
    return svg`<g transform="translate(${x} ${y}) scale(${scale})">${unsafeSVG(image)}</g>`
  })
}

export function cardShape({ card, drawn, centre }: Scene) {
  const { kind, named, id } = drawn.centre
  const { width, height, name, together } = card
  const top = -height / 2 + 9
  const lines = [...name, ...together].map((line, at) => {
    const between = at < name.length ? 6 : 12
    const y = top + sizes.card + between + (at + 0.5) * lineHeight.card
    const which = at < name.length ? 'name' : 'together'
    return svg`<text class=${which} y=${y} dy="0.35em" text-anchor="middle">${line.name}</text>`
  })
  const place = styled({ transform: `translate(${centre.x}px, ${centre.y}px)` })
  return svg`<g class="card" data-press="actor:${id}" ${place}>
    <rect x=${-width / 2} y=${-height / 2} width=${width} height=${height} rx="8"></rect>
    <g transform="translate(0 ${top + sizes.card / 2})">${signShape(kind, { size: sizes.card, named })}</g>
    ${lines}
  </g>`
}

export const jointShape = ({ x, y, formal, paths }: Joint) =>
  svg`${paths.map((path) => svg`<path class="${formal ? 'formal' : 'collaboration'} accent" d=${path}></path>`)}
    <circle class="joint" cx=${x} cy=${y} r="7"></circle>`

/** Pixels from the middle of a lozenge to its corners. */
const lozenge = 5

/** Where the line of a neighbour leaves the card, a lozenge, when the actor there is always named under one with others. */
export function rimShape(row: PlacedRow, { neighbours, centre, card, names }: Scene) {
  const together = neighbours.get(idOf(row))?.together
  if (!together) return nothing
  const { x, y } = rimOf(row, centre, card)
  return svg`<path class="lozenge" d="M${x} ${y - lozenge}l${lozenge} ${lozenge}l${-lozenge} ${lozenge}l${-lozenge} ${-lozenge}z">
    <title>${together.map((id) => names.get(id) ?? id).join(', ')}</title>
  </path>`
}

/** The first of its points that is outside the card. */
function rimOf(row: PlacedRow, centre: Point, { width, height }: Scene['card']): Point {
  const { one, two, to } = lineOf(row, centre)
  const at = (t: number, axis: 'x' | 'y') =>
    (1 - t) ** 3 * centre[axis] +
    3 * (1 - t) ** 2 * t * one[axis] +
    3 * (1 - t) * t ** 2 * two[axis] +
    t ** 3 * to[axis]
  const points = Array.from({ length: 60 }, (_, i) => ({ x: at(i / 59, 'x'), y: at(i / 59, 'y') }))
  const isOut = ({ x, y }: Point) =>
    Math.abs(x - centre.x) > width / 2 || Math.abs(y - centre.y) > height / 2
  return points.find(isOut) ?? to
}

/** The row of an actor, or of the fold it is in; the one in the middle has none. */
export function rowOf(
  actor: string,
  rows: readonly PlacedRow[],
  { sectors, general }: DrawnFocus,
): PlacedRow | undefined {
  const isIn = (neighbours: readonly Neighbour[]) => neighbours.some(({ id }) => id === actor)
  const key =
    sectors.find(({ neighbours }) => isIn(neighbours))?.key ??
    (isIn(general) ? generalKey : undefined)
  return (
    rows.find((row) => row.sort === 'name' && row.row.id === actor) ??
    rows.find((row) => row.sort === 'fold' && key !== undefined && row.fold.keys.includes(key))
  )
}

/** The ring of the keyboard around an actor, or around the fold it is in. */
export function ringShape(actor: string, { rows, drawn, card, centre }: Scene) {
  if (actor === drawn.centre.id) {
    const { width, height } = card
    return ringAround({ x: centre.x - width / 2, y: centre.y - height / 2, width, height })
  }
  const row = rowOf(actor, rows, drawn)
  if (!row) return nothing
  const [near, far] = [row.x - row.side * 10, row.textX + row.side * row.width]
  const [x, width] = [Math.min(near, far), Math.abs(far - near)]
  return ringAround({ x, y: row.y - row.height / 2, width, height: row.height })
}

const ringAround = ({ x, y, width, height }: Point & { width: number; height: number }) =>
  svg`<rect class="keyboard" x=${x - 4} y=${y - 2} width=${width + 8} height=${height + 4} rx="6"></rect>`
