/** A small network with one of every kind of record, and one of every relationship to every label it can lead to. */
import type { Graph, GraphNode, GraphRelationship, NodeLabels } from '../../server/domain/graph.ts'
import type { Properties, RecordReference, RelationshipType } from '../../server/domain/graph.ts'

const certainty = 'stated'

function node(labels: NodeLabels, id: string, properties: Properties): GraphNode {
  return { labels, properties: { id, certainty, ...properties } }
}

/** An end is written `Actor library`. */
function end(text: string): RecordReference {
  const [, type, id = ''] = /^(\w+) (.+)$/.exec(text) ?? []
  return { type: type as RecordReference['type'], id }
}

function tie(type: RelationshipType, ends: string, properties: Properties = {}): GraphRelationship {
  const [from = '', to = ''] = ends.split(' → ')
  return { type, from: end(from), to: end(to), properties: { certainty, ...properties } }
}

const nodes = [
  node(['Actor', 'Library'], 'library', { name: 'Åby Bibliotek', place: 'Åby', source: 'Aftale' }),
  node(['Actor', 'Partner'], 'clinic', {
    name: 'Sundhedshus Øst',
    kind: 'health',
    named: true,
    external: true,
    interpreted: ['kind'],
  }),
  node(['Actor', 'Partner'], 'group', { name: 'frivillige', kind: 'not-stated', named: false }),
  node(['Actor', 'Partner', 'Person'], 'ib', { name: 'Ib Ærø', kind: 'individual', named: true }),
  node(['Person'], 'eva', { name: 'Eva Søby', role: 'Bibliotekar' }),
  node(['Unit'], 'culture', { name: 'Kultur', kind: 'department' }),
  node(['Unit'], 'libraries', { name: 'Biblioteker', kind: 'division' }),
  node(['Partnership'], 'advice', {
    name: 'Rådgivning',
    purpose: 'Sundhed for alle',
    level: 'tactical',
    agreement: 'partnership-agreement',
    reference: 'J-12',
    status: 'active',
    start: '2024-01-01',
    end: '2026-12-31',
    targetGroup: 'voksne',
    named: true,
  }),
  node(['Activity'], 'cafe', { name: 'Sundhedscafé' }),
  node(['Theme'], 'trust', { name: 'Tillid' }),
  node(['Reorganisation'], 'merging', {
    name: 'Sammenlægning',
    kind: 'merger',
    state: 'planned',
    date: '2026-10-01',
    note: 'Ikke besluttet',
  }),
  node(['Reorganisation', 'Scenario'], 'what-if', {
    name: 'Hvad nu hvis',
    note: 'Til mødet',
    units: ['libraries'],
    date: '2027-01-01',
    windowDays: 90,
    changes: ['{"change":"unit-closed","unit":"libraries"}'],
    ties: ['FORMAL_PARTNERSHIP'],
    statuses: ['active', 'not-stated'],
  }),
  node(['Interview'], 'talk', {
    series: 'Fem spørgsmål',
    date: '2025-05-05',
    language: 'da',
    verbatim: false,
    consent: 'named',
  }),
  node(['Question'], 'who', { series: 'Fem spørgsmål', position: 1, text: 'Hvem?' }),
  node(['Answer'], 'reply', {
    position: 1,
    text: 'Ib, Eva og Sundhedshus Øst giver rådgivning på Sundhedscafé; Kultur bygger tillid.',
  }),
  node(['Act'], 'renaming', {
    what: 'unit-changed',
    at: '2026-09-01T10:00:00.000Z',
    by: 'Eva',
    revision: 1,
    item: 'Unit culture',
    before: ['{}'],
    after: ['{}'],
  }),
  node(['Act'], 'renaming-undone', {
    what: 'undone',
    at: '2026-09-01T10:01:00.000Z',
    undoes: 'renaming',
    revision: 2,
    item: 'Unit culture',
    before: ['{}'],
    after: ['{}'],
  }),
  node(['Item'], 'Unit culture', { revision: 2 }),
]

const relationships = [
  tie('FORMAL_PARTNERSHIP', 'Actor library → Partnership advice', { jointly: true }),
  tie('COLLABORATION', 'Actor clinic → Partnership advice', { source: 'Brev' }),
  tie('DELIVERS', 'Partnership advice → Activity cafe'),
  tie('CONTACT_FOR', 'Person eva → Partnership advice', { onBehalfOf: 'library' }),
  tie('WORKS_AT', 'Person eva → Actor library', { role: 'leder', from: '2020-02-01' }),
  tie('WORKS_AT', 'Person eva → Unit libraries', { to: '2020-02-01' }),
  tie('BELONGS_TO', 'Actor library → Unit libraries', { from: '2019-01-01' }),
  tie('PART_OF', 'Unit libraries → Unit culture'),
  tie('EXAMPLE_OF', 'Actor clinic → Actor group'),
  tie('AFFECTS', 'Reorganisation merging → Unit libraries'),
  tie('FOLLOW_UP', 'Reorganisation merging → Partnership advice', {
    responsible: 'Eva Søby',
    step: 'Tal med klinikken',
    by: '2026-09-15',
    done: false,
  }),
  tie('CONCERNS', 'Act renaming → Item Unit culture'),
  tie('CONCERNS', 'Act renaming-undone → Item Unit culture'),
  tie('GAVE', 'Person eva → Interview talk'),
  tie('HAS_ANSWER', 'Interview talk → Answer reply'),
  tie('ANSWERS', 'Answer reply → Question who'),
  tie('MENTIONS', 'Answer reply → Actor clinic', { start: 12, end: 27 }),
  tie('MENTIONS', 'Answer reply → Person eva', { start: 4, end: 7 }),
  tie('MENTIONS', 'Answer reply → Unit culture', { start: 61, end: 67 }),
  tie('MENTIONS', 'Answer reply → Partnership advice', { start: 33, end: 43 }),
  tie('MENTIONS', 'Answer reply → Activity cafe', { start: 47, end: 59 }),
  tie('MENTIONS', 'Answer reply → Theme trust', { start: 75, end: 81 }),
  tie('MENTIONS', 'Answer reply → Reorganisation merging', { start: 68, end: 74 }),
  tie('ABOUT', 'Answer reply → Theme trust'),
]

export const everything: Graph = { nodes, relationships }
