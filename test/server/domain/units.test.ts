import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Interval } from '../../../server/domain/network.ts'
import {
  administrationOn,
  hasRegisteredUnit,
  parentsAtOnce,
  topUnitsAbove,
  unitsOf,
  withUnitsAbove,
  withUnitsBelow,
} from '../../../server/domain/units.ts'
import { knownNetwork, readGraph, type Known } from '../analysis/networks.ts'

const day = '2026-09-30'

/** Units by `name: what they are part of`. */
const units = (parts: Record<string, string[]>) =>
  Object.entries(parts).map(([id, above]) => ({
    id,
    name: id,
    partOf: above.map((unit) => ({ unit })),
  }))

const below = (of: ReturnType<typeof units>, ...roots: string[]) => [
  ...withUnitsBelow(administrationOn(of, day), roots).keys(),
]
const above = (of: ReturnType<typeof units>, ...from: string[]) => [
  ...withUnitsAbove(administrationOn(of, day), from),
]

/** A team in two units, one of them in a municipality. */
const doubled = units({
  Kommune: [],
  Kultur: ['Kommune'],
  Børn: [],
  Team: ['Kultur', 'Børn'],
  Vagt: ['Team'],
})

describe.each(['reorganisation', 'reorganisation-fora'])('the units of %s', (name) => {
  const known = readGraph(name) as Known
  const network = knownNetwork(known)

  it.each(known.runs)('below $units on $date', ({ units: roots, expected }) => {
    const administration = administrationOn(network.units, expected.readOn)
    expect([...withUnitsBelow(administration, roots).keys()].sort()).toEqual(
      [...expected.unitsAndBelow].sort(),
    )
  })
})

describe('a unit with two parents', () => {
  it('is below each of them with all below it, once', () => {
    expect(below(doubled, 'Børn')).toEqual(['Børn', 'Team', 'Vagt'])
    expect(below(doubled, 'Kommune')).toEqual(['Kommune', 'Kultur', 'Team', 'Vagt'])
    expect(below(doubled, 'Børn', 'Kommune')).toHaveLength(5)
  })

  it('is first below the first of them in Danish order, with all above that', () => {
    expect(above(doubled, 'Vagt')).toEqual(['Vagt', 'Team', 'Børn', 'Kultur', 'Kommune'])
    const others = units({ Aarhus: [], Åby: [], Team: ['Aarhus', 'Åby'] })
    expect(above(others, 'Team')).toEqual(['Team', 'Åby', 'Aarhus'])
  })

  it('is in the top unit above each', () => {
    expect(topUnitsAbove(administrationOn(doubled, day), ['Vagt'])).toEqual(['Børn', 'Kommune'])
  })

  it('has the parents of the day only', () => {
    const partOf = [
      { unit: 'a', to: '2026-10-01' },
      { unit: 'b', from: '2026-10-01' },
    ]
    const moved = [...units({ a: [], b: [] }), { id: 'c', name: 'c', partOf }]
    expect(administrationOn(moved, '2026-09-30').parents.get('c')).toEqual(['a'])
    expect(administrationOn(moved, '2026-10-01').parents.get('c')).toEqual(['b'])
  })
})

describe('what others may have written', () => {
  it('in a circle ends where it began, and has one top', () => {
    const circle = units({ c: ['b'], b: ['a'], a: ['c'], d: ['a'] })
    expect(below(circle, 'b').sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(above(circle, 'd').sort()).toEqual(['a', 'b', 'c', 'd'])
    expect([...administrationOn(circle, day).tops]).toEqual(['a'])
  })

  it('leads to a unit that is not registered, which is then nobody’s parent', () => {
    expect(above(units({ a: ['gone'] }), 'a', 'gone')).toEqual(['a'])
    expect([...administrationOn(units({ a: ['gone'] }), day).tops]).toEqual(['a'])
  })

  it('is the same seen from above and from below, and every unit is under a top', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const anyUnits = fc.tuple(...ids.map(() => fc.subarray(ids))).map((parts) => {
      return units(Object.fromEntries(ids.map((id, index) => [id, parts[index] ?? []])))
    })
    fc.assert(
      fc.property(anyUnits, fc.constantFrom(...ids), fc.constantFrom(...ids), (of, one, other) => {
        expect(below(of, one).includes(other)).toBe(above(of, other).includes(one))
        expect(below(of, ...administrationOn(of, day).tops).sort()).toEqual(ids)
      }),
    )
  })
})

describe('an actor', () => {
  const at = (unit: string, time: Interval = {}) => ({ unit, ...time })

  it('belongs to its units of the day, each once', () => {
    const belongsTo = [at('a', { to: day }), at('b'), at('b', { from: '2020-01-01' }), at('c')]
    expect(unitsOf({ belongsTo }, day)).toEqual(['b', 'c'])
  })

  it('is registered nowhere when its only unit is over, unless it is external', () => {
    const belongsTo = [at('a', { to: day })]
    expect(hasRegisteredUnit({ belongsTo }, '2026-09-29')).toBe(true)
    expect(hasRegisteredUnit({ belongsTo }, day)).toBe(false)
    expect(hasRegisteredUnit({ belongsTo, external: true }, day)).toBe(true)
  })
})

describe('parents at once', () => {
  const first = { unit: 'a', to: '2026-10-01' }
  const next = { unit: 'b', from: '2026-10-01' }
  const early = { unit: 'c', from: '2026-09-30' }

  it('are none when each begins as the one before ends', () => {
    expect(parentsAtOnce([first, next])).toEqual([])
    expect(parentsAtOnce([next, first])).toEqual([])
    expect(parentsAtOnce([])).toEqual([])
  })

  it('are each told with the first that it stands beside', () => {
    expect(parentsAtOnce([first, next, early])).toEqual([{ part: early, beside: first }])
    expect(parentsAtOnce([first, first])).toHaveLength(1)
  })
})
