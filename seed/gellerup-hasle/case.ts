/**
 * The case: a branch librarian at Gellerup Bibliotek on the partnerships of two libraries. What she leaves open is
 * `not-stated` or absent; she names no theme, so there is none.
 */
import type { Graph } from '../../server/domain/graph.ts'
import { joinGraphs } from '../records.ts'
import { administration } from './administration.ts'
import { interview } from './interview.ts'
import { network } from './network.ts'

export const gellerupHasle: Graph = joinGraphs([network, administration, interview])
