import { expect, test } from 'vitest'
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import { faultsOf } from './sound-graph.ts'

test('the case is a sound graph', () => {
  expect(faultsOf(gellerupHasle)).toEqual([])
})
