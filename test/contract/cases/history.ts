/** Acts and the items they concern. */
import type { Graph, Properties } from '../../../server/domain/graph.ts'
import type { Row } from '../../../server/store/port.ts'
import type { ContractCase } from '../contract-case.ts'

const about = { item: 'Unit culture', before: ['{}'], after: ['{}'] }
const renaming: Row = {
  id: 'renaming',
  what: 'unit-changed',
  at: '2026-09-01T10:00:00.000Z',
  by: 'Eva',
  undoes: null,
  revision: 1,
  final: null,
  forgottenAt: null,
  ...about,
}
const undone: Row = {
  id: 'renaming-undone',
  what: 'undone',
  at: '2026-09-01T10:01:00.000Z',
  by: null,
  undoes: 'renaming',
  revision: 2,
  final: null,
  forgottenAt: null,
  ...about,
}

/** What others call an act. */
const theirs: Graph = {
  nodes: [{ labels: ['Act'], properties: { id: 'act-one', certainty: 'stated', name: 'Hamlet' } }],
  relationships: [],
}

/** Acts that are final, one of them in the words of version 0.3, and one of which nothing is kept aside any more. */
const finals: Graph = {
  nodes: [
    ['pseudonymised', { final: 'name-replaced' }],
    ['of-0.3', { final: true }],
    ['done', { final: 'name-replaced', forgottenAt: '2026-09-01T10:00:00.000Z' }],
    ['changed', {}],
  ].map(([id, more]) => ({
    labels: ['Act'],
    properties: { id: id as string, certainty: 'stated', ...about, ...(more as Properties) },
  })),
  relationships: [],
}

/** Partnerships that are ended, and one that is not. */
const endings: Graph = {
  nodes: [
    ['on-agreement', { status: 'ended', end: '2026-12-31' }],
    ['on-its-own-day', { status: 'ended', end: '2026-12-31', endedOn: '2026-10-01' }],
    ['without-day', { status: 'ended' }],
    ['active', { status: 'active', end: '2026-12-31' }],
  ].map(([id, time]) => ({
    labels: ['Partnership'],
    properties: { id: id as string, certainty: 'stated', ...(time as Properties) },
  })),
  relationships: [],
}

export const cases: ContractCase[] = [
  { statement: 'schema/0030-ended-on-agreement', graph: endings, rows: [{ id: 'on-agreement' }] },
  {
    statement: 'history/act',
    parameters: { id: 'renaming' },
    rows: [renaming],
  },
  { statement: 'history/act', about: 'unknown', parameters: { id: 'nothing' }, rows: [] },
  { statement: 'history/acts', parameters: { offset: 0, limit: 9 }, rows: [undone, renaming] },
  {
    statement: 'history/acts',
    about: 'the newest first',
    parameters: { offset: 0, limit: 1 },
    rows: [undone],
  },
  {
    statement: 'history/acts-on',
    parameters: { item: 'Unit culture', offset: 1, limit: 9 },
    rows: [renaming],
  },
  {
    statement: 'history/acts-on',
    about: 'nothing',
    parameters: { item: 'Unit libraries', offset: 0, limit: 9 },
    rows: [],
  },
  {
    statement: 'history/acts-between',
    parameters: { what: 'unit-changed', after: '2026-08-31T10:00:00.000Z', until: renaming['at']! },
    rows: [renaming],
  },
  {
    statement: 'history/acts-between',
    about: 'none from the first instant itself',
    parameters: { what: 'unit-changed', after: renaming['at']!, until: '2026-10-01T10:00:00.000Z' },
    rows: [],
  },
  {
    statement: 'history/unforgotten',
    graph: finals,
    rows: [{ id: 'of-0.3' }, { id: 'pseudonymised' }],
  },
  {
    statement: 'history/forgotten',
    parameters: { ids: ['renaming', 'nothing'], at: '2026-10-01T10:00:00.000Z' },
    rows: [{ count: 1 }],
    after: ({ nodes, relationships }) => ({
      nodes: nodes.map((node) =>
        node.properties['id'] === 'renaming'
          ? { ...node, properties: { ...node.properties, forgottenAt: '2026-10-01T10:00:00.000Z' } }
          : node,
      ),
      relationships,
    }),
  },
  { statement: 'history/newest', rows: [{ at: undone['at']!, revision: 2 }] },
  { statement: 'history/newest', about: 'of none', graph: theirs, rows: [] },
  { statement: 'history/count', rows: [{ count: 2 }] },
  {
    statement: 'history/count-on',
    parameters: { item: 'Unit culture' },
    rows: [{ count: 2 }],
  },
  {
    statement: 'history/concerned',
    parameters: { ids: ['renaming', 'nothing'] },
    rows: [{ act: 'renaming', item: 'Unit culture' }],
  },
  {
    statement: 'history/undoings',
    parameters: { ids: ['renaming', 'renaming-undone'] },
    rows: [{ id: 'renaming-undone', undoes: 'renaming' }],
  },
  {
    statement: 'history/acts',
    about: 'not those of others',
    graph: theirs,
    parameters: { offset: 0, limit: 9 },
    rows: [],
  },
  {
    statement: 'history/count',
    about: 'not those of others',
    graph: theirs,
    rows: [{ count: 0 }],
  },
  {
    statement: 'history/item-revisions',
    parameters: { items: ['Unit culture', 'Unit libraries'] },
    rows: [{ item: 'Unit culture', revision: 2 }],
  },
]
