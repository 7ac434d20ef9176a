/** A small network with one of every kind of record, and one of every relationship to every label it can lead to. */
import type { Graph, GraphNode, GraphRelationship, NodeLabels } from '../../server/model/graph.ts'
import type { Properties, RelationshipType } from '../../server/model/graph.ts'
import type { Reference, ReferenceType } from '../../server/model/words.ts'

const certainty = 'stated'

function node(labels: NodeLabels, id: string, properties: Properties): GraphNode {
  return { labels, properties: { id, certainty, ...properties } }
}

/** An end is written `Actor library`. */
function end(text: string): Reference {
  const [type = '', id = ''] = text.split(' ')
  return { type: type as ReferenceType, id }
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
