/** The partnerships of Eksempelby: of two sides, of three and more, without a library, and with jointly named parties. */
import type { Graph, Properties } from '../../server/domain/graph.ts'
import type { Tie } from '../../server/domain/words.ts'
import { joinGraphs, thing, relationshipOf } from '../records.ts'
import { interviews, register } from './sources.ts'

interface DemoPartnership {
  id: string
  tie: Tie
  /** Actors that are each a side of their own. */
  parties: string[]
  /** Actors named together, who are one side. */
  jointly?: string[]
  delivers?: string[]
  properties: Properties
}

const formal = 'FORMAL_PARTNERSHIP'
const collaboration = 'COLLABORATION'

const activities = {
  sprogcafe: 'Sprogcafé',
  raadgivning: 'Rådgivning',
  laesegrupper: 'Læsegrupper',
  beboerdage: 'Beboerdage',
}

const partnerships: DemoPartnership[] = [
  {
    id: 'tryghed-i-kvarteret',
    tie: collaboration,
    parties: ['hovedbiblioteket', 'moenstergaarden', 'lokalpolitiet', 'raadgivningen'],
    properties: { name: 'Tryghed i kvarteret', agreement: 'oral', status: 'active' },
  },
  {
    id: 'sundhed-paa-hylderne',
    tie: formal,
    parties: ['sundhedshuset'],
    jointly: ['proevestrand-bibliotek', 'taenkedal-bibliotek'],
    delivers: ['raadgivning'],
    properties: {
      name: 'Sundhed på hylderne',
      purpose: 'Borgere kan møde en sundhedsrådgiver på biblioteket',
      level: 'strategic',
      agreement: 'partnership-agreement',
      reference: 'EKS-2025-4',
      status: 'active',
      start: '2025-02-01',
      end: '2028-02-01',
    },
  },
  {
    id: 'raadgivning-i-biblioteket',
    tie: formal,
    parties: ['hovedbiblioteket', 'raadgivningen'],
    delivers: ['raadgivning'],
    properties: {
      name: 'Rådgivning i biblioteket',
      level: 'operational',
      agreement: 'operating-agreement',
      status: 'renegotiating',
      start: '2023-01-01',
      end: '2027-01-01',
      targetGroup: 'Borgere uden digital post',
    },
  },
  {
    id: 'laesning-i-fritiden',
    tie: formal,
    parties: ['skolen'],
    jointly: ['hovedbiblioteket', 'proevestrand-bibliotek'],
    delivers: ['laesegrupper'],
    properties: {
      name: 'Læsning i fritiden',
      level: 'tactical',
      agreement: 'cooperation-agreement',
      status: 'active',
      start: '2026-08-01',
      targetGroup: 'Børn i 3.–5. klasse',
    },
  },
  {
    id: 'sprog-over-kaffen',
    tie: collaboration,
    parties: ['hovedbiblioteket', 'frivilligcentret', 'mo-eksempel'],
    delivers: ['sprogcafe'],
    properties: { name: 'Sprog over kaffen', agreement: 'none', status: 'active' },
  },
  {
    id: 'cykler-til-alle',
    tie: collaboration,
    parties: ['moenstergaarden', 'frivilligcentret', 'skolen'],
    delivers: ['beboerdage'],
    properties: { name: 'Cykler til alle', agreement: 'letter-of-intent', status: 'forming' },
  },
  {
    id: 'garn-og-boeger',
    tie: collaboration,
    parties: ['proevestrand-bibliotek', 'strikkeklubben'],
    properties: { name: 'Garn og bøger', agreement: 'none' },
  },
  {
    id: 'bogbyttedag',
    tie: collaboration,
    parties: ['taenkedal-bibliotek', 'boghandleren'],
    properties: {
      name: 'Bogbyttedag',
      agreement: 'oral',
      status: 'ended',
      start: '2022-05-01',
      end: '2024-05-01',
    },
  },
  {
    id: 'beboerdialog',
    tie: collaboration,
    parties: ['taenkedal-bibliotek', 'moenstergaarden'],
    delivers: ['beboerdage'],
    properties: { name: 'Beboerdialog', level: 'operational' },
  },
  {
    id: 'moede-i-omraadet',
    tie: collaboration,
    parties: ['omraaderaadet', 'proevestrand-bibliotek', 'lokalpolitiet'],
    properties: { name: 'Møde i området', certainty: 'interpreted', source: interviews },
  },
  {
    id: 'samarbejde-lokale-foreninger',
    tie: collaboration,
    parties: ['lokale-foreninger'],
    jointly: ['hovedbiblioteket', 'proevestrand-bibliotek', 'taenkedal-bibliotek'],
    properties: {
      name: 'Samarbejde med lokale foreninger',
      named: false,
      certainty: 'interpreted',
      source: interviews,
    },
  },
]

const activityRecords: Graph = {
  nodes: Object.entries(activities).map(([id, name]) => thing(['Activity'], id, { name })),
  relationships: [],
}

function partnershipRecords(partnership: DemoPartnership): Graph {
  const { id, tie, parties, jointly = [], delivers = [], properties } = partnership
  const itself = `Partnership:${id}`
  return {
    nodes: [
      thing(['Partnership'], id, {
        level: 'not-stated',
        agreement: 'not-stated',
        status: 'not-stated',
        named: true,
        source: register,
        ...properties,
      }),
    ],
    relationships: [
      ...jointly.map((actor) => relationshipOf([`Actor:${actor}`, tie, itself], { jointly: true })),
      ...parties.map((actor) => relationshipOf([`Actor:${actor}`, tie, itself])),
      ...delivers.map((activity) => relationshipOf([itself, 'DELIVERS', `Activity:${activity}`])),
    ],
  }
}

export const partnershipsAndActivities: Graph = joinGraphs([
  activityRecords,
  ...partnerships.map(partnershipRecords),
])
