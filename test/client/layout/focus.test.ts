import { beforeAll, describe, expect, it } from 'vitest'
import { seededChance } from '../../../seed/synthetic/chance.ts'
import {
  lineOf,
  placedFocus,
  type PlacedFocus,
  type PlacedRow,
} from '../../../client/layout/focus.ts'
import { discReach } from '../../../client/layout/focus-rows.ts'
import type { Neighbour, Surroundings } from '../../../server/picture/sectors.ts'
import { interWidth } from '../../helpers/inter.ts'
import {
  countOf,
  everyFocus,
  focusOn,
  generated,
  madeUp,
  madeUpNeighbour,
  stageOf,
} from './around.ts'

const widths = [776, 728, 632, 584]
const heights = [844, 700, 420, 300]

interface Box {
  of: string
  left: number
  right: number
  top: number
  bottom: number
}

const boxAt = (
  of: string,
  { x, y }: { x: number; y: number },
  [across, down]: [number, number],
) => ({
  ...{ of, left: x - across, right: x + across, top: y - down, bottom: y + down },
})

const nameOf = (row: PlacedRow) =>
  row.sort === 'name' ? row.row.id : row.sort === 'fold' ? row.fold.keys.join() : row.key

/** Lines of 12 px are 14 px apart; a text stands around the middle of its row. */
function textBox(row: PlacedRow): Box {
  const [near, far] = [row.textX, row.textX + row.side * row.width]
  const down = (14 * row.lines.length) / 2
  return {
    ...{
      of: `text ${row.sort} ${nameOf(row)}`,
      left: Math.min(near, far),
      right: Math.max(near, far),
    },
    ...{ top: row.y - down, bottom: row.y + down },
  }
}

/** Marks are 13 px high and up to 18 wide, signs 20 and 22. */
function markBox(row: PlacedRow): Box {
  const of = `mark ${row.sort} ${nameOf(row)}`
  if (row.sort === 'name') return boxAt(of, row, [9, 6.5])
  if (row.sort === 'heading') return boxAt(of, row, [11, 10])
  return boxAt(of, row, [discReach(row.fold.count, interWidth), 10.5])
}

/** The joint on the line of a neighbour with partnerships of three sides and more. */
const ringBox = (row: PlacedRow) =>
  boxAt(`ring ${nameOf(row)}`, { x: row.x - row.side * 14, y: row.y }, [3.2, 3.2])

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Everything that lies on something else, or outside the stage, the bar and the tools taken from it. */
function collisions(placed: PlacedFocus, width: number, height: number): string[] {
  const { centre, card, rows } = placed
  const texts = rows.map(textBox)
  const names = rows.filter((row) => row.sort === 'name')
  const others = [
    ...rows.map(markBox),
    ...names.map(ringBox),
    boxAt('card', centre, [card.width / 2, card.height / 2]),
  ]
  const clear = [...texts, ...others]
  const found = texts.flatMap((text, at) =>
    clear
      .slice(at + 1)
      .filter((other) => overlap(text, other))
      .map((other) => `${text.of} × ${other.of}`),
  )
  const onCard = others.slice(0, -1).filter((mark) => overlap(mark, others.at(-1)!))
  const outside = texts.filter(
    ({ left, right, top, bottom }) => left < 0 || right > width || top < 72 || bottom > height - 66,
  )
  return [...found, ...[...onCard, ...outside].map(({ of }) => `${of} off`)]
}

/** Points of a row's line, by how far they are across; the cubic of its definition, then level. */
function pointsOf(row: PlacedRow, centre: { x: number; y: number }) {
  const { from, one, two, to, end } = lineOf(row, centre)
  const points = Array.from({ length: 41 }, (_, i) => {
    const t = i / 40
    const along = (axis: 'x' | 'y') =>
      (1 - t) ** 3 * from[axis] +
      3 * (1 - t) ** 2 * t * one[axis] +
      3 * (1 - t) * t ** 2 * two[axis] +
      t ** 3 * to[axis]
    return { x: Math.abs(along('x') - centre.x), y: along('y') }
  })
  return [...points, { x: Math.abs(end.x - centre.x), y: end.y }]
}

/** How high a line is so far across; its end where it goes no further. */
function heightAt(points: { x: number; y: number }[], across: number): number | undefined {
  const next = points.findIndex(({ x }) => x >= across)
  const [before, after] = [points[next - 1], points[next]]
  if (!before || !after) return undefined
  return before.y + ((after.y - before.y) * (across - before.x)) / (after.x - before.x || 1)
}

function crossings({ centre, rows }: PlacedFocus): string[] {
  const lined = rows.filter(({ sort }) => sort !== 'heading')
  return ([-1, 1] as const).flatMap((side) => {
    const column = lined.filter((row) => row.side === side).sort((a, b) => a.y - b.y)
    const lines = column.map((row) => pointsOf(row, centre))
    return lines.slice(1).flatMap((lower, at) => {
      const upper = lines[at]!
      const crossed = [4, 8, 16, 24, 32, 48, 64, 80, 96, 128, 160, 200].some((across) => {
        const [above, below] = [heightAt(upper, across), heightAt(lower, across)]
        return above !== undefined && below !== undefined && above > below + 1e-6
      })
      return crossed ? [`${nameOf(column[at]!)} × ${nameOf(column[at + 1]!)}`] : []
    })
  })
}

/** Ids shown, and how many are counted in folds. */
function heads({ rows }: PlacedFocus) {
  const named = rows.flatMap((row) => (row.sort === 'name' ? [row.row.id] : []))
  const folded = rows.reduce((sum, row) => sum + (row.sort === 'fold' ? row.fold.count : 0), 0)
  return { named, folded }
}

const neighbour = (
  id: string,
  kind: Neighbour['kind'],
  more: Partial<Neighbour> = {},
): Neighbour => ({
  ...{ id, name: id, kind, formal: false, multi: false, partnerships: ['1'] },
  ...more,
})

const hub = { name: 'Øvelev Hovedbibliotek' }

describe('a focus on few', () => {
  const few = [
    neighbour('Klinikken', 'health', { formal: true }),
    neighbour('Skolen', 'education', { partnerships: ['1', '2', '3'] }),
  ]
  const placed = placedFocus(focusOn(hub, few), stageOf(776))

  it('has a sector at each side, level with the card', () => {
    // A heading of 21 above a row of 17, around the middle of 72 to 778.
    expect(placed.centre).toEqual({ x: 388, y: 425 })
    expect(placed.rows.map(({ sort, side, y }) => [sort, side, y])).toEqual([
      ['heading', -1, 425 - 19 + 10.5],
      ['name', -1, 425 - 19 + 21 + 8.5],
      ['heading', 1, 425 - 19 + 10.5],
      ['name', 1, 425 - 19 + 21 + 8.5],
    ])
    expect(placed.left).toEqual(new Set(['health']))
  })

  it('ends formal ties at the inner oval, and begins names outside the outer one', () => {
    const [clinic, school] = placed.rows.filter(({ sort }) => sort === 'name')
    expect(clinic!.outer - (388 - clinic!.x)).toBeCloseTo(38)
    expect(school!.x - 388).toBeCloseTo(school!.outer)
    expect(388 - clinic!.textX).toBeCloseTo(clinic!.outer + 13)
    expect(school!.textX - 388).toBeCloseTo(school!.outer + 13)
  })

  it('keeps room for how many partnerships there are', () => {
    const school = placed.rows.find((row) => row.sort === 'name' && row.row.id === 'Skolen')!
    expect(school.width).toBeCloseTo(interWidth('Skolen', 500) + interWidth(' · 3', 500))
  })

  it('is the same whatever order they come in', () => {
    expect(placedFocus(focusOn(hub, few.toReversed()), stageOf(776))).toEqual(placed)
  })
})

describe('a focus with sectors folded', () => {
  const many = madeUp(300, 4)
  const { sectors } = focusOn(hub, many)
  const largest = sectors.toSorted((a, b) => b.rows.length - a.rows.length)[0]!

  it('opens one: the others are a number each, and what does not fit is in the list', () => {
    const placed = placedFocus({ ...focusOn(hub, many), opened: largest.key }, stageOf(776))
    const folds = placed.rows.flatMap((row) => (row.sort === 'fold' ? [row.fold] : []))
    const others = sectors.filter(({ key }) => key !== largest.key)
    expect(folds.filter(({ of }) => of === 'sector')).toEqual(
      others.map(({ key, rows }) => ({ of: 'sector', keys: [key], count: rows.length })),
    )
    const { named } = heads(placed)
    expect(named.length).toBeGreaterThan(20)
    expect(folds.find(({ of }) => of === 'opened')).toEqual({
      ...{ of: 'opened', keys: [largest.key], count: largest.rows.length - named.length },
    })
  })

  it('has the smallest as one where not even their numbers fit', () => {
    const low = placedFocus(focusOn(hub, many), stageOf(776, 300))
    const fold = low.rows.flatMap((row) =>
      row.sort === 'fold' && row.fold.of === 'sectors' ? [row.fold] : [],
    )
    expect(fold).toHaveLength(1)
    const sizes = new Map(sectors.map(({ key, rows }) => [key, rows.length]))
    const within = fold[0]!.keys.map((key) => sizes.get(key)!)
    const outside = sectors.filter(({ key }) => !fold[0]!.keys.includes(key))
    expect(Math.max(...within)).toBeLessThanOrEqual(
      Math.min(...outside.map(({ rows }) => rows.length)),
    )
    expect(fold[0]!.count).toBe(within.reduce((sum, size) => sum + size, 0))
  })

  it('has what is named in general last at the right, and outside the numbers', () => {
    const general = madeUp(6, 9).map((one) => ({ ...one, id: `general ${one.id}` }))
    const placed = placedFocus(focusOn(hub, many, general), stageOf(776))
    const last = placed.rows.slice(-5)
    expect(last.map(({ sort, side }) => [sort, side])).toEqual([
      ['heading', 1],
      ['name', 1],
      ['name', 1],
      ['name', 1],
      ['fold', 1],
    ])
    expect(last[0]).toMatchObject({ key: 'general', count: 6 })
    expect(last[4]).toMatchObject({ fold: { keys: ['general'], count: 3 } })
  })
})

const crowds = [1, 2, 3].flatMap((seed) =>
  [3, 12, 27, 60, 115, 211, 500].map((count) => ({ count, seed })),
)

describe.each(widths)('any focus on a stage %i wide', (width) => {
  it.each(crowds)(
    'of $count neighbours (seed $seed) lies clear, and counts everybody once',
    ({ count, seed }) => {
      const neighbours = madeUp(count, seed)
      for (const height of heights) {
        const placed = placedFocus(focusOn(hub, neighbours), stageOf(width, height))
        expect(collisions(placed, width, height)).toEqual([])
        expect(crossings(placed)).toEqual([])
        const { named, folded } = heads(placed)
        expect(new Set(named).size).toBe(named.length)
        expect(named.length + folded).toBe(count)
      }
    },
  )

  it('holds names of 200 characters, with and without spaces', () => {
    const long = ['Bibliotekernes '.repeat(13).trim(), 'b'.repeat(200), 'kort']
    const placed = placedFocus(
      focusOn(
        hub,
        long.map((name, at) => neighbour(String(at), 'ngo', { name })),
      ),
      stageOf(width),
    )
    expect(collisions(placed, width, 844)).toEqual([])
    const written = placed.rows.flatMap((row) =>
      row.sort === 'name' ? [row.lines.map((line) => line.name).join(' ')] : [],
    )
    expect(written.map((name) => name.replaceAll(' ', ''))).toEqual(
      long.toSorted((a, b) => a.localeCompare(b, 'da')).map((name) => name.replaceAll(' ', '')),
    )
  })
})

describe('every actor of a generated network', () => {
  let all: ({ centre: { name: string; place?: string } } & Surroundings)[]
  beforeAll(async () => {
    all = everyFocus(await generated(321, 1))
  })

  it.each(widths)('lies clear at %i, with at most 2 %% folded', (width) => {
    let [neighbours, folds] = [0, 0]
    for (const { centre, ...around } of all) {
      const focus = focusOn(centre, around.neighbours, around.general)
      const placed = placedFocus(focus, stageOf(width))
      expect(collisions(placed, width, 844)).toEqual([])
      expect(crossings(placed)).toEqual([])
      const { named, folded } = heads(placed)
      const total = countOf(focus.sectors) + (focus.general?.rows.length ?? 0)
      expect(named.length + folded).toBe(total)
      neighbours += total
      folds += folded
    }
    expect(folds / neighbours).toBeLessThan(0.02)
  })

  /** How far others move when one more comes, of no equal name, the cut being kept; Infinity to the other side. */
  function moves(width: number) {
    const everyone = all.flatMap(({ neighbours }) => neighbours)
    const chance = seededChance(7)
    return all.flatMap(({ centre, neighbours, general }) =>
      [1, 2, 3, 4].flatMap(() => {
        const before = placedFocus(focusOn(centre, neighbours, general), stageOf(width))
        const more = { ...chance.pick(everyone), id: 'more' }
        if ([centre, ...neighbours].some(({ name }) => name === more.name)) return []
        const stage = { ...stageOf(width), kept: before.left }
        const after = placedFocus(focusOn(centre, [...neighbours, more], general), stage)
        const known = new Map(before.rows.map((row) => [nameOf(row), row]))
        const newcomer = after.rows.find((row) => row.sort === 'name' && row.row.id === 'more')
        return after.rows.flatMap((row) => {
          const was = row.sort === 'name' ? known.get(nameOf(row)) : undefined
          if (!was) return []
          const by = Math.hypot(row.x - was.x, row.y - was.y)
          const isShort = newcomer?.lines.length === 1
          return [{ by: was.side === row.side ? by : Infinity, isShort }]
        })
      }),
    )
  }

  it.each(widths)(
    'keeps its side at %i when one more comes, and moves 40 px at most, 48 where its name takes two lines',
    (width) => {
      const moved = moves(width)
      const most = (some: typeof moved) => Math.max(...some.map(({ by }) => by))
      expect(moved.length).toBeGreaterThan(3000)
      expect(most(moved.filter(({ isShort }) => isShort))).toBeLessThanOrEqual(40)
      expect(most(moved)).toBeLessThanOrEqual(48)
    },
  )
})

describe('one more among many', () => {
  it.each([60, 115, 211, 500])('of %i changes no side while the cut is kept', (count) => {
    const chance = seededChance(count)
    for (const seed of [1, 2, 3]) {
      const neighbours = madeUp(count, seed)
      const before = placedFocus(focusOn(hub, neighbours), stageOf(776))
      const more = madeUpNeighbour(chance, 9999)
      const stage = { ...stageOf(776), kept: before.left }
      const after = placedFocus(focusOn(hub, [...neighbours, more]), stage)
      const sides = new Map(before.rows.map((row) => [nameOf(row), row.side]))
      const names = after.rows.filter((row) => row.sort === 'name')
      const turned = names.filter(
        (row) => sides.has(nameOf(row)) && sides.get(nameOf(row)) !== row.side,
      )
      expect(turned).toEqual([])
    }
  })
})
