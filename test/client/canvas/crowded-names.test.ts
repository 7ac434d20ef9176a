import { expect, test } from 'vitest'
import type { ShownDrawing } from '../../../client/state/shown-drawing.ts'
import { crowdedNames } from '../../../client/canvas/crowded-names.ts'
import type { DrawnActor, DrawnLine } from '../../../server/picture/drawing.ts'

const actor = (id: string): DrawnActor => ({
  sort: 'actor',
  kind: 'ngo',
  named: true,
  id,
  name: `Foreningen ${id}`,
  dimmed: false,
  onPath: false,
  selects: { type: 'Actor', id },
})

const line = (from: string, to: string): DrawnLine => ({
  sort: 'partnership',
  tie: 'COLLABORATION',
  id: `${from}-${to}`,
  from,
  to,
  partnerships: [`${from}-${to}`],
  dimmed: false,
  onPath: false,
  selects: { type: 'Partnership', id: `${from}-${to}` },
})

const drawing = (ids: string[], lines: DrawnLine[] = []) =>
  ({ things: ids.map(actor), lines }) as unknown as ShownDrawing

const below = { above: new Set<string>(), narrow: false }

test('names that have room stay', () => {
  const places = new Map<string, [number, number]>([
    ['a', [0, 0]],
    ['b', [400, 0]],
  ])
  expect(crowdedNames(drawing(['a', 'b']), places, below)).toEqual(new Set())
})

test('of two names across each other, that of the actor with most lines stays', () => {
  const places = new Map<string, [number, number]>([
    ['a', [0, 0]],
    ['b', [50, 0]],
    ['c', [0, 900]],
  ])
  expect(crowdedNames(drawing(['a', 'b', 'c'], [line('b', 'c')]), places, below)).toEqual(
    new Set(['a']),
  )
})

test('a name across another thing gives way, unless it stands on the other side', () => {
  const places = new Map<string, [number, number]>([
    ['a', [0, 0]],
    ['b', [0, 38]],
  ])
  expect(crowdedNames(drawing(['a', 'b']), places, below)).toEqual(new Set(['a']))
  expect(crowdedNames(drawing(['a', 'b']), places, { ...below, above: new Set(['a']) })).toEqual(
    new Set(),
  )
})
