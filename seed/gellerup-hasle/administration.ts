/** The units the case names, what is changed in each, and what belongs to them. The source ties no partner to a unit. */
import type { Graph } from '../../server/domain/graph.ts'
import type { ReorganisationState } from '../../server/domain/words.ts'
import { joinGraphs, thing, relationshipOf } from '../records.ts'
import { barriers } from './sources.ts'

interface ReorganisedUnit {
  id: string
  name: string
  state: ReorganisationState
  /** What the source does not say outright about the reorganisation. */
  interpreted?: string[]
}

const units: ReorganisedUnit[] = [
  {
    id: 'socialforvaltningen',
    name: 'Socialforvaltningen',
    state: 'done',
    interpreted: ['state'],
  },
  { id: 'boern-og-unge', name: 'Børn og Unge', state: 'under-way' },
  { id: 'lokalbibliotekerne', name: 'Lokalbibliotekerne', state: 'under-way' },
]

function unitRecords({ id, name, state, interpreted }: ReorganisedUnit): Graph {
  const reorganisation = `omstrukturering-${id}`
  return {
    nodes: [
      thing(['Unit'], id, { name, kind: 'not-stated', source: barriers }),
      thing(['Reorganisation'], reorganisation, {
        name: `Omstrukturering i ${name}`,
        kind: 'restructuring',
        state,
        note: 'Nævnt som eksempel på, at partnerskaber, der var etableret, går i stykker.',
        source: barriers,
        ...(interpreted && { interpreted }),
      }),
    ],
    relationships: [
      relationshipOf([`Reorganisation:${reorganisation}`, 'AFFECTS', `Unit:${id}`], {
        source: barriers,
      }),
    ],
  }
}

const belongings: Graph = {
  nodes: [],
  relationships: ['gellerup-bibliotek', 'hasle-bibliotek'].map((library) =>
    relationshipOf([`Actor:${library}`, 'BELONGS_TO', 'Unit:lokalbibliotekerne'], {
      certainty: 'interpreted',
      source: barriers,
    }),
  ),
}

export const administration: Graph = joinGraphs([...units.map(unitRecords), belongings])
