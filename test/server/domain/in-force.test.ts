import { describe, expect, it } from 'vitest'
import { inForceOn, isExpiredOn, isOverOn, lastDayOf } from '../../../server/domain/in-force.ts'
import { statuses } from '../../../server/domain/words.ts'

const day = '2026-06-01'

describe('a partnership', () => {
  it.each([
    [{ status: 'not-stated' }, true],
    [{ status: 'idea' }, false],
    [{ status: 'active', start: '2026-06-01' }, true],
    [{ status: 'active', start: '2026-06-02' }, false],
    [{ status: 'active', end: '2020-01-01' }, true],
    [{ status: 'ended' }, false],
    [{ status: 'ended', endedOn: '2026-06-01' }, false],
    [{ status: 'ended', endedOn: '2026-06-02' }, true],
    // The agreement stands for the end only where that has no day of its own.
    [{ status: 'ended', end: '2026-06-01' }, false],
    [{ status: 'ended', end: '2026-06-02' }, true],
    [{ status: 'ended', end: '2020-01-01', endedOn: '2026-06-02' }, true],
    [{ status: 'ended', end: '2030-01-01', endedOn: '2026-06-01' }, false],
    [{ status: 'ended', start: '2026-06-02', endedOn: '2026-07-01' }, false],
    // Without the status the day says nothing.
    [{ status: 'active', endedOn: '2020-01-01' }, true],
  ] as const)('%j is in force: %s', (partnership, expected) => {
    expect(inForceOn(partnership, day)).toBe(expected)
  })

  it('that is an idea is in force for whoever asks for ideas, once it is begun', () => {
    expect(inForceOn({ status: 'idea' }, day, statuses)).toBe(true)
    expect(inForceOn({ status: 'idea', start: '2026-06-02' }, day, statuses)).toBe(false)
  })

  it('is in force on its last day, and over on the day after', () => {
    const ending = { status: 'ended', end: '2027-12-31', endedOn: '2027-01-01' } as const
    expect(lastDayOf(ending)).toBe('2026-12-31')
    expect(inForceOn(ending, '2026-12-31')).toBe(true)
    expect(isOverOn(ending, '2026-12-31')).toBe(false)
    expect(inForceOn(ending, '2027-01-01')).toBe(false)
    expect(isOverOn(ending, '2027-01-01')).toBe(true)
  })

  it.each([
    [{ status: 'ended', end: '2026-06-01' }, '2026-05-31'],
    [{ status: 'ended' }, undefined],
    [{ status: 'active', end: '2026-06-01', endedOn: '2026-06-01' }, undefined],
  ] as const)('%j has the last day %s', (partnership, expected) => {
    expect(lastDayOf(partnership)).toBe(expected)
  })
})

describe('an agreement', () => {
  it('holds on its last day, and is expired after it', () => {
    expect(isExpiredOn('2026-06-01', '2026-06-01')).toBe(false)
    expect(isExpiredOn('2026-06-01', '2026-06-02')).toBe(true)
  })
})
