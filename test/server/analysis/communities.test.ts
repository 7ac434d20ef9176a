import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { actorGraph } from '../../../server/analysis/actor-graph.ts'
import { findCommunities } from '../../../server/analysis/communities.ts'
import { incidenceGraph } from '../../../server/analysis/incidence-graph.ts'
import { readPaths } from '../../../server/analysis/paths.ts'
import { AnalysisThread } from '../../../server/analysis/thread.ts'
import type { Network } from '../../../server/model/network.ts'
import {
  actor,
  anyNetwork,
  knownNetwork,
  network,
  partnership,
  plainNetwork,
  readGraph,
  reordered,
  type Known,
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

describe('the thread', () => {
  const thread = new AnalysisThread()
  afterAll(() => thread.close())
  const written = (of: Network) => ({ network: of, json: Buffer.from(JSON.stringify(of)) })
  const one = written(knownNetwork(readGraph('reorganisation-fora') as Known))
  const other = written(knownNetwork(readGraph('reorganisation') as Known))

  it('answers as the measures themselves, each question about its own network', async () => {
    const [communities, others, paths] = await Promise.all([
      thread.communities(one, day),
      thread.communities(other, day),
      thread.paths(one, { from: 'b1', to: 'fsk', day }),
    ])
    expect(communities).toEqual(findCommunities(one.network, day))
    expect(others).toEqual(findCommunities(other.network, day))
    expect(paths).toEqual(
      readPaths(incidenceGraph(one.network, { day }), { from: 'b1', to: 'fsk' }),
    )
  })

  it('says what went wrong and goes on', async () => {
    await expect(thread.paths(one, { from: 'b1', to: 'nobody', day })).rejects.toThrow('nobody')
    await expect(thread.paths(one, { from: 'b1', to: 'b2', day })).resolves.toMatchObject({
      namedTogether: true,
    })
  })

  it('refuses what waits when it ends, and starts again', async () => {
    const ended = new AnalysisThread()
    const asked = expect(ended.communities(one, day)).rejects.toThrow('ended')
    await ended.close()
    await asked
    await expect(ended.communities(one, day)).resolves.toEqual(findCommunities(one.network, day))
    await ended.close()
  })
})
