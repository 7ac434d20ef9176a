import { loadGraph } from '../../../server/network/records/load.ts'
import { openGrafeo } from '../../../server/store/grafeo.ts'
import { loadStatements } from '../../../server/store/loader.ts'
import type { Graph } from '../../../server/domain/graph.ts'
import type { GraphStore } from '../../../server/store/port.ts'

/** A database in memory that holds the graph, and gives rows nobody ordered in random order. */
export async function loaded(graph: Graph): Promise<GraphStore> {
  const store = openGrafeo(loadStatements(), { shuffleUnordered: true })
  await loadGraph(store, graph)
  return store
}
