import type { StylesheetStyle } from 'cytoscape'
import type { Colours } from './colours.ts'
import { jointWidth } from './sizes.ts'

/** What a showcase, a path, a pointer or a selection does to the look of a thing. */
export function markedStyle(colours: Colours): StylesheetStyle[] {
  return [
    {
      selector: 'node.faint',
      style: {
        color: colours.muted,
        'background-image-opacity': 0.35,
        'border-opacity': 0.35,
      },
    },
    {
      selector: '.joint.faint, .lozenge.faint, .folded.faint',
      style: { 'background-opacity': 0.35 },
    },
    { selector: 'edge.faint', style: { 'line-opacity': 0.5 } },
    {
      selector: 'node.pointed',
      style: {
        'text-opacity': 1,
        'underlay-color': colours.accent,
        'underlay-opacity': 0.16,
        'underlay-padding': 8,
      },
    },
    { selector: 'edge.pointed', style: { 'line-color': colours.accent } },
    {
      selector: 'node.chosen',
      style: {
        'text-opacity': 1,
        'outline-color': colours.accent,
        'outline-width': 3,
        'outline-offset': 4,
        'z-index': 3,
      },
    },
    {
      selector: 'edge.chosen, edge.on-path',
      style: { 'line-color': colours.accent, 'line-opacity': 1, 'z-index': 2 },
    },
    { selector: '.FORMAL_PARTNERSHIP.chosen', style: { width: 3.2 } },
    { selector: '.COLLABORATION.chosen', style: { width: 2.6 } },
    {
      selector: '.joint.chosen, .joint.on-path',
      style: { 'border-color': colours.accent, width: jointWidth + 2, height: jointWidth + 2 },
    },
  ]
}
