/** The worked examples as records, so that a database can hold them. */
import { joinGraphs, thing, relationshipOf } from '../../../seed/records.ts'
import type { Graph, NodeLabels } from '../../../server/domain/graph.ts'
import type { Actor, Network, Partnership, Person, Unit } from '../../../server/domain/network.ts'

/** The records of all that the worked examples use of a network. */
export function graphOf({ units, actors, people, partnerships, activities }: Network): Graph {
  const parts = [
    units.map(unitRecords),
    actors.map(actorRecords),
    people.map(personRecords),
    [
      {
        nodes: activities.map(({ id, name }) => thing(['Activity'], id, { name })),
        relationships: [],
      },
    ],
    partnerships.map(partnershipRecords),
  ]
  return joinGraphs(parts.flat())
}

function unitRecords({ id, name, kind, partOf }: Unit): Graph {
  return {
    nodes: [thing(['Unit'], id, { name, kind })],
    relationships: partOf.map(({ unit, ...rest }) =>
      relationshipOf([`Unit:${id}`, 'PART_OF', `Unit:${unit}`], { ...rest }),
    ),
  }
}

function actorRecords({ id, name, kind, named, external, belongsTo }: Actor): Graph {
  const labels: NodeLabels = kind === 'library' ? ['Actor', 'Library'] : ['Actor', 'Partner']
  const properties = kind === 'library' ? { name } : { name, kind, named }
  return {
    nodes: [thing(labels, id, { ...properties, ...(external && { external }) })],
    relationships: belongsTo.map(({ unit, ...rest }) =>
      relationshipOf([`Actor:${id}`, 'BELONGS_TO', `Unit:${unit}`], { ...rest }),
    ),
  }
}

function personRecords({ id, name, worksAt }: Person): Graph {
  return {
    nodes: [thing(['Person'], id, { name })],
    relationships: worksAt.map(({ actor, unit, ...rest }) =>
      relationshipOf(
        [`Person:${id}`, 'WORKS_AT', actor === undefined ? `Unit:${unit ?? ''}` : `Actor:${actor}`],
        { ...rest },
      ),
    ),
  }
}

function partnershipRecords({
  id,
  parties,
  contacts,
  delivers,
  ...properties
}: Partnership): Graph {
  const self = `Partnership:${id}`
  return {
    nodes: [thing(['Partnership'], id, properties)],
    relationships: [
      ...parties.map(({ actor, tie, ...rest }) =>
        relationshipOf([`Actor:${actor}`, tie, self], { ...rest }),
      ),
      ...contacts.map(({ person, ...rest }) =>
        relationshipOf([`Person:${person}`, 'CONTACT_FOR', self], { ...rest }),
      ),
      ...delivers.map(({ activity }) => relationshipOf([self, 'DELIVERS', `Activity:${activity}`])),
    ],
  }
}
