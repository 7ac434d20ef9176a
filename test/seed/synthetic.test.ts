import { describe, expect, test } from 'vitest'
import { syntheticGraph } from '../../seed/synthetic.ts'
import type { Graph } from '../../server/domain/graph.ts'
import { faultsOf } from './sound-graph.ts'

const isParty = ({ type }: { type: string }) =>
  type === 'FORMAL_PARTNERSHIP' || type === 'COLLABORATION'

function counts({ nodes, relationships }: Graph) {
  const labelled = (label: string) =>
    nodes.filter(({ labels }) => labels.some((own) => own === label)).length
  return {
    actors: labelled('Actor'),
    partnerships: labelled('Partnership'),
    parties: relationships.filter(isParty).length,
    municipalities: nodes.filter(({ properties }) => properties['kind'] === 'municipality').length,
  }
}

describe('a synthetic network', () => {
  test.each([2, 3, 14, 100, 1000])('of %i actors is sound and has that many', (actors) => {
    const graph = syntheticGraph({ actors, seed: 1 })
    expect(faultsOf(graph)).toEqual([])
    expect(counts(graph).actors).toBe(actors)
  })

  test('is the same for the same seed, another for another', () => {
    const graph = syntheticGraph({ actors: 200, seed: 7 })
    expect(syntheticGraph({ actors: 200, seed: 7 })).toEqual(graph)
    expect(syntheticGraph({ actors: 200, seed: 8 })).not.toEqual(graph)
  })

  test('of 20,000 actors has the proportions of the measured one', () => {
    const { partnerships, parties, municipalities } = counts(
      syntheticGraph({ actors: 20_000, seed: 1 }),
    )
    expect(Math.abs(partnerships - 28_000)).toBeLessThan(300)
    expect(parties).toBeGreaterThan(65_000)
    expect(parties).toBeLessThan(71_000)
    expect(municipalities).toBe(89)
  })

  const thousand = syntheticGraph({ actors: 1000, seed: 3 })

  test('has partnerships of at least two different parties', () => {
    const parties = new Map<string, Set<string>>()
    for (const { from, to } of thousand.relationships.filter(isParty)) {
      parties.set(to.id, (parties.get(to.id) ?? new Set()).add(from.id))
    }
    expect(Math.min(...[...parties.values()].map((own) => own.size))).toBe(2)
    expect(Math.max(...[...parties.values()].map((own) => own.size))).toBeGreaterThanOrEqual(5)
  })

  test('gathers around hub libraries', () => {
    const degrees = new Map<string, number>()
    for (const { from } of thousand.relationships.filter(isParty)) {
      degrees.set(from.id, (degrees.get(from.id) ?? 0) + 1)
    }
    const sorted = [...degrees.values()].sort((one, other) => other - one)
    expect(sorted[0]!).toBeGreaterThan(20 * sorted[Math.floor(sorted.length / 2)]!)
  })

  test('mentions what exists, in its own words', () => {
    const texts = new Map(
      thousand.nodes.map(({ labels, properties }) => [
        `${labels[0]}:${String(properties['id'])}`,
        properties,
      ]),
    )
    const mentions = thousand.relationships.filter(({ type }) => type === 'MENTIONS')
    expect(mentions.length).toBeGreaterThan(80)
    for (const { from, to, properties } of mentions) {
      const text = String(texts.get(`Answer:${from.id}`)?.['text'])
      const words = text.slice(Number(properties['start']), Number(properties['end']))
      expect(words).toBe(texts.get(`${to.type}:${to.id}`)?.['name'])
    }
  })
})
