import { describe, expect, it } from 'vitest'
import type { Graph, GraphNode, GraphRelationship } from '../../../../server/domain/graph.ts'
import { differenceOf } from '../../../../server/network/acts/act-records.ts'
import { shownChanges } from '../../../../server/network/acts/shown-changes.ts'

const certainty = 'stated'
const actor = { type: 'Actor', id: 'clinic' } as const
const advice = { type: 'Partnership', id: 'advice' } as const

function graph(...records: (GraphNode | GraphRelationship)[]): Graph {
  return {
    nodes: records.filter((record) => 'labels' in record),
    relationships: records.filter((record) => 'type' in record),
  }
}

function shown(before: Graph, after: Graph) {
  return shownChanges(differenceOf({ before, after }))
}

function belonging(unit: string, properties = {}): GraphRelationship {
  const to = { type: 'Unit', id: unit } as const
  return { type: 'BELONGS_TO', from: actor, to, properties: { certainty, ...properties } }
}

function party(type: 'FORMAL_PARTNERSHIP' | 'COLLABORATION'): GraphRelationship {
  return { type, from: actor, to: advice, properties: { certainty } }
}

describe('what an act changed is shown', () => {
  it('as nothing, when all was put as it was', () => {
    expect(shown(graph(belonging('a')), graph(belonging('a')))).toEqual([])
  })

  it('as one change, when the only unit gives way to another', () => {
    const changes = shown(graph(belonging('a')), graph(belonging('b')))
    const other = { type: 'Unit', id: 'b' }
    expect(changes).toEqual([{ item: actor, field: 'unit', before: 'a', after: 'b', other }])
  })

  it('one by one, when one unit gives way to two', () => {
    const changes = shown(graph(belonging('a')), graph(belonging('b'), belonging('c')))
    const values = changes
      .filter(({ field }) => field === 'unit')
      .map(({ before, after }) => [before, after])
    expect(values).toEqual([
      ['a', undefined],
      [undefined, 'b'],
      [undefined, 'c'],
    ])
  })

  it('as properties of a tie that stays', () => {
    const after = belonging('a', { to: '2026-10-01', certainty: 'external' })
    const other = { type: 'Unit', id: 'a' }
    expect(shown(graph(belonging('a')), graph(after))).toEqual([
      { item: actor, field: 'unit.certainty', before: 'stated', after: 'external', other },
      { item: actor, field: 'unit.to', after: '2026-10-01', other },
    ])
  })

  it('as a tie of another type, where the party stays', () => {
    const changes = shown(graph(party('COLLABORATION')), graph(party('FORMAL_PARTNERSHIP')))
    expect(changes).toEqual([
      {
        item: advice,
        field: 'party.tie',
        before: 'COLLABORATION',
        after: 'FORMAL_PARTNERSHIP',
        other: actor,
      },
    ])
  })

  it('as a kind, when a partner turns out to be a library', () => {
    const properties = { id: 'clinic', certainty }
    const before: GraphNode = {
      labels: ['Actor', 'Partner'],
      properties: { ...properties, kind: 'health' },
    }
    const after: GraphNode = { labels: ['Actor', 'Library'], properties }
    expect(shown(graph(before), graph(after))).toEqual([
      { item: actor, field: 'kind', before: 'health', after: 'library' },
    ])
  })

  it('as what left a list and what came to it', () => {
    const scenario = (units: string[]): GraphNode => ({
      labels: ['Reorganisation', 'Scenario'],
      properties: { id: 's', certainty, units },
    })
    const item = { type: 'Reorganisation', id: 's' }
    expect(shown(graph(scenario(['a', 'b'])), graph(scenario(['b', 'c', 'd'])))).toEqual([
      { item, field: 'units', before: 'a' },
      { item, field: 'units', after: 'c' },
      { item, field: 'units', after: 'd' },
    ])
  })

  it('of a follow-up as its own fields', () => {
    const followUp = (properties: GraphRelationship['properties']): GraphRelationship => ({
      type: 'FOLLOW_UP',
      from: { type: 'Reorganisation', id: 'r' },
      to: advice,
      properties: { certainty, ...properties },
    })
    const before = followUp({ step: 'Ring', done: false })
    const after = followUp({ step: 'Ring', done: true })
    expect(shown(graph(before), graph(after))).toEqual([
      { item: { type: 'FollowUp', id: 'r/advice' }, field: 'done', before: 'false', after: 'true' },
    ])
  })
})
