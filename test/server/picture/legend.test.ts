import { describe, expect, test } from 'vitest'
import { hidingRows, legendOf } from '../../../server/picture/legend.ts'
import { lookupOf } from '../../../server/picture/lookup.ts'
import { quarter } from '../../client/state/networks.ts'

const day = '2026-10-01'
const lookup = lookupOf(quarter, day)

describe('the legend', () => {
  test('counts every actor by kind, top unit on the day and coverage; unnamed groups only as such', () => {
    const { kind, tie, unit: units, coverage } = legendOf(lookup)
    expect(kind).toEqual([
      { key: 'kind:library', count: 1 },
      { key: 'kind:health', count: 1 },
      { key: 'kind:forum', count: 1 },
      { key: 'kind:association', count: 1 },
      { key: 'kind:group', count: 1 },
    ])
    expect(tie).toEqual([
      { key: 'tie:FORMAL_PARTNERSHIP', count: 1 },
      { key: 'tie:COLLABORATION', count: 1 },
      { key: 'tie:GENERAL', count: 1 },
    ])
    expect(units).toEqual([
      { key: 'unit:kommune', count: 1, name: 'kommune' },
      { key: 'unit:åby', count: 1, name: 'åby' },
      { key: 'unit:external', count: 1 },
      { key: 'unit:none', count: 1 },
    ])
    expect(coverage).toEqual([
      { key: 'coverage:interviewed', count: 1 },
      { key: 'coverage:not-asked', count: 3 },
    ])
  })

  test('counts who is in a unit that others placed under two in each of them', () => {
    const [department, ...others] = quarter.units
    const twice = [...department!.partOf, { unit: 'åby', certainty: 'stated' as const }]
    const units = [{ ...department!, partOf: twice }, ...others]
    expect(legendOf(lookupOf({ ...quarter, units }, day)).unit).toEqual([
      { key: 'unit:kommune', count: 1, name: 'kommune' },
      { key: 'unit:åby', count: 2, name: 'åby' },
      { key: 'unit:external', count: 1 },
      { key: 'unit:none', count: 1 },
    ])
  })

  test('tells which rows hide something, and leaves out those that hide nothing', () => {
    const hidden = ['kind:housing', 'kind:health', 'coverage:not-asked'] as const
    expect(hidingRows(lookup, { hidden })).toEqual(['coverage:not-asked', 'kind:health'])
  })
})
