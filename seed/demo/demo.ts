/** Eksempelby: a small invented network that shows what the case has not. Every name in it is made up. */
import type { Graph } from '../../server/domain/graph.ts'
import { joinGraphs } from '../records.ts'
import { actors } from './actors.ts'
import { administration } from './administration.ts'
import { interviews } from './interviews.ts'
import { partnershipsAndActivities } from './partnerships.ts'
import { people } from './people.ts'

export const demo: Graph = joinGraphs([
  administration,
  actors,
  partnershipsAndActivities,
  people,
  interviews,
])
