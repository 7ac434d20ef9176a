import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ShownDrawing } from '../../../client/state/shown-drawing.ts'
import { placesOf } from '../../../client/layout/places.ts'
import { arrangementOf, planOf, type KnownPlaces } from '../../../client/layout/plan-of.ts'
import { nameIn, nameSize, sizeOf } from '../../../client/canvas/sizes.ts'
import { namesAbove } from '../../../client/canvas/names-above.ts'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import { answerOf, serve, type Serving } from '../../helpers/serving.ts'
import { actor, network, partnership, viewOf, shownOf } from '../state/networks.ts'

const stage = { width: 680, height: 716, narrow: false }
const none: KnownPlaces = new Map()

function arranged(drawing: ShownDrawing, known = none, on = stage) {
  const asked = planOf(drawing.ground, on, known)
  return arrangementOf(asked, placesOf(asked.plan))
}

/** The boxes of actors and of their names, with what they belong to. */
function boxesOf(drawing: ShownDrawing, on = stage, known = none) {
  const { shown } = arranged(drawing, known, on)
  const above = namesAbove(drawing, shown)
  return drawing.things.flatMap((thing) => {
    if (thing.sort !== 'actor') return []
    const [x, y] = shown.get(thing.id)!
    const { width, height } = sizeOf(thing)
    const name = nameSize(nameIn(thing, on.narrow))
    const nameY = above.has(thing.id) ? y - height / 2 - 6 - name.height : y + height / 2 + 6
    return [
      { of: thing.name, left: x - width / 2, top: y - height / 2, width, height },
      { of: thing.name, left: x - name.width / 2, top: nameY, ...name },
    ]
  })
}

type Box = ReturnType<typeof boxesOf>[number]

const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

function overlaps(boxes: Box[]) {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .flatMap((b) => (a.of !== b.of && overlap(a, b) ? [`${a.of} × ${b.of}`] : [])),
  )
}

const distance = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) =>
  Math.hypot(ax - bx, ay - by)

describe('the layout of the case', () => {
  let serving: Serving
  let answer: NetworkAnswer
  beforeAll(async () => {
    serving = await serve()
    answer = answerOf('network', await serving.ask('/api/network'))
  })
  afterAll(() => serving.close())

  it.each([
    ['large', { width: 680, height: 716, narrow: false }],
    ['low', { width: 528, height: 540, narrow: false }],
    ['wide', { width: 1150, height: 800, narrow: false }],
    ['narrow', { width: 366, height: 430, narrow: true }],
  ])('keeps things and names apart on a %s stage', (_, on) => {
    expect(overlaps(boxesOf(shownOf(answer, viewOf()), on))).toEqual([])
  })

  it('puts both libraries in the middle and what is spoken of in general farthest out', () => {
    const drawing = shownOf(answer, viewOf())
    const { shown } = arranged(drawing)
    const hull = shown.get('set:gellerup-bibliotek+hasle-bibliotek')!
    const away = (tie: string) =>
      drawing.lines
        .filter((line) => line.tie === tie)
        .map(({ from, to }) => distance(hull, shown.get(from.startsWith('set') ? to : from)!))
    expect(Math.min(...away('GENERAL'))).toBeGreaterThan(Math.max(...away('COLLABORATION')) * 0.9)
    expect(Math.min(...away('GENERAL'))).toBeGreaterThan(150)
    const mean = (axis: 0 | 1) => [...shown.values()].reduce((sum, at) => sum + at[axis], 0) / 15
    expect(distance(hull, [mean(0), mean(1)])).toBeLessThan(60)
  })

  it('is the same whatever order the network comes in', () => {
    const reversed = {
      ...answer,
      actors: answer.actors.toReversed(),
      partnerships: answer.partnerships
        .toReversed()
        .map((one) => ({ ...one, parties: one.parties.toReversed() })),
    }
    const one = arranged(shownOf(answer, viewOf())).shown
    const other = arranged(shownOf(reversed, viewOf())).shown
    expect([...other].toSorted()).toEqual([...one].toSorted())
  })

  it('lets a new actor land beside its neighbour and moves nothing else', () => {
    const before = arranged(shownOf(answer, viewOf()))
    const more = {
      ...answer,
      actors: [...answer.actors, actor('ny-forening', { kind: 'association' })],
      partnerships: [...answer.partnerships, partnership('nyt', ['ny-forening', 'sundhedshus'])],
    }
    const after = arranged(shownOf(more, viewOf()), before.rest)
    for (const [id, place] of before.shown) expect(after.shown.get(id)).toEqual(place)
    const [place, beside] = ['actor:ny-forening', 'actor:sundhedshus'].map((id) =>
      after.shown.get(id)!,
    )
    expect(distance(place!, beside!)).toBeLessThan(260)
  })

  it('finds room for the names of all that an interview brings, and moves nothing else', () => {
    const before = arranged(shownOf(answer, viewOf()))
    const brought = Array.from({ length: 12 }, (_, i) => `Foreningen for nye naboer ${i}`)
    const more = {
      ...answer,
      actors: [...answer.actors, ...brought.map((id) => actor(id, { kind: 'association' }))],
      partnerships: [
        ...answer.partnerships,
        ...brought.map((id) => partnership(`med ${id}`, [id, 'gellerup-bibliotek'])),
        partnership('sammen', [brought.slice(0, 2), 'sundhedshus']),
      ],
    }
    const drawing = shownOf(more, viewOf())
    const after = arranged(drawing, before.rest)
    for (const [id, place] of before.shown) expect(after.shown.get(id)).toEqual(place)
    const crossings = overlaps(boxesOf(drawing, stage, before.rest))
    expect(crossings.filter((one) => one.includes('nye naboer'))).toEqual([])
  })

  it('puts all that are tied to nobody together below, with room for their names', () => {
    const before = arranged(shownOf(answer, viewOf()))
    const alone = Array.from({ length: 9 }, (_, i) => `Foreningen for nye naboer ${i}`)
    const more = { ...answer, actors: [...answer.actors, ...alone.map((id) => actor(id))] }
    const drawing = shownOf(more, viewOf())
    const { shown } = arranged(drawing, before.rest)
    const lowest = Math.max(...[...before.shown.values()].map(([, y]) => y))
    for (const id of alone) {
      const [, y] = shown.get(`actor:${id}`)!
      expect(y).toBeGreaterThan(lowest)
      expect(y).toBeLessThan(lowest + 400)
    }
    const crossings = overlaps(boxesOf(drawing, stage, before.rest))
    expect(crossings.filter((one) => one.includes('nye naboer'))).toEqual([])
  })

  it('leaves everybody where they stand when two are named together, or no longer', () => {
    const apart = arranged(shownOf(answer, viewOf()))
    const together = shownOf(
      {
        ...answer,
        partnerships: [
          ...answer.partnerships,
          partnership('begge', [['sundhedshus', 'sundhedscenter-vest'], 'folkeinformation']),
        ],
      },
      viewOf(),
    )
    const joined = arranged(together, apart.rest)
    const again = arranged(shownOf(answer, viewOf()), joined.rest)
    for (const [id, [x, y]] of apart.shown) {
      for (const { shown } of [joined, again]) {
        expect(shown.get(id)![0]).toBeCloseTo(x)
        expect(shown.get(id)![1]).toBeCloseTo(y)
      }
    }
  })
})

describe('any network', () => {
  it('has no two things at one place, also without partnerships', () => {
    const alone = network(
      Array.from({ length: 40 }, (_, i) => actor(`a${i}`)),
      [],
    )
    expect(overlaps(boxesOf(shownOf(alone, viewOf())))).toEqual([])
  })

  it('of nobody is nothing', () => {
    expect(arranged(shownOf(network([], []), viewOf())).shown.size).toBe(0)
  })
})

describe('opening a group', () => {
  const actors = Array.from({ length: 510 }, (_, i) => actor(`a${i}`, { place: `by-${i % 10}` }))
  const partnerships = actors.map(({ id }, i) =>
    partnership(`p${i}`, [id, `a${(i * 7 + 1) % 510}`]),
  )
  const towns = network(actors, partnerships)

  it('leaves everything at rest where it was, and makes room around what is opened', () => {
    const folded = arranged(shownOf(towns, viewOf()))
    const drawing = shownOf(towns, viewOf({ opened: ['place:by-3'] }))
    const opened = arranged(drawing, folded.rest)
    for (const [id, place] of folded.rest) expect(opened.rest.get(id)).toEqual(place)
    const inside = drawing.things.filter(({ parent }) => parent === 'group:place:by-3')
    const xs = inside.map(({ id }) => opened.shown.get(id)![0])
    const ys = inside.map(({ id }) => opened.shown.get(id)![1])
    const around = drawing.things
      .filter(({ sort }) => sort === 'folded')
      .filter(({ id }) => {
        const [x, y] = opened.shown.get(id)!
        const across = x > Math.min(...xs) && x < Math.max(...xs)
        return across && y > Math.min(...ys) && y < Math.max(...ys)
      })
    expect(around).toEqual([])
  })

  it('gives the same picture however it was come to', () => {
    const directly = arranged(shownOf(towns, viewOf({ opened: ['place:by-3'] })))
    const folded = arranged(shownOf(towns, viewOf()))
    const later = arranged(shownOf(towns, viewOf({ opened: ['place:by-3'] })), folded.rest)
    const groups = [...folded.rest.keys()]
    for (const id of groups) expect(directly.shown.get(id)).toEqual(later.shown.get(id))
  })
})
