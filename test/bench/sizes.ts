/** The networks that are measured: the case, and synthetic ones of the same seed. */
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import { syntheticGraph } from '../../seed/synthetic.ts'
import type { Graph } from '../../server/domain/graph.ts'

export interface Size {
  name: string
  actors: number
  graph: () => Graph
}

const synthetic = (name: string, actors: number): Size => ({
  name: `${name} actors`,
  actors,
  graph: () => syntheticGraph({ actors, seed: 1 }),
})

export const sizes: Size[] = [
  { name: '14 actors (the case)', actors: 14, graph: () => gellerupHasle },
  synthetic('1k', 1_000),
  synthetic('5k', 5_000),
  synthetic('20k', 20_000),
]
