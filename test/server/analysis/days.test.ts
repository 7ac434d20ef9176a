import { describe, expect, it } from 'vitest'
import { dayInDenmark, inForceOn } from '../../../server/analysis/days.ts'
import { partnership } from './networks.ts'

describe('the day in Denmark', () => {
  it.each([
    ['2026-01-31T22:59:59Z', '2026-01-31'],
    ['2026-01-31T23:00:00Z', '2026-02-01'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
  ])('at %s is %s', (instant, day) => {
    expect(dayInDenmark(new Date(instant))).toBe(day)
  })
})

describe('a partnership', () => {
  const day = '2026-06-01'
  it.each([
    [{ status: 'not-stated' }, true],
    [{ status: 'idea' }, false],
    [{ status: 'active', start: '2026-06-01' }, true],
    [{ status: 'active', start: '2026-06-02' }, false],
    [{ status: 'active', end: '2020-01-01' }, true],
    [{ status: 'ended' }, false],
    [{ status: 'ended', end: '2026-06-01' }, false],
    [{ status: 'ended', end: '2026-06-02' }, true],
  ] as const)('%j is in force: %s', (properties, expected) => {
    expect(inForceOn(partnership('p', ['a', 'b'], properties), day)).toBe(expected)
  })
})
