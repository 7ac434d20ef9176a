/** How an exposure looks: lines by class, who is inside, who loses the last tie, and what is gone. */
import type { StylesheetStyle } from 'cytoscape'
import {
  actorKinds,
  exposureClasses,
  type ActorKind,
  type ExposureClass,
} from '../../server/domain/words.ts'
import { motion } from './camera.ts'
import type { Colours } from './colours.ts'
import { haloOf, haloReach, halos, type HaloSort } from './halos.ts'
import { imageOfDrawing, signImage } from './images.ts'

/** Pixels a line of each class is wide; its dash stays that of its tie. */
export const classWidths: Record<ExposureClass, number> = {
  direct: 4,
  indirect: 3,
  unknown: 2.4,
  'not-shown': 1.6,
}

/** Pixels kept around a sign for its halo. */
const haloRoom = 24
/** Pixels from the signs in a hull to its edge: room for halos and names. */
export const exposedPadding = 50

/** @param fades false where there is too much to fade smoothly */
export function exposureStyle(colours: Colours, fades: boolean): StylesheetStyle[] {
  const duration = { 'transition-duration': fades ? motion() / 1000 : 0 }
  return [
    {
      selector: 'edge',
      style: { 'transition-property': 'line-opacity, line-color, width', ...duration },
    },
    {
      selector: '.joint, .lozenge, .hull',
      style: { 'transition-property': 'background-opacity, border-opacity', ...duration },
    },
    ...exposureClasses.flatMap((of) => classed(of, colours)),
    {
      selector: '.classed.chosen, .classed.pointed',
      style: {
        'underlay-color': colours.accent,
        'underlay-opacity': 0.22,
        'underlay-padding': 5,
      },
    },
    // Room for halos, whether they are seen or not.
    { selector: '.named', style: { 'bounds-expansion': haloRoom } },
    {
      selector: '.hull',
      style: { 'compound-sizing-wrt-labels': 'exclude', padding: `${exposedPadding - haloRoom}px` },
    },
    ...halos.flatMap((sort) => actorKinds.flatMap((kind) => haloed(sort, kind, colours))),
    {
      selector: '.inside.faint, .isolated.faint',
      style: { 'background-image-opacity': [0.35, 0.35] },
    },
    { selector: 'edge.gone', style: { 'line-opacity': 0, events: 'no' } },
    {
      selector: 'node.gone',
      style: {
        'background-opacity': 0,
        'border-opacity': 0,
        'text-opacity': 0,
        events: 'no',
      },
    },
  ]
}

function classed(of: ExposureClass, colours: Colours): StylesheetStyle[] {
  const colour = colours[of]
  return [
    { selector: `edge.${of}`, style: { width: classWidths[of], 'line-color': colour } },
    { selector: `.bundle.${of}`, style: { width: 'data(width)', 'line-opacity': 0.8 } },
    {
      selector: `.joint.${of}`,
      // The sign of the class takes the place of the joint; only a dot leaves it to be seen.
      style:
        of === 'not-shown'
          ? { 'border-color': colour }
          : { 'border-opacity': 0, 'background-opacity': 0 },
    },
  ]
}

/** A first image behind the sign; the name stands beyond it. */
function haloed(sort: HaloSort, kind: ActorKind, colours: Colours): StylesheetStyle[] {
  const { drawing, width, height } = haloOf(sort, kind, colours.direct)
  const beyond = haloReach(sort, kind) + 5
  return [
    {
      selector: `.${kind}.${sort}`,
      style: {
        'background-image': [
          imageOfDrawing(drawing, width, height),
          signImage(kind, true, colours),
        ],
        'background-width': [width, '100%'],
        'background-height': [height, '100%'],
        'background-clip': ['none', 'none'],
        'background-image-containment': ['over', 'over'],
      },
    },
    { selector: `.${kind}.off-${sort}`, style: { 'text-margin-y': beyond } },
    { selector: `.${kind}.off-${sort}.above`, style: { 'text-margin-y': -beyond } },
  ]
}
