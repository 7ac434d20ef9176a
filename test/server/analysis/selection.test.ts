import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectNetwork, type Selection } from '../../../server/analysis/selection.ts'
import { countTotals } from '../../../server/analysis/totals.ts'
import { readUnits } from '../../../server/analysis/units.ts'
import type { Network } from '../../../server/domain/network.ts'
import { anyNetwork, knownNetwork, network, readGraph, type Known } from './networks.ts'

const today = '2026-09-30'
const known = readGraph('reorganisation-fora') as Known
const fora = knownNetwork(known)
const actors = (of: Network) => of.actors.map(({ id }) => id)
const partnerships = (of: Network) => of.partnerships.map(({ id }) => id)
const select = (selection: Selection, from = fora) => selectNetwork(from, selection, today)

describe('a selection', () => {
  it('reaches every party of the same partnership in one step, groups included', () => {
    expect(actors(select({ actor: 'lok' }))).toEqual(['b1', 'b2', 'lok'])
    expect(actors(select({ actor: 'grp', steps: 1 }))).toEqual(['b1', 'b2', 'grp'])
  })

  it('reaches further with every step', () => {
    expect(actors(select({ actor: 'kor', steps: 2 }))).toEqual([
      'b2',
      'rad2',
      'fri',
      'skole',
      'men',
      'kor',
    ])
  })

  it('keeps all partnerships among those within reach', () => {
    expect(partnerships(select({ actor: 'lok' }))).toEqual(['q17'])
  })

  it('keeps or drops whole partnerships by their ties, and no actor', () => {
    const formal = select({ tie: 'FORMAL_PARTNERSHIP' })
    const informal = select({ tie: 'COLLABORATION' })
    expect(partnerships(formal)).toContain('q01')
    expect(formal.actors).toHaveLength(fora.actors.length)
    expect([...partnerships(formal), ...partnerships(informal)].sort()).toEqual(partnerships(fora))
  })

  it('reaches only over the partnerships that its ties leave', () => {
    expect(actors(select({ actor: 'hus', tie: 'FORMAL_PARTNERSHIP' }))).toEqual([
      'b1',
      'hus',
      'fsk',
    ])
  })

  it('keeps a partnership while two of its sides stay, with the parties left', () => {
    const chosen = select({ kind: ['library', 'housing'] })
    expect(actors(chosen)).toEqual(['b1', 'b2', 'hus'])
    expect(partnerships(chosen)).toEqual(['q02', 'q04', 'q05'])
    expect(chosen.partnerships[0]?.parties.map((party) => party.actor)).toEqual(['b1', 'hus'])
  })

  it('keeps the actor it was asked for whatever its kind', () => {
    expect(actors(select({ actor: 'lok', kind: 'library' }))).toEqual(['b1', 'b2', 'lok'])
  })

  it('takes a unit with all below it on the day', () => {
    expect(actors(select({ unit: 'SOC' }))).toEqual(['rad1'])
    expect(actors(select({ unit: 'SOC', asOf: '2025-05-31' }))).toEqual(['rad1', 'rad2'])
    expect(actors(select({ unit: 'TEK', asOf: '2025-05-31' }))).toEqual(['skole'])
  })

  it('shows what is in force on a day, and belongings that hold on it', () => {
    const then = select({ asOf: '2026-09-30' })
    expect(partnerships(then)).not.toContain('q07')
    expect(partnerships(then)).not.toContain('q09')
    expect(partnerships(then)).not.toContain('q10')
    expect(partnerships(then)).toContain('q08')
    expect(partnerships(select({ asOf: '2027-06-30' }))).not.toContain('q08')
    expect(then.actors.find(({ id }) => id === 'skole')?.belongsTo).toEqual([])
  })

  it('of nothing is everything', () => {
    const { activities, ...rest } = fora
    expect(select({})).toMatchObject({
      ...rest,
      partnerships: fora.partnerships.filter(({ parties }) => parties.length > 1),
    })
  })

  it('names no actor that it does not hold, on any network', () => {
    const selection = fc.record(
      {
        actor: fc.constantFrom('a', 'b', 'c'),
        steps: fc.integer({ min: 1, max: 4 }),
        tie: fc.constantFrom('FORMAL_PARTNERSHIP' as const, 'COLLABORATION' as const),
        asOf: fc.constant(today),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anyNetwork, selection, (original, asked) => {
        const selected = select(asked, original)
        const held = new Set(actors(selected))
        for (const { parties } of selected.partnerships) {
          expect(parties.every((party) => held.has(party.actor))).toBe(true)
        }
        if (asked.actor !== undefined) expect(held).toContain(asked.actor)
      }),
    )
  })

  it('holds no less with another step, on any network', () => {
    fc.assert(
      fc.property(anyNetwork, fc.integer({ min: 1, max: 3 }), (original, steps) => {
        const near = actors(select({ actor: 'a', steps }, original))
        expect(actors(select({ actor: 'a', steps: steps + 1 }, original))).toEqual(
          expect.arrayContaining(near),
        )
      }),
    )
  })
})

describe('totals', () => {
  it('tell formal partnerships, collaborations, general ones and groups apart', () => {
    expect(countTotals(fora.actors, fora.partnerships)).toEqual({
      actors: 13,
      groups: 1,
      formal: 6,
      collaborations: 11,
      general: 1,
    })
  })
})

describe('units', () => {
  it('count named actors of their own, and who is registered nowhere', () => {
    const { units, unregistered } = readUnits(
      {
        ...fora,
        reorganisations: [
          {
            id: 'r',
            name: 'R',
            kind: 'merger',
            state: 'planned',
            certainty: 'stated',
            affects: [{ unit: 'AABB', certainty: 'stated' }],
          },
        ],
      },
      today,
    )
    const own = Object.fromEntries(units.map(({ id, actors: number }) => [id, number]))
    expect(own).toEqual({ AK: 0, KULT: 0, AABB: 2, SOC: 0, 'SOC-O': 1, 'SOC-V': 1, TEK: 0 })
    expect(unregistered).toBe(2)
    expect(units.find(({ id }) => id === 'AABB')?.reorganisations).toEqual([{ id: 'r', name: 'R' }])
  })

  it('are none in an empty network', () => {
    expect(readUnits(network({}), today)).toEqual({ units: [], unregistered: 0 })
  })
})
