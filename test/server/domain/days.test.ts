import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter, dayBefore, dayInDenmark, daysBetween } from '../../../server/domain/days.ts'

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

describe('the day before and the day after', () => {
  it.each([
    ['2026-10-01', '2026-09-30'],
    ['2028-03-01', '2028-02-29'],
    ['2026-01-01', '2025-12-31'],
    // The clocks of Denmark change on these.
    ['2026-03-30', '2026-03-29'],
    ['2026-10-26', '2026-10-25'],
  ])('%s follows %s', (day, before) => {
    expect(dayBefore(day)).toBe(before)
    expect(dayAfter(before)).toBe(day)
  })

  it('are one day away, to both sides', () => {
    const days = fc
      .date({ min: new Date('0002-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
      .map((instant) => instant.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, (day) => {
        expect(dayAfter(dayBefore(day))).toBe(day)
        expect(daysBetween(dayBefore(day), day)).toBe(1)
        expect(daysBetween(dayAfter(day), day)).toBe(-1)
        expect(dayBefore(day) < day && day < dayAfter(day)).toBe(true)
      }),
    )
  })
})
