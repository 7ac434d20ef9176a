/** How things and lines look. Selectors are plain classes: they are what makes a first drawing quick. */
import type { StylesheetStyle } from 'cytoscape'
import { markedStyle } from './marked-style.ts'
import type { TieRow } from '../../server/domain/picture-question.ts'
import { actorKinds, ties, type ActorKind } from '../../server/domain/words.ts'
import type { ColourName, Colours } from './colours.ts'
import { exposureStyle } from './exposure-style.ts'
import { signImage } from './images.ts'
import { nameType } from './sizes.ts'

export const typeface = '"Inter Variable", system-ui, sans-serif'

/** How wide the line of each tie is, in pixels, and its dashes and the gaps between them; none for a whole line. */
export const strokes: Record<TieRow, { width: number; dashes: number[] }> = {
  FORMAL_PARTNERSHIP: { width: 2.6, dashes: [] },
  COLLABORATION: { width: 1.8, dashes: [7, 5] },
  GENERAL: { width: 1.6, dashes: [1.5, 5] },
}

/** Above this many things names give way when the picture is small, and lines are drawn straight. */
export const many = 150

/** The colours of the slices in the ring of a folded group, in their order. */
export const slices: ColourName[] = ['library', 'public', 'health', 'civil', 'housing', 'other']

/** What decides the look of a drawing beside its colours. */
export interface Extent {
  things: number
  /** Whether an exposure is shown on it. */
  exposed: boolean
}

export function styleFor(colours: Colours, { things, exposed }: Extent): StylesheetStyle[] {
  return [
    ...named(colours, things),
    ...actorKinds.flatMap((kind) => [sign(kind, true, colours), sign(kind, false, colours)]),
    ...joined(colours),
    ...grouped(colours),
    ...lines(colours),
    ...markedStyle(colours),
    ...(exposed ? exposureStyle(colours, things <= many) : []),
  ]
}

function named(colours: Colours, things: number): StylesheetStyle[] {
  const smallest = things > many ? 8 : 5
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-valign': 'bottom',
        'text-margin-y': 6,
        'font-family': typeface,
        'font-size': nameType.size,
        'line-height': nameType.line / nameType.size,
        'min-zoomed-font-size': smallest,
        color: colours.text,
        'text-outline-color': colours.canvas,
        'text-outline-width': 3,
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 2,
      },
    },
    { selector: '.above', style: { 'text-valign': 'top', 'text-margin-y': -6 } },
    { selector: '.hub', style: { 'font-size': nameType.hubSize, 'min-zoomed-font-size': 5 } },
    { selector: '.crowded', style: { 'text-opacity': 0 } },
  ]
}

const house = '0 -1 1 -0.222 1 1 -1 1 -1 -0.222'
const hexagon = '-0.5 -1 0.5 -1 1 0 0.5 1 -0.5 1 -1 0'
const tag = '-1 -1 0.333 -1 1 0 0.333 1 -1 1'

/** The outline of each kind as the canvas knows it, the same as that of its sign; the rest are squares. */
const polygons: Partial<Record<ActorKind, string>> = {
  housing: house,
  association: hexagon,
  business: tag,
  other: tag,
  'not-stated': tag,
}
const shapes: Partial<Record<ActorKind, 'ellipse' | 'octagon' | 'diamond'>> = {
  health: 'ellipse',
  individual: 'ellipse',
  forum: 'octagon',
  ngo: 'diamond',
}

/** The whole sign is the image; the shape below it gives lines their ends and a selection its outline. */
function sign(kind: ActorKind, isNamed: boolean, colours: Colours): StylesheetStyle {
  const polygon = polygons[kind]
  const isRound = polygon !== undefined || shapes[kind] !== undefined
  return {
    selector: `.${kind}.${isNamed ? 'named' : 'unnamed'}`,
    style: {
      ...(polygon
        ? { shape: 'polygon', 'shape-polygon-points': polygon }
        : { shape: shapes[kind] ?? 'round-rectangle' }),
      'underlay-shape': isRound ? 'ellipse' : 'round-rectangle',
      'background-opacity': 0,
      'background-image': signImage(kind, isNamed, colours),
      'background-width': '100%',
      'background-height': '100%',
      'background-clip': 'none',
    },
  }
}

function joined(colours: Colours): StylesheetStyle[] {
  return [
    {
      selector: '.joint',
      style: {
        shape: 'ellipse',
        'underlay-shape': 'ellipse',
        'background-color': colours.canvas,
        'border-width': 2,
        'border-color': colours.tie,
      },
    },
    {
      selector: '.lozenge',
      style: {
        shape: 'diamond',
        'background-color': colours.canvas,
        'border-width': 1.5,
        'border-color': colours.tie,
      },
    },
    {
      selector: '.hull',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '36px',
        padding: '22px',
        'background-color': colours.panel,
        'border-width': 1.6,
        'border-color': colours.tie,
        'text-valign': 'top',
        'text-margin-y': 20,
        'font-size': 11.5,
        color: colours.muted,
        'text-outline-color': colours.panel,
        'z-index': 1,
      },
    },
    { selector: '.hull.libraries', style: { 'border-color': colours.library } },
  ]
}

function grouped(colours: Colours): StylesheetStyle[] {
  const ring = Object.fromEntries(
    slices.flatMap((name, at) => [
      [`pie-${at + 1}-background-color`, colours[name]],
      [`pie-${at + 1}-background-size`, `data(slice${at + 1})`],
    ]),
  )
  return [
    {
      selector: '.folded',
      style: {
        shape: 'ellipse',
        'underlay-shape': 'ellipse',
        'background-color': colours['accent-soft'],
        'border-width': 1.5,
        'border-color': colours.accent,
        'min-zoomed-font-size': 5,
        'pie-size': '90%',
        'pie-hole': '86%',
        'background-image': 'data(image)',
        'background-width': '100%',
        'background-height': '100%',
        ...ring,
      },
    },
    {
      selector: '.opened',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '48px',
        padding: '22px',
        'background-color': colours.panel,
        'border-width': 1.5,
        'border-color': colours.accent,
        'text-valign': 'top',
        'text-margin-y': -8,
        'font-weight': 600,
        'min-zoomed-font-size': 5,
        'z-index': 0,
      },
    },
  ]
}

function lines(colours: Colours): StylesheetStyle[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        width: 1.8,
        'line-color': colours.tie,
        'source-distance-from-node': 4,
        'target-distance-from-node': 4,
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 1,
      },
    },
    { selector: '.straight', style: { 'curve-style': 'haystack' } },
    ...([...ties, 'GENERAL'] as const).map(stroke),
    { selector: '.GENERAL', style: { 'line-cap': 'round' } },
    { selector: '.member', style: { width: 1 } },
    { selector: '.bundle', style: { width: 'data(width)', 'line-opacity': 0.45 } },
    { selector: '.from-hull', style: { 'source-distance-from-node': 0 } },
    { selector: '.to-hull', style: { 'target-distance-from-node': 0 } },
  ]
}

function stroke(tie: TieRow): StylesheetStyle {
  const { width, dashes } = strokes[tie]
  const dashed = { 'line-style': 'dashed', 'line-dash-pattern': dashes } as const
  return { selector: `.${tie}`, style: { width, ...(dashes.length > 0 && dashed) } }
}
