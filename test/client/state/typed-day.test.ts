import { expect, test } from 'vitest'
import { dayTyped } from '../../../client/state/typed-day.ts'

test.each([
  ['01-10-2026', '2026-10-01'],
  ['1.2.2026', '2026-02-01'],
  [' 29/2/2024 ', '2024-02-29'],
  ['29-02-2026', undefined],
  ['2026-10-01', undefined],
  ['1-10-26', undefined],
  ['', undefined],
])('the day typed as "%s" is %s', (typed, day) => {
  expect(dayTyped(typed)).toBe(day)
})
