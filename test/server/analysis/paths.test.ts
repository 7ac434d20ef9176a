import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incidenceGraph } from '../../../server/analysis/incidence-graph.ts'
import { readPaths } from '../../../server/analysis/paths.ts'
import type { Network } from '../../../server/domain/network.ts'
import {
  actor,
  anyNetwork,
  knownNetwork,
  network,
  otherName,
  partnership,
  plainNetwork,
  readGraph,
  renamed,
  reordered,
  type Known,
} from './networks.ts'

const day = '2026-09-30'
const between = (of: Network, from: string, to: string) =>
  readPaths(incidenceGraph(of, { day }), { from, to })
const written = (of: Network, from: string, to: string) =>
  between(of, from, to).shortest.map((path) =>
    path.map((stop) => (stop.type === 'Set' ? stop.actors.join('+') : stop.id)).join(' '),
  )

describe.each(['reorganisation', 'reorganisation-fora'])('independent routes in %s', (name) => {
  const known = readGraph(name) as Known
  it.each(known.routes)('$from to $to on $on', ({ on, from, to, expected }) => {
    const { independentRoutes } = readPaths(incidenceGraph(knownNetwork(known), { day: on }), {
      from,
      to,
    })
    expect(independentRoutes).toEqual(expected)
  })
})

interface Structure {
  graph: { nodes: string[]; edges: [string, string][] }
  expected: { edge_connectivity: number; node_connectivity: number }
}

describe.each(Object.entries(readGraph('structure') as Record<string, Structure>))(
  'independent routes in %s',
  (_name, { graph, expected }) => {
    const plain = plainNetwork(graph)
    const [first = '', ...others] = graph.nodes

    // The fewest lines that part a graph part its first actor from some other (Gomory and Hu 1961).
    it('at the weakest pair are as many as the lines that part the graph', () => {
      const routes = others.map((to) => between(plain, first, to).independentRoutes)
      const weakest = Math.min(...routes.map((each) => Number(each.sharingNoPartnership)))
      expect(weakest).toBe(expected.edge_connectivity)
    })

    it('past other actors are as many as the actors that part the graph', () => {
      const tied = new Set(graph.edges.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
      const apart = graph.nodes.flatMap((from, index) =>
        graph.nodes
          .slice(index + 1)
          .flatMap((to) => (tied.has(`${from} ${to}`) ? [] : [[from, to]])),
      )
      const routes = apart.map(([from = '', to = '']) => between(plain, from, to).independentRoutes)
      const weakest = Math.min(
        graph.nodes.length - 1,
        ...routes.map((each) => Number(each.norActorBetween)),
      )
      expect(weakest).toBe(expected.node_connectivity)
    })
  },
)

describe('shortest paths', () => {
  const fora = knownNetwork(readGraph('reorganisation-fora') as Known)

  it('are listed in a fixed order, all of them', () => {
    expect(written(fora, 'b1', 'hus')).toEqual(['b1 q02 hus', 'b1 q04 hus', 'b1 q05 hus'])
  })

  it('pass the set of actors named jointly', () => {
    expect(written(fora, 'b1', 'fsk')).toEqual(['b1 b1+b2 q14 fsk'])
    expect(written(fora, 'lok', 'fsk')).toEqual(['lok q17 b1+b2 q14 fsk'])
  })

  it('cross no partnership between two named together', () => {
    expect(between(fora, 'b1', 'b2')).toMatchObject({
      namedTogether: true,
      partnerships: 0,
      total: 1,
      independentRoutes: { sharingNoPartnership: null, norActorBetween: null },
    })
    expect(written(fora, 'b1', 'b2')).toEqual(['b1 b1+b2 b2'])
  })

  it('are none to an actor without partnerships', () => {
    expect(between(fora, 'b1', 'men')).toEqual({
      namedTogether: false,
      partnerships: null,
      total: 0,
      shortest: [],
      independentRoutes: { sharingNoPartnership: 0, norActorBetween: 0 },
    })
  })

  it('are found on the day that is asked for', () => {
    expect(
      readPaths(incidenceGraph(fora, { day: '2026-10-01' }), { from: 'b1', to: 'men' })
        .partnerships,
    ).toBe(1)
  })

  it('are counted beyond those that are listed', () => {
    const middle = Array.from({ length: 30 }, (_, index) => `m${String(index).padStart(2, '0')}`)
    const wide = plainNetwork({
      nodes: ['from', 'to', ...middle],
      edges: middle.flatMap((id): [string, string][] => [
        ['from', id],
        [id, 'to'],
      ]),
    })
    const { total, shortest, partnerships } = between(wide, 'from', 'to')
    expect({ total, listed: shortest.length, partnerships }).toEqual({
      total: 30,
      listed: 20,
      partnerships: 2,
    })
  })

  it('survive a chain of 50,000 actors', () => {
    const nodes = Array.from({ length: 50_000 }, (_, index) => String(index))
    const chain = plainNetwork({
      nodes,
      edges: nodes.slice(1).map((id, index): [string, string] => [String(index), id]),
    })
    expect(between(chain, '0', '49999')).toMatchObject({
      partnerships: 49_999,
      total: 1,
      independentRoutes: { sharingNoPartnership: 1, norActorBetween: 1 },
    })
  })

  it('do not grow with a tie that is registered twice', () => {
    const once = network({
      actors: [actor('a'), actor('b')],
      partnerships: [partnership('p', ['a', 'b'])],
    })
    const twice = network({
      actors: [actor('a'), actor('b')],
      partnerships: [partnership('p', ['a', 'b', 'b', 'a'])],
    })
    expect(between(twice, 'a', 'b')).toEqual(between(once, 'a', 'b'))
  })

  it('refuse an unnamed group', () => {
    expect(() => between(fora, 'b1', 'grp')).toThrow(RangeError)
  })
})

describe('on any network', () => {
  const pairOf = (of: Network) => of.actors.filter(({ named }) => named).map(({ id }) => id)

  it('the order in which things are listed changes nothing', () => {
    fc.assert(
      fc.property(anyNetwork, (original) => {
        const [from = '', to = ''] = pairOf(original)
        expect(between(reordered(original), from, to)).toEqual(between(original, from, to))
      }),
    )
  })

  it('other names change neither counts nor routes', () => {
    fc.assert(
      fc.property(anyNetwork, (original) => {
        const [from = '', to = ''] = pairOf(original)
        const { shortest, ...before } = between(original, from, to)
        const { shortest: _, ...after } = between(renamed(original), otherName(from), otherName(to))
        expect(after).toEqual(before)
      }),
    )
  })

  it('every listed path runs along ties and over as many partnerships as it says', () => {
    fc.assert(
      fc.property(anyNetwork, (original) => {
        const [from = '', to = ''] = pairOf(original)
        const graph = incidenceGraph(original, { day })
        const number = new Map(graph.stops.map((stop, index) => [JSON.stringify(stop), index]))
        const { shortest, partnerships, total } = between(original, from, to)
        expect(shortest.length).toBe(Math.min(20, total))
        for (const path of shortest) {
          const points = path.map((stop) => number.get(JSON.stringify(stop)) ?? -1)
          points.slice(1).forEach((point, index) => {
            expect(graph.neighbours[points[index]!]).toContain(point)
          })
          expect(path.filter(({ type }) => type === 'Partnership')).toHaveLength(partnerships!)
        }
      }),
    )
  })

  it('there are routes exactly where there is a path, never more past actors than past partnerships', () => {
    fc.assert(
      fc.property(anyNetwork, (original) => {
        const [from = '', to = ''] = pairOf(original)
        const { namedTogether, total, independentRoutes } = between(original, from, to)
        if (namedTogether) return
        const { sharingNoPartnership, norActorBetween } = independentRoutes
        expect(Number(sharingNoPartnership) > 0).toBe(total > 0)
        expect(Number(norActorBetween) > 0).toBe(total > 0)
        expect(Number(norActorBetween)).toBeLessThanOrEqual(Number(sharingNoPartnership))
      }),
    )
  })
})
