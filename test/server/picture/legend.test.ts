import { describe, expect, test } from 'vitest'
import { hidingRows, legendOf } from '../../../server/picture/legend.ts'
import { lookupOf, type Lookup } from '../../../server/picture/lookup.ts'
import { visibleIn } from '../../../server/picture/visible.ts'
import { quarter } from '../../client/state/networks.ts'

const day = '2026-10-01'
const lookup = lookupOf(quarter, day)

const all = ({ actors, sided }: Lookup) => ({
  actors: new Set(actors.keys()),
  partnerships: new Set(sided.keys()),
})

describe('the legend', () => {
  test('counts every actor by kind, top unit on the day and coverage; unnamed groups only as such', () => {
    const { kind, tie, unit: units, coverage } = legendOf(lookup, all(lookup))
    expect(kind).toEqual([
      { key: 'kind:library', of: 1, shown: 1 },
      { key: 'kind:health', of: 1, shown: 1 },
      { key: 'kind:forum', of: 1, shown: 1 },
      { key: 'kind:association', of: 1, shown: 1 },
      { key: 'kind:group', of: 1, shown: 1 },
    ])
    expect(tie).toEqual([
      { key: 'tie:FORMAL_PARTNERSHIP', of: 1, shown: 1 },
      { key: 'tie:COLLABORATION', of: 1, shown: 1 },
      { key: 'tie:GENERAL', of: 1, shown: 1 },
    ])
    expect(units).toEqual([
      { key: 'unit:kommune', of: 1, shown: 1, name: 'kommune' },
      { key: 'unit:åby', of: 1, shown: 1, name: 'åby' },
      { key: 'unit:external', of: 1, shown: 1 },
      { key: 'unit:none', of: 1, shown: 1 },
    ])
    expect(coverage).toEqual([
      { key: 'coverage:interviewed', of: 1, shown: 1 },
      { key: 'coverage:not-asked', of: 3, shown: 3 },
    ])
  })

  test('counts who is in a unit that others placed under two in each of them', () => {
    const [department, ...others] = quarter.units
    const twice = [...department!.partOf, { unit: 'åby', certainty: 'stated' as const }]
    const units = [{ ...department!, partOf: twice }, ...others]
    const twiceLookup = lookupOf({ ...quarter, units }, day)
    expect(legendOf(twiceLookup, all(twiceLookup)).unit).toEqual([
      { key: 'unit:kommune', of: 1, shown: 1, name: 'kommune' },
      { key: 'unit:åby', of: 2, shown: 2, name: 'åby' },
      { key: 'unit:external', of: 1, shown: 1 },
      { key: 'unit:none', of: 1, shown: 1 },
    ])
  })

  test('counts what is shown of each row, and keeps rows of which nothing is', () => {
    const hidden = { hidden: ['kind:library'] as const }
    const { kind, tie } = legendOf(lookup, visibleIn(lookup, hidden))
    expect(kind.map(({ key, of, shown }) => [key, of, shown])).toContainEqual([
      'kind:library',
      1,
      0,
    ])
    expect(kind.map(({ key, of, shown }) => [key, of, shown])).toContainEqual(['kind:health', 1, 1])
    expect(tie.every(({ of, shown }) => shown <= of)).toBe(true)
    expect(tie.some(({ of, shown }) => shown < of)).toBe(true)
  })

  test('tells which rows hide something, and leaves out those that hide nothing', () => {
    const hidden = ['kind:housing', 'kind:health', 'coverage:not-asked'] as const
    expect(hidingRows(lookup, { hidden })).toEqual(['coverage:not-asked', 'kind:health'])
  })
})
