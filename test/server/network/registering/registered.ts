/** What is registered before the acts of these tests: a small administration, and a partnership with a contact. */
import type { Graph } from '../../../../server/domain/graph.ts'
import { thing, relationshipOf } from '../../../../seed/records.ts'

export const registered: Graph = {
  nodes: [
    thing(['Unit'], 'kultur', { name: 'Kultur', kind: 'department' }),
    thing(['Unit'], 'biblioteker', { name: 'Biblioteker', kind: 'division' }),
    thing(['Unit'], 'vest', { name: 'Team Vest', kind: 'team' }),
    thing(['Unit'], 'social', { name: 'Social', kind: 'department' }),
    thing(['Actor', 'Library'], 'aaby', { name: 'Åby Bibliotek', place: 'Åby' }),
    thing(['Actor', 'Library'], 'hasle', { name: 'Hasle Bibliotek' }),
    thing(['Actor', 'Partner'], 'klinik', {
      name: 'Sundhedshus Øst',
      kind: 'health',
      named: true,
      external: true,
      interpreted: ['kind'],
    }),
    thing(['Actor', 'Partner'], 'frivillige', {
      name: 'frivillige',
      kind: 'individual',
      named: false,
    }),
    thing(['Actor', 'Partner', 'Person'], 'ib', {
      name: 'Ib Ærø',
      kind: 'individual',
      named: true,
    }),
    thing(['Person'], 'eva', { name: 'Eva Søby', role: 'Bibliotekar' }),
    thing(['Person'], 'tavs', { name: 'Tove Tavs' }),
    thing(['Interview'], 'samtale', {
      series: 'Fem spørgsmål',
      language: 'da',
      verbatim: false,
      consent: 'aggregate-only',
    }),
    thing(['Activity'], 'cafe', { name: 'Sundhedscafé' }),
    thing(['Partnership'], 'raadgivning', {
      name: 'Rådgivning',
      level: 'tactical',
      agreement: 'partnership-agreement',
      status: 'active',
      start: '2024-01-01',
      end: '2026-12-31',
      named: true,
    }),
  ],
  relationships: [
    relationshipOf(['Unit:biblioteker', 'PART_OF', 'Unit:kultur']),
    relationshipOf(['Unit:vest', 'PART_OF', 'Unit:biblioteker'], { from: '2027-01-01' }),
    relationshipOf(['Actor:aaby', 'BELONGS_TO', 'Unit:biblioteker'], { from: '2019-01-01' }),
    relationshipOf(['Actor:aaby', 'FORMAL_PARTNERSHIP', 'Partnership:raadgivning'], {
      jointly: true,
    }),
    relationshipOf(['Actor:hasle', 'FORMAL_PARTNERSHIP', 'Partnership:raadgivning'], {
      jointly: true,
    }),
    relationshipOf(['Actor:klinik', 'COLLABORATION', 'Partnership:raadgivning']),
    relationshipOf(['Partnership:raadgivning', 'DELIVERS', 'Activity:cafe']),
    relationshipOf(['Person:eva', 'CONTACT_FOR', 'Partnership:raadgivning'], {
      onBehalfOf: 'aaby',
    }),
    relationshipOf(['Person:eva', 'WORKS_AT', 'Actor:aaby'], { from: '2020-02-01' }),
    relationshipOf(['Person:tavs', 'GAVE', 'Interview:samtale']),
  ],
}
