import { describe, expect, it } from 'vitest'
import { holdsOn, overlap } from '../../../server/domain/intervals.ts'

describe('an interval', () => {
  it('holds from its first day up to, not on, its end', () => {
    const interval = { from: '2026-01-01', to: '2026-02-01' }
    const days = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01']
    expect(days.map((day) => holdsOn(interval, day))).toEqual([false, true, true, false])
    expect(holdsOn({}, '2026-01-01')).toBe(true)
  })

  it.each([
    [{}, {}, true],
    [{ to: '2026-01-01' }, { from: '2026-01-01' }, false],
    [{ to: '2026-01-02' }, { from: '2026-01-01' }, true],
    [{ from: '2026-01-01' }, { from: '2027-01-01' }, true],
    [{ to: '2026-01-01' }, { to: '2020-01-01' }, true],
    [{ from: '2026-01-01', to: '2026-02-01' }, { from: '2026-02-01', to: '2026-03-01' }, false],
  ])('%j meets %j: %s', (one, other, expected) => {
    expect(overlap(one, other)).toBe(expected)
    expect(overlap(other, one)).toBe(expected)
  })
})
