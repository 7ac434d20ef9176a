/** Structure on graphs with published answers, against counting by hand, and on the case. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gellerupHasle } from '../../../seed/gellerup-hasle/case.ts'
import { cutNodes } from '../../../server/analysis/cut-nodes.ts'
import { incidenceGraph, type IncidenceGraph } from '../../../server/analysis/incidence-graph.ts'
import { readStructure } from '../../../server/analysis/structure.ts'
import type { Network } from '../../../server/domain/network.ts'
import { readNetwork } from '../../../server/network/snapshot/snapshot.ts'
import { loaded } from '../network/loaded.ts'
import {
  actor,
  anyNetwork,
  network,
  otherName,
  partnership,
  plainNetwork,
  readGraph,
  renamed,
  reordered,
} from './networks.ts'

const day = '2026-09-30'
const structureOf = (of: Network) => readStructure(of, { day })
const written = (cutPoints: string[][]) => cutPoints.map((actors) => actors.join('+')).sort()

interface Known {
  graph: { nodes: string[]; edges: [string, string][] }
  expected: {
    /** The number of actors in each. */
    components: number[]
    articulation_points: string[]
    bridges: [string, string][]
    F0: number
  }
}

describe.each(Object.entries(readGraph('structure') as Record<string, Known>))(
  '%s',
  (_name, { graph, expected }) => {
    const plain = plainNetwork(graph)
    const { components, bridges, cutPoints, fragmentation } = structureOf(plain)
    const ends = new Map(plain.partnerships.map(({ id, parties }) => [id, parties]))

    it('has its components', () => {
      expect(components.map((component) => component.length)).toEqual(expected.components)
    })

    it('has its cut points', () => {
      expect(written(cutPoints)).toEqual([...expected.articulation_points].sort())
    })

    it('has its bridges', () => {
      const found = bridges.map((bridge) => ends.get(bridge.partnership)?.map((end) => end.actor))
      expect(found.map((pair) => pair?.sort().join()).sort()).toEqual(
        expected.bridges.map((pair) => pair.sort().join()).sort(),
      )
    })

    it('is as fragmented', () => {
      expect(fragmentation).toBeCloseTo(expected.F0, 6)
    })

    it('is the same with every line doubled, and lines from actors to themselves', () => {
      const loops = graph.nodes.map((id): [string, string] => [id, id])
      const doubled = plainNetwork({ ...graph, edges: [...graph.edges, ...loops] })
      for (const each of doubled.partnerships) each.parties.push(...each.parties)
      expect({ ...structureOf(doubled), partnerships: 0 }).toEqual({
        ...structureOf(plain),
        partnerships: 0,
      })
    })
  },
)

describe('structure', () => {
  it('of a partnership beside another between the same two is no bridge', () => {
    const twice = plainNetwork({
      nodes: ['a', 'b'],
      edges: [
        ['a', 'b'],
        ['a', 'b'],
      ],
    })
    expect(structureOf(twice).bridges).toEqual([])
  })

  it('of a chain of 100,000 partnerships is found without exhausting the stack', () => {
    const nodes = Array.from({ length: 100_001 }, (_, index) => String(index).padStart(6, '0'))
    const edges = nodes.slice(1).map((id, index): [string, string] => [nodes[index] ?? '', id])
    const { components, bridges, cutPoints } = structureOf(plainNetwork({ nodes, edges }))
    expect(components).toHaveLength(1)
    expect(cutPoints).toHaveLength(99_999)
    expect(bridges).toHaveLength(100_000)
    expect(bridges.find(({ partnership }) => partnership === 'line-0')?.parts).toEqual([
      { sides: [['000001']], actors: 100_000 },
      { sides: [['000000']], actors: 1 },
    ])
  })

  it('tells which sides each part of a bridge has, a set as one', () => {
    const forum = network({
      actors: ['a', 'b', 'c', 'd', 'e'].map((id) => actor(id)),
      partnerships: [
        partnership('forum', ['a*', 'b*', 'c', 'd']),
        partnership('beside', ['c', 'd']),
        partnership('far', ['d', 'e']),
      ],
    })
    const { bridges, cutPoints } = structureOf(forum)
    expect(bridges).toEqual([
      {
        partnership: 'far',
        parts: [
          { sides: [['d']], actors: 4 },
          { sides: [['e']], actors: 1 },
        ],
      },
      {
        partnership: 'forum',
        parts: [
          { sides: [['c'], ['d']], actors: 3 },
          { sides: [['a', 'b']], actors: 2 },
        ],
      },
    ])
    expect(written(cutPoints)).toEqual(['a+b', 'd'])
  })

  it('does not count what is left without an actor', () => {
    const alone = network({
      actors: [actor('a'), actor('b'), actor('group', { named: false })],
      partnerships: [
        partnership('known', ['a', 'b']),
        partnership('with a group', ['a', 'group']),
        partnership('together', ['a*', 'b*', 'group']),
      ],
    })
    expect(structureOf(alone)).toMatchObject({ bridges: [], cutPoints: [], fragmentation: 0 })
  })

  it('of nobody, and of one, is not fragmented', () => {
    expect(structureOf(network({}))).toMatchObject({ components: [], fragmentation: 0 })
    expect(structureOf(network({ actors: [actor('a')] }))).toMatchObject({
      components: [['a']],
      fragmentation: 0,
    })
  })

  it('is that of the ties and statuses asked for', () => {
    const mixed = network({
      actors: ['a', 'b', 'c'].map((id) => actor(id)),
      partnerships: [
        partnership('formal', [
          'a',
          { actor: 'b', tie: 'FORMAL_PARTNERSHIP', certainty: 'stated' },
        ]),
        partnership('idea', ['b', 'c'], { status: 'idea' }),
      ],
    })
    const components = (counting: object) => readStructure(mixed, { day, ...counting }).components
    expect(components({})).toEqual([['a', 'b'], ['c']])
    expect(components({ ties: ['COLLABORATION'] })).toEqual([['a'], ['b'], ['c']])
    expect(components({ ties: ['COLLABORATION'], statuses: ['idea'] })).toEqual([['b', 'c'], ['a']])
  })

  it('of the case hangs on the set of both libraries, and on each partnership', async () => {
    const store = await loaded(gellerupHasle)
    const { network: case_ } = await readNetwork(store, () => undefined)
    await store.close()
    const { actors, partnerships, components, bridges, cutPoints } = structureOf(case_)
    expect({ actors, partnerships, components: components.length }).toEqual({
      actors: 11,
      partnerships: 9,
      components: 1,
    })
    expect(bridges).toHaveLength(9)
    expect(cutPoints).toEqual([['gellerup-bibliotek', 'hasle-bibliotek']])
  })
})

/** The parts with an actor that are left without a point, by walking from each point to all it reaches. */
function partsWithout({ stops, neighbours }: IncidenceGraph, without?: number): number {
  const parts = new Set<string>()
  for (const [start, { type }] of stops.entries()) {
    if (start === without || type !== 'Actor') continue
    const part = new Set([start])
    // A Set is iterated in the order of insertion, what is added meanwhile included.
    for (const point of part) {
      for (const near of neighbours[point] ?? []) if (near !== without) part.add(near)
    }
    parts.add([...part].sort().join())
  }
  return parts.size
}

describe('on any network', () => {
  it('a cut node is one without which there are more parts with an actor', () => {
    let cuts = 0
    fc.assert(
      fc.property(anyNetwork, (original) => {
        const graph = incidenceGraph(original, { day })
        const before = partsWithout(graph)
        const expected = [...graph.stops.keys()].filter(
          (point) => partsWithout(graph, point) > before,
        )
        const found = cutNodes(graph)
        expect([...found.keys()]).toEqual(expected)
        for (const [point, parts] of found) {
          expect(parts.length - 1).toBe(partsWithout(graph, point) - before)
        }
        cuts += expected.length
      }),
      { numRuns: 500 },
    )
    expect(cuts).toBeGreaterThan(100)
  })

  it('F lies between 0 and 1, and the order of lists changes nothing', () => {
    fc.assert(
      fc.property(anyNetwork, (original) => {
        const found = structureOf(original)
        expect(found.fragmentation).toBeGreaterThanOrEqual(0)
        expect(found.fragmentation).toBeLessThanOrEqual(1)
        expect(structureOf(reordered(original))).toEqual(found)
      }),
    )
  })

  it('other names change only names', () => {
    fc.assert(
      fc.property(anyNetwork, (original) => {
        const found = structureOf(original)
        const again = structureOf(renamed(original))
        expect(again.bridges.map((each) => each.partnership).sort()).toEqual(
          found.bridges.map((each) => otherName(each.partnership)).sort(),
        )
        const setsOf = (sets: string[][]) => sets.map((set) => set.sort().join()).sort()
        const renamedSets = (sets: string[][]) => setsOf(sets.map((set) => set.map(otherName)))
        expect(setsOf(again.cutPoints)).toEqual(renamedSets(found.cutPoints))
        expect(setsOf(again.components)).toEqual(renamedSets(found.components))
        expect(again.fragmentation).toBe(found.fragmentation)
      }),
    )
  })
})
