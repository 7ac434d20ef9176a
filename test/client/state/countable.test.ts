import { expect, test } from 'vitest'
import { countableOn } from '../../../client/state/countable.ts'
import { network, partnership } from './networks.ts'

const day = '2026-09-30'

test('partnerships in force are counted by tie and status, general ones in none', () => {
  const { ties, statuses } = countableOn(
    network(
      [],
      [
        partnership('formal', ['!a', 'b'], { status: 'active', start: day }),
        partnership('other', ['a', 'b'], { status: 'idea' }),
        partnership('later', ['a', 'b'], { start: '2026-10-01' }),
        partnership('over', ['a', 'b'], { status: 'ended', endedOn: day }),
        partnership('ending', ['a', 'b'], { status: 'ended', endedOn: '2026-10-01' }),
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
