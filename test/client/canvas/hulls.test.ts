import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShownDrawing } from '../../../client/state/shown-drawing.ts'
import { boxAroundAll, overlap } from '../../../client/layout/boxes.ts'
import { withLozenges } from '../../../client/canvas/hulls.ts'
import { padding } from '../../../client/layout/places.ts'
import { namesAbove } from '../../../client/canvas/names-above.ts'
import type { Place } from '../../../client/layout/plan-of.ts'
import { nameBox, shapeBox } from '../../../client/canvas/thing-boxes.ts'
import { actor, network, partnership, viewOf, shownOf } from '../state/networks.ts'

const looks = { narrow: false, exposed: false }
const names = ['a', 'b', 'c', 'd', 'e', 'f']
const set = 'set:a+b'

/** a and b are named jointly, and c and d; e and f stand alone. */
const drawing = shownOf(
  network(
    names.map((id) => actor(id)),
    [
      partnership('ab-e', [['a', 'b'], 'e']),
      partnership('cd-f', [['c', 'd'], 'f']),
      partnership('e-f', ['e', 'f']),
    ],
  ),
  viewOf(),
)

/** Far from each other, a and b side by side, where nothing else is said. */
const placed = (more: Record<string, Place> = {}) =>
  new Map<string, Place>(
    Object.entries({
      ...{ 'actor:a': [-60, 0], 'actor:b': [60, 0], [set]: [0, 0] },
      ...{ 'actor:c': [-60, 600], 'actor:d': [60, 600], 'set:c+d': [0, 600] },
      ...{ 'actor:e': [600, 0], 'actor:f': [600, 600] },
      ...more,
    } as Record<string, Place>),
  )

const sortIn = (of: ShownDrawing, id: string) => of.things.find((thing) => thing.id === id)?.sort
const pictured = (more: Record<string, Place> = {}) =>
  withLozenges({ drawing, places: placed(more) }, looks)

describe('a hull', () => {
  it('is drawn as it is where it holds its members alone', () => {
    expect(pictured().drawing).toBe(drawing)
  })

  it.each([
    ['in it', [0, 0]],
    ['at its edge', [0, -48]],
    ['less than 12 pixels off', [0, -60]],
    ['below it with its name in it', [0, 92]],
  ] as const)('is a lozenge where another stands %s', (_, place) => {
    const { drawing: drawn, places } = pictured({ 'actor:e': place })
    expect(sortIn(drawn, set)).toBe('lozenge')
    expect(sortIn(drawn, 'set:c+d')).toBe('hull')
    const members = drawn.lines.filter(({ sort }) => sort === 'member')
    expect(members.map(({ from, to }) => [from, to])).toEqual([
      [set, 'actor:a'],
      [set, 'actor:b'],
    ])
    const lozenge = shapeBox(
      drawn.things.find(({ id }) => id === set)!,
      places.get(set)!,
    )
    for (const thing of drawn.things.filter(({ sort }) => sort === 'actor'))
      expect(overlap(lozenge, shapeBox(thing, places.get(thing.id)!))).toBe(false)
  })

  it('is a hull again when the other has gone, and moves nobody', () => {
    const { places } = pictured({ 'actor:e': [0, 0] })
    for (const id of names) {
      const at = id === 'e' ? [0, 0] : placed().get(`actor:${id}`)
      expect(places.get(`actor:${id}`)).toEqual(at)
    }
    expect(sortIn(pictured({ 'actor:e': [0, -200] }).drawing, set)).toBe('hull')
  })

  it('leaves more room where an exposure is shown', () => {
    const places = placed({ 'actor:e': [0, -90] })
    const above = { ...drawing, lines: [] }
    const sortWith = (exposed: boolean) =>
      sortIn(withLozenges({ drawing: above, places }, { narrow: false, exposed }).drawing, set)
    expect([sortWith(false), sortWith(true)]).toEqual(['hull', 'lozenge'])
  })

  it('holds nobody but its members wherever anything stands', () => {
    const place = fc.tuple(fc.integer({ min: -250, max: 250 }), fc.integer({ min: -250, max: 250 }))
    const everywhere = fc.array(place, {
      minLength: drawing.things.length,
      maxLength: drawing.things.length,
    })
    fc.assert(
      fc.property(everywhere, (all) => {
        const given = new Map(drawing.things.map(({ id }, i) => [id, all[i]!]))
        const { drawing: drawn, places } = withLozenges({ drawing, places: given }, looks)
        const naming = { above: namesAbove(drawn, places), narrow: false }
        const boxesOf = (id: string) => {
          const thing = drawn.things.find((one) => one.id === id)!
          const shape = shapeBox(thing, places.get(id)!)
          return [shape, nameBox(thing, shape, naming) ?? shape]
        }
        for (const hull of drawn.things.filter(({ sort }) => sort === 'hull')) {
          const [own, others] = [true, false].map((isIn) =>
            drawn.things
              .filter(
                ({ id, parent, sort }) =>
                  id !== hull.id && sort !== 'hull' && (parent === hull.id) === isIn,
              )
              .map(({ id }) => id),
          ) as [string[], string[]]
          const { left, right, top, bottom } = boxAroundAll(own.flatMap(boxesOf))
          for (const id of others) {
            const [x, y] = places.get(id)!
            const inside =
              x > left - padding && x < right + padding && y > top - padding && y < bottom + padding
            expect(inside, `${id} in ${hull.id}`).toBe(false)
          }
        }
        expect(drawn.things.map(({ id }) => id)).toEqual(drawing.things.map(({ id }) => id))
      }),
    )
  })
})
