import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { GraphNode, GraphRelationship, Properties } from '../../../../server/domain/graph.ts'
import { applyChanges } from '../../../../server/network/records/save-changes.ts'
import type { Change } from '../../../../server/network/records/change-plan.ts'
import { dumpGraph } from '../../../../server/network/records/dump.ts'
import { loadGraph } from '../../../../server/network/records/load.ts'
import { RecordRefused } from '../../../../server/network/records/records.ts'
import { everything } from '../../../contract/everything.ts'
import { startEmbedded } from '../../../helpers/engines.ts'
import type { Engine } from '../../../helpers/engines.ts'

let engine: Engine

beforeEach(async () => {
  engine = startEmbedded()
  await loadGraph(engine.store, everything)
})
afterEach(() => engine.remove())

function put(labels: GraphNode['labels'], properties: Properties): Change {
  return {
    change: 'put-node',
    node: { labels, properties: { certainty: 'stated', ...properties } },
  }
}

const belonging: GraphRelationship = {
  type: 'BELONGS_TO',
  from: { type: 'Actor', id: 'library' },
  to: { type: 'Unit', id: 'libraries' },
  properties: { certainty: 'stated' },
}
const mention: GraphRelationship = {
  type: 'MENTIONS',
  from: { type: 'Answer', id: 'reply' },
  to: { type: 'Actor', id: 'library' },
  properties: { certainty: 'stated', start: 0, end: 2 },
}

function tie(relationship: GraphRelationship): Change {
  return { change: 'put-relationship', relationship }
}

describe('changes that cannot be saved', () => {
  const cases: [string, Change[], string][] = [
    [
      'no id',
      [put(['Unit'], { name: 'x' })],
      'Unit undefined: an id is a text of 1 to 200 characters',
    ],
    ['an empty id', [put(['Unit'], { id: '' })], 'Unit : an id is a text of 1 to 200 characters'],
    [
      'an unknown basis',
      [put(['Unit'], { id: 'x', certainty: 'sure' })],
      'Unit x: certainty must be one of stated, external, interpreted, suggested',
    ],
    [
      'a number that is none',
      [put(['Unit'], { id: 'x', size: Number.NaN })],
      'Unit x: size must be a text, number, yes or no, or a list of texts',
    ],
    [
      'a derived property',
      [put(['Unit'], { id: 'x', searchText: 'x' })],
      'Unit x: searchText is derived, not given',
    ],
    [
      'an item twice',
      [put(['Unit'], { id: 'x' }), put(['Unit'], { id: 'x' })],
      'Unit x: it is named twice',
    ],
    [
      'an actor who becomes a person',
      [put(['Actor', 'Partner', 'Person'], { id: 'clinic' })],
      'Actor clinic: it is Actor clinic, and cannot become Actor clinic and Person clinic',
    ],
    [
      'an end that is missing',
      [tie({ ...belonging, to: { type: 'Unit', id: 'none' } })],
      'BELONGS_TO from Actor library to Unit none: Unit none does not exist',
    ],
    [
      'an end of the wrong kind',
      [tie({ ...belonging, to: { type: 'Theme', id: 'trust' } })],
      'BELONGS_TO from Actor library to Theme trust: it cannot lead to Theme',
    ],
    [
      'a missing key',
      [tie({ ...mention, properties: { certainty: 'stated', start: 0 } })],
      'MENTIONS from Answer reply to Actor library: end must be a whole number from 0',
    ],
    [
      'what is not there to remove',
      [{ change: 'remove-relationship', relationship: { ...belonging, keys: {} } }],
      'BELONGS_TO from Actor library to Unit libraries: it does not exist',
    ],
    [
      'a node that still has relationships',
      [{ change: 'remove-node', node: { type: 'Actor', id: 'group' } }],
      'Actor group: it still has relationships (1), remove them first',
    ],
    [
      'a tie to what is removed with it',
      [
        { change: 'remove-node', node: { type: 'Actor', id: 'ib' } },
        {
          change: 'put-relationship',
          relationship: {
            type: 'GAVE',
            from: { type: 'Person', id: 'ib' },
            to: { type: 'Interview', id: 'talk' },
            properties: { certainty: 'stated' },
          },
        },
      ],
      'GAVE from Person ib to Interview talk: Person ib does not exist',
    ],
  ]

  it.each(cases)('name the item: %s', async (_what, changes, message) => {
    const before = await dumpGraph(engine.store)
    const saving = applyChanges(engine.store, [put(['Theme'], { id: 'beside' }), ...changes])
    await expect(saving).rejects.toThrow(RecordRefused)
    await expect(saving).rejects.toThrow(message)
    expect(await dumpGraph(engine.store)).toEqual(before)
  })
})

describe('changes', () => {
  it('tell two times at the same place apart by their beginning', async () => {
    await applyChanges(engine.store, [tie(belonging)])
    const open = { ...belonging, properties: { certainty: 'external' } }
    await applyChanges(engine.store, [tie(open)])
    const belongings = (await dumpGraph(engine.store)).relationships.filter(
      ({ type }) => type === 'BELONGS_TO',
    )
    expect(belongings.map(({ properties }) => properties)).toEqual([
      { certainty: 'stated', from: '2019-01-01' },
      { certainty: 'external' },
    ])
  })

  it('can put a node and lead to it at once', async () => {
    const to = { type: 'Unit', id: 'new' } as const
    await applyChanges(engine.store, [tie({ ...belonging, to }), put(['Unit'], { id: 'new' })])
    const { relationships } = await dumpGraph(engine.store)
    expect(relationships).toContainEqual({ ...belonging, to })
  })
})
