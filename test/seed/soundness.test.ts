import { expect, test } from 'vitest'
import { demo } from '../../seed/demo/demo.ts'
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import { faultsOf } from './sound-graph.ts'

test.each([
  ['the case', gellerupHasle],
  ['the demonstration', demo],
])('%s is a sound graph', (_, graph) => {
  expect(faultsOf(graph)).toEqual([])
})

test('a graph with a loose end, a doubled id or no basis is not', () => {
  const [first] = demo.nodes
  expect(faultsOf({ nodes: [first!, first!], relationships: [] })).toEqual(['an id stands twice'])
  expect(faultsOf({ nodes: [], relationships: [demo.relationships[0]!] })).toHaveLength(2)
  expect(
    faultsOf({ nodes: [{ labels: ['Unit'], properties: { id: 'a' } }], relationships: [] }),
  ).toHaveLength(1)
})
