import { expect, test } from 'vitest'
import { countedOn } from '../../../client/state/counted.ts'
import { dayBefore } from '../../../client/state/day.ts'
import { network, partnership } from './networks.ts'

const day = '2026-09-30'

test('partnerships in force are counted by tie and status, general ones in none', () => {
  const { ties, statuses } = countedOn(
    network(
      [],
      [
        partnership('formal', ['!a', 'b'], { status: 'active', start: day }),
        partnership('other', ['a', 'b'], { status: 'idea' }),
        partnership('later', ['a', 'b'], { start: '2026-10-01' }),
        partnership('over', ['a', 'b'], { status: 'ended', end: day }),
        partnership('over some day', ['a', 'b'], { status: 'ended' }),
        partnership('ending', ['a', 'b'], { status: 'ended', end: '2026-10-01' }),
        partnership('general', ['a', 'b'], { named: false }),
      ],
    ),
    day,
  )
  expect([...ties]).toEqual([
    ['FORMAL_PARTNERSHIP', 1],
    ['COLLABORATION', 2],
  ])
  expect([...statuses]).toEqual([
    ['active', 1],
    ['idea', 1],
    ['ended', 1],
  ])
})

test.each([
  ['2026-10-01', '2026-09-30'],
  ['2028-03-01', '2028-02-29'],
  ['2026-01-01', '2025-12-31'],
])('the day before %s is %s', (one, before) => {
  expect(dayBefore(one)).toBe(before)
})
