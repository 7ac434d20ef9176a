/** The weeks of a month, and the ways through them. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayByKey, daysOn, monthsOn, weeksOf } from '../../../client/design/calendar.ts'
import { isDay } from '../../../server/domain/written-days.ts'

const day = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((instant) => instant.toISOString().slice(0, 10))

describe('the weeks of a month', () => {
  it('hold each of its days once, in order, under its weekday', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const weeks = weeksOf(iso)
        const days = weeks.flat().filter((one) => one !== undefined)
        const month = Array.from(
          { length: 31 },
          (_, at) => `${iso.slice(0, 7)}-${String(at + 1).padStart(2, '0')}`,
        )
        expect(days).toEqual(month.filter(isDay))
        for (const week of weeks) {
          expect(week).toHaveLength(7)
          for (const [weekday, one] of week.entries()) {
            if (one !== undefined) expect(new Date(one).getUTCDay()).toBe((weekday + 1) % 7)
          }
        }
      }),
    )
  })

  test('are as many in the shortest month as in the longest', () => {
    expect(weeksOf('2027-02-01')).toHaveLength(6)
    expect(weeksOf('2027-02-01')[3]?.[6]).toBe('2027-02-28')
    expect(weeksOf('2026-08-01')[5]?.[0]).toBe('2026-08-31')
  })
})

describe('a step', () => {
  it('leads from a day to a day, whatever the key', () => {
    const keys = ['ArrowLeft', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']
    fc.assert(
      fc.property(day, fc.constantFrom(...keys), fc.boolean(), (iso, key, shift) => {
        expect(isDay(dayByKey(iso, key, shift) ?? '')).toBe(true)
      }),
    )
  })

  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', -2, '2026-11-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['0001-01-15', -1, '0001-01-15'],
    ['9999-12-15', 12, '9999-12-15'],
  ])('of months from %s by %d is %s', (iso, count, expected) => {
    expect(monthsOn(iso, count)).toBe(expected)
  })

  test('stays within the years there are, and no other key is one', () => {
    expect(daysOn('0001-01-01', -1)).toBe('0001-01-01')
    expect(daysOn('9999-12-31', 7)).toBe('9999-12-31')
    expect(dayByKey('2027-01-01', 'a', false)).toBeUndefined()
  })
})
