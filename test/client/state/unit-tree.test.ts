import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsOf, ticksOf, unitTicked, unitTreeOn } from '../../../client/state/unit-tree.ts'
import { actor, network, unit } from './networks.ts'

const stated = { certainty: 'stated' } as const
const day = '2026-09-30'

/** Units by `id: what they are part of`. */
const units = (parts: Record<string, string | undefined>) =>
  Object.entries(parts).map(([id, above]) => unit(id, 'not-stated', above))

const municipality = units({
  kommune: undefined,
  kultur: 'kommune',
  biblioteker: 'kultur',
  social: 'kommune',
  socialcenter: 'social',
  sundhed: 'kommune',
})
const treeOf = (of: ReturnType<typeof units>, actors: ReturnType<typeof actor>[] = []) =>
  unitTreeOn(network(actors, [], of), day)
const tree = treeOf(municipality)
const allOpen = () => true

describe('the tree', () => {
  test('has each unit under the one it is part of, by name', () => {
    expect(rowsOf(tree, allOpen).map(({ node, level }) => `${level} ${node.id}`)).toEqual([
      '1 kommune',
      '2 kultur',
      '3 biblioteker',
      '2 social',
      '3 socialcenter',
      '2 sundhed',
    ])
  })

  test('is that of the day', () => {
    const moved = units({ a: undefined, b: undefined })
    moved.push({
      ...units({ c: 'a' })[0]!,
      partOf: [
        { unit: 'a', to: '2026-10-01', ...stated },
        { unit: 'b', from: '2026-10-01', ...stated },
      ],
    })
    const childrenOn = (on: string) =>
      unitTreeOn(network([], [], moved), on).roots.map(({ children }) => children.length)
    expect(childrenOn('2026-09-30')).toEqual([1, 0])
    expect(childrenOn('2026-10-01')).toEqual([0, 1])
  })

  test('holds every unit also when they go in a circle', () => {
    const circle = treeOf(units({ a: 'b', b: 'c', c: 'a', d: 'd' }))
    expect(rowsOf(circle, allOpen)).toHaveLength(4)
  })

  test('counts each named actor once in its units and all above them', () => {
    const { nodes, unregistered } = treeOf(municipality, [
      actor('a', { belongsTo: [{ unit: 'biblioteker', ...stated }] }),
      actor('b', {
        belongsTo: [
          { unit: 'kultur', ...stated },
          { unit: 'social', ...stated },
        ],
      }),
      actor('c', { belongsTo: [{ unit: 'social', to: day, ...stated }] }),
      actor('d', { external: true }),
      actor('e', { named: false }),
    ])
    expect(Object.fromEntries([...nodes].map(([id, { actors }]) => [id, actors]))).toEqual({
      kommune: 2,
      kultur: 2,
      biblioteker: 1,
      social: 1,
      socialcenter: 0,
      sundhed: 0,
    })
    expect(unregistered.map(({ id }) => id)).toEqual(['c'])
  })

  test('shows what is searched for with what is above it, and else what is open', () => {
    const ids = (rows: ReturnType<typeof rowsOf>) => rows.map(({ node }) => node.id)
    expect(ids(rowsOf(tree, (id) => id === 'kommune'))).toEqual([
      'kommune',
      'kultur',
      'social',
      'sundhed',
    ])
    expect(
      ids(
        rowsOf(
          tree,
          () => false,
          ({ name }) => name.includes('center'),
        ),
      ),
    ).toEqual(['kommune', 'social', 'socialcenter'])
  })
})

describe('a unit that others placed under two', () => {
  const team = (id: string, ...above: string[]) => ({
    ...unit(id, 'team'),
    partOf: above.map((one) => ({ unit: one, ...stated })),
  })
  const placed = [...units({ kommune: undefined, b: 'kommune', a: 'kommune' }), team('t', 'b', 'a')]
  const doubled = treeOf(
    [...placed, ...units({ u: 't' })],
    [
      actor('one', { belongsTo: [{ unit: 't', ...stated }] }),
      actor('two', { belongsTo: [{ unit: 'a', ...stated }] }),
    ],
  )
  const ticksIn = (chosen: string[]) =>
    ['kommune', 'a', 'b', 't', 'u'].map(ticksOf(doubled, chosen))

  test('stands under each, with all below it, and says where else', () => {
    const rows = rowsOf(doubled, allOpen)
    expect(rows.map(({ node, level }) => `${level} ${node.id}`)).toEqual([
      ...['1 kommune', '2 a', '3 t', '4 u', '2 b', '3 t', '4 u'],
    ])
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    expect(rows.map(({ elsewhere }) => elsewhere)).toEqual([[], [], ['b'], [], [], ['a'], []])
    expect(rows[5]?.above?.node.id).toBe('b')
  })

  test('counts an actor once in what is above both', () => {
    const counts = [...doubled.nodes].map(([id, { actors }]) => `${id} ${actors}`)
    expect(counts).toEqual(['a 2', 'b 1', 'kommune 2', 't 1', 'u 0'])
  })

  test('is ticked in every place by a tick in one, and by that of either parent', () => {
    expect(ticksIn(unitTicked(doubled, [], 't'))).toEqual([
      'mixed',
      'mixed',
      'mixed',
      'true',
      'true',
    ])
    expect(ticksIn(['a'])).toEqual(['mixed', 'true', 'mixed', 'true', 'true'])
  })

  test('loses its tick in every place, and what stood beside it in each stays', () => {
    const chosen = unitTicked(doubled, ['kommune'], 't')
    expect(chosen).toEqual([])
    const beside = treeOf([...placed, ...units({ v: 'a', w: 'b' })])
    expect(unitTicked(beside, ['kommune'], 't')).toEqual(['v', 'w'])
    expect(unitTicked(beside, ['a', 'b'], 'a')).toEqual(['b'])
  })
})

describe('ticking', () => {
  test('a unit ticks all below it, and those above are mixed', () => {
    const ticks = ticksOf(tree, unitTicked(tree, [], 'social'))
    expect(['kommune', 'social', 'socialcenter', 'sundhed'].map(ticks)).toEqual([
      'mixed',
      'true',
      'true',
      'false',
    ])
  })

  test('a mixed unit ticks it whole, once', () => {
    expect(unitTicked(tree, ['socialcenter', 'sundhed'], 'kommune')).toEqual(['kommune'])
  })

  test('below a tick takes only that away', () => {
    const chosen = unitTicked(tree, ['kommune'], 'socialcenter')
    expect(chosen.toSorted()).toEqual(['kultur', 'sundhed'])
    expect(ticksOf(tree, chosen)('social')).toBe('false')
  })

  test('turns any tick into its opposite, whatever is chosen', () => {
    const ids = municipality.map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (some, one) => {
        const chosen = some.reduce<string[]>((now, id) => unitTicked(tree, now, id), [])
        const before = ticksOf(tree, chosen)(one)
        const after = ticksOf(tree, unitTicked(tree, chosen, one))(one)
        expect(after).toBe(before === 'true' ? 'false' : 'true')
      }),
    )
  })

  test('takes a tick away wherever a unit stands, and gives none but what was ticked', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const anyUnits = fc
      .tuple(...ids.map((_, index) => fc.subarray(ids.slice(0, index))))
      .map((parts) =>
        ids.map((id, index) => {
          const partOf = (parts[index] ?? []).map((above) => ({ unit: above, ...stated }))
          return { ...unit(id, 'team'), partOf }
        }),
      )
    fc.assert(
      fc.property(anyUnits, fc.subarray(ids), fc.constantFrom(...ids), (of, some, one) => {
        const anyTree = treeOf(of)
        const chosen = some.reduce<string[]>((now, id) => unitTicked(anyTree, now, id), [])
        const before = ticksOf(anyTree, chosen)
        const next = unitTicked(anyTree, chosen, one)
        const after = ticksOf(anyTree, next)
        expect(after(one) === 'true').toBe(before(one) !== 'true')
        if (before(one) === 'true') {
          expect(ids.filter((id) => after(id) === 'true' && before(id) !== 'true')).toEqual([])
        }
        for (const id of next) {
          expect(
            ticksOf(
              anyTree,
              next.filter((other) => other !== id),
            )(id),
          ).not.toBe('true')
        }
      }),
    )
  })
})
