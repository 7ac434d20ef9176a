/** A municipality as records: units, actors, where they belong, and who works there. */
import type { Graph } from '../../server/domain/graph.ts'
import { joinGraphs, thing, relationshipOf } from '../records.ts'
import type { Member, Municipality } from './municipality.ts'

export function municipalityRecords(municipality: Municipality): Graph {
  const { units, libraries, partners, town } = municipality
  return joinGraphs([
    {
      nodes: units.map(({ id, name, kind }) => thing(['Unit'], id, { name, kind })),
      relationships: units.flatMap(({ id, above }) =>
        above === undefined ? [] : [relationshipOf([`Unit:${id}`, 'PART_OF', `Unit:${above}`])],
      ),
    },
    ...[...libraries, ...partners].map((member) => memberRecords(member, town)),
  ])
}

function memberRecords(member: Member, town: string): Graph {
  const { id, unit, staff } = member
  return {
    nodes: [
      actorOf(member, town),
      ...staff.map((worker) => thing(['Person'], worker.id, { name: worker.name })),
    ],
    relationships: [
      ...(unit === undefined
        ? []
        : [relationshipOf([`Actor:${id}`, 'BELONGS_TO', `Unit:${unit}`])]),
      ...staff
        .filter(({ registered }) => registered)
        .map((worker) => relationshipOf([`Person:${worker.id}`, 'WORKS_AT', `Actor:${id}`])),
    ],
  }
}

function actorOf({ id, name, kind, external }: Member, place: string) {
  if (kind === 'library') return thing(['Actor', 'Library'], id, { name, place })
  return thing(kind === 'individual' ? ['Actor', 'Partner', 'Person'] : ['Actor', 'Partner'], id, {
    name,
    kind,
    named: true,
    place,
    ...(external && { external }),
  })
}
