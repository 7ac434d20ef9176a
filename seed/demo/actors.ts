/** The actors of Eksempelby: three libraries, their partners, one individual and one unnamed group. */
import type { Graph, GraphNode, GraphRelationship, Properties } from '../../server/domain/graph.ts'
import type { PartnerKind } from '../../server/domain/words.ts'
import { thing, relationshipOf } from '../records.ts'
import { interviews, register } from './sources.ts'

function library(id: string, name: string, place: string): GraphNode {
  return thing(['Actor', 'Library'], id, { name, place, source: register })
}

function partner(id: string, kind: PartnerKind, properties: Properties): GraphNode {
  return thing(['Actor', 'Partner'], id, { kind, named: true, source: register, ...properties })
}

function belongs(actor: string, unit: string, properties: Properties = {}): GraphRelationship {
  return relationshipOf([`Actor:${actor}`, 'BELONGS_TO', `Unit:${unit}`], {
    source: register,
    ...properties,
  })
}

export const actors: Graph = {
  nodes: [
    library('hovedbiblioteket', 'Eksempelby Hovedbibliotek', 'Eksempelby'),
    library('proevestrand-bibliotek', 'Prøvestrand Bibliotek', 'Prøvestrand'),
    library('taenkedal-bibliotek', 'Tænkedal Bibliotek', 'Tænkedal'),
    partner('sundhedshuset', 'health', { name: 'Eksempelby Sundhedshus', place: 'Eksempelby' }),
    partner('raadgivningen', 'public-service', { name: 'Rådgivningen på Modeltorvet' }),
    partner('skolen', 'education', { name: 'Skolen ved Demoparken', place: 'Prøvestrand' }),
    partner('moenstergaarden', 'housing', {
      name: 'Boligforeningen Mønstergården',
      place: 'Tænkedal',
      external: true,
    }),
    partner('frivilligcentret', 'ngo', { name: 'Frivilligcenter Eksempelby', external: true }),
    partner('boghandleren', 'business', { name: 'Boghandelen Prøvesiden', external: true }),
    partner('lokalpolitiet', 'authority', { name: 'Lokalpolitiet i Eksempelby' }),
    partner('omraaderaadet', 'forum', {
      name: 'Områderådet i Prøvestrand',
      place: 'Prøvestrand',
      interpreted: ['kind'],
    }),
    partner('strikkeklubben', 'association', {
      name: 'Strikkeklubben Prøvemasken',
      place: 'Prøvestrand',
    }),
    thing(['Actor', 'Partner', 'Person'], 'mo-eksempel', {
      name: 'Mo Eksempel',
      kind: 'individual',
      named: true,
      external: true,
      role: 'Frivillig sprogvært',
      source: register,
    }),
    partner('lokale-foreninger', 'association', {
      name: 'lokale foreninger',
      named: false,
      certainty: 'interpreted',
      source: interviews,
    }),
  ],
  relationships: [
    belongs('hovedbiblioteket', 'biblioteker'),
    belongs('proevestrand-bibliotek', 'biblioteker'),
    belongs('taenkedal-bibliotek', 'biblioteker', { from: '2024-01-01' }),
    belongs('sundhedshuset', 'sundhed'),
    belongs('raadgivningen', 'socialcenter'),
    belongs('skolen', 'boern', { certainty: 'interpreted' }),
    relationshipOf(['Actor:strikkeklubben', 'EXAMPLE_OF', 'Actor:lokale-foreninger'], {
      source: interviews,
    }),
  ],
}
