/** The actors and partnerships of the case; every partnership has both libraries, named jointly. */
import type { Graph } from '../../server/domain/graph.ts'
import { joinGraphs, thing, relationshipOf } from '../records.ts'
import { partners } from './partners.ts'
import type { CasePartner } from './partners.ts'
import { example, introduction, outline } from './sources.ts'

const libraries = ['gellerup-bibliotek', 'hasle-bibliotek']

const libraryRecords: Graph = {
  nodes: [
    thing(['Actor', 'Library'], 'gellerup-bibliotek', {
      name: 'Gellerup Bibliotek',
      source: introduction,
    }),
    thing(['Actor', 'Library'], 'hasle-bibliotek', {
      name: 'Hasle Bibliotek',
      interpreted: ['name'],
      source: outline,
    }),
  ],
  relationships: [],
}

const activityRecords: Graph = {
  nodes: [thing(['Activity'], 'lektiehjaelp', { name: 'Lektiehjælp', source: example })],
  relationships: [],
}

function partnerRecords({
  id,
  name,
  kind,
  named,
  certainty,
  source,
  exampleOf,
}: CasePartner): Graph {
  return {
    nodes: [
      thing(['Actor', 'Partner'], id, {
        name,
        kind,
        named,
        certainty,
        interpreted: ['kind'],
        source,
      }),
    ],
    relationships:
      exampleOf === undefined
        ? []
        : [relationshipOf([`Actor:${id}`, 'EXAMPLE_OF', `Actor:${exampleOf}`], { source })],
  }
}

function partnershipRecords(partner: CasePartner): Graph {
  const { named, certainty, tie, tieCertainty, source } = partner
  const { id, name, activity } = partnershipOf(partner)
  const partnership = `Partnership:${id}`
  const party = { certainty: tieCertainty, source }
  return {
    nodes: [
      thing(['Partnership'], id, {
        name,
        level: 'not-stated',
        agreement: 'not-stated',
        status: 'not-stated',
        named,
        certainty: named ? certainty : tieCertainty,
        source,
      }),
    ],
    relationships: [
      ...libraries.map((library) =>
        relationshipOf([`Actor:${library}`, tie, partnership], { ...party, jointly: true }),
      ),
      relationshipOf([`Actor:${partner.id}`, tie, partnership], party),
      ...activity.map((delivered) =>
        relationshipOf([partnership, 'DELIVERS', `Activity:${delivered}`], {
          certainty: 'interpreted',
          source,
        }),
      ),
    ],
  }
}

function partnershipOf({ id, name, tie, partnership }: CasePartner) {
  if (partnership !== undefined) return { ...partnership, activity: [partnership.activity] }
  return tie === 'FORMAL_PARTNERSHIP'
    ? { id: `partnerskab-${id}`, name: `Partnerskab med ${name}`, activity: [] }
    : { id: `samarbejde-${id}`, name: `Samarbejde med ${name}`, activity: [] }
}

export const network: Graph = joinGraphs([
  libraryRecords,
  ...partners.map(partnerRecords),
  activityRecords,
  ...partners.map(partnershipRecords),
])
