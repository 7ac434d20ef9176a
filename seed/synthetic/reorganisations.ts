/** Synthetic reorganisations: in every third municipality, of one department. */
import type { Graph } from '../../server/domain/graph.ts'
import { joinGraphs, thing, relationshipOf } from '../records.ts'
import type { Chance } from './chance.ts'
import type { Municipality } from './municipality.ts'

const kindWeights = { restructuring: 3, merger: 2, split: 1, closure: 1, move: 1 }
const stateWeights = { planned: 3, 'under-way': 1, done: 1 }

export function reorganisationsOf(municipalities: readonly Municipality[], chance: Chance): Graph {
  const affected = municipalities.filter((_, index) => index % 3 === 0)
  return joinGraphs(affected.map((municipality) => reorganisationOf(municipality, chance)))
}

function reorganisationOf({ index, units }: Municipality, chance: Chance): Graph {
  const unit = chance.pick(units.filter(({ kind }) => kind === 'department'))
  const id = `omlaegning-${index}`
  return {
    nodes: [
      thing(['Reorganisation'], id, {
        name: `Omlægning af ${unit.name}`,
        kind: chance.weighted(kindWeights),
        state: chance.weighted(stateWeights),
        date: `2027-0${1 + chance.whole(9)}-01`,
      }),
    ],
    relationships: [relationshipOf([`Reorganisation:${id}`, 'AFFECTS', `Unit:${unit.id}`])],
  }
}
