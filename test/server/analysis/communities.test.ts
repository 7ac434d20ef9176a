import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorGraph } from '../../../server/analysis/actor-graph.ts'
import { findCommunities } from '../../../server/analysis/communities.ts'
import {
  actor,
  anyNetwork,
  network,
  partnership,
  plainNetwork,
  readGraph,
  reordered,
} from './networks.ts'

const day = '2026-09-30'

describe('the actor graph', () => {
  it('joins jointly named parties through one set, and no point with itself', () => {
    const joint = network({
      actors: ['a', 'b', 'c', 'g'].map((id) => actor(id, { named: id !== 'g' })),
      partnerships: [
        partnership('p', ['a*', 'b*', 'c']),
        partnership('q', ['b*', 'a*', 'c', 'c', 'g']),
        partnership('loop', ['a', 'a']),
      ],
    })
    const set = '["a","b"]'
    expect(actorGraph(joint, day)).toEqual({
      actors: ['a', 'b', 'c'],
      sets: new Map([[set, ['a', 'b']]]),
      pairs: [
        [set, 'a'],
        [set, 'b'],
        [set, 'c'],
      ],
    })
  })
})

describe('communities', () => {
  const structure = readGraph('structure') as Record<
    string,
    { graph: { nodes: string[]; edges: [string, string][] } }
  >

  it('part the karate club, its two leaders apart', () => {
    const found = findCommunities(plainNetwork(structure['karate']!.graph), day)
    const of = (id: string) => found.find(({ actors }) => actors.includes(id))?.id
    expect(found.length).toBeGreaterThanOrEqual(3)
    expect(found.length).toBeLessThanOrEqual(5)
    expect(of('1')).not.toBe(of('34'))
    expect(of('33')).toBe(of('34'))
  })

  it('are the two ends of a barbell', () => {
    const found = findCommunities(plainNetwork(structure['barbell3']!.graph), day)
    expect(found.map(({ actors }) => actors.length)).toEqual([3, 3])
  })

  it('hold every named actor once, in any order of the network', () => {
    fc.assert(
      fc.property(anyNetwork, (original) => {
        const found = findCommunities(original, day)
        const named = original.actors.filter((one) => one.named).map(({ id }) => id)
        expect(found.flatMap(({ actors }) => actors).sort()).toEqual(named.sort())
        expect(findCommunities(reordered(original), day)).toEqual(found)
      }),
    )
  })
})
