import { relationships } from '../../server/model/graph.ts'
import type { Graph } from '../../server/model/graph.ts'

/** What is wrong with a graph as records: doubled ids, loose ends, ends of the wrong sort, missing basis. */
export function faultsOf({ nodes, relationships: ties }: Graph): string[] {
  const known = new Set<string>()
  const faults: string[] = []
  for (const { labels, properties } of nodes) {
    const own = labels.flatMap((label) =>
      label === 'Actor' || label === 'Person' || labels.length === 1
        ? [`${label}:${String(properties['id'])}`]
        : [],
    )
    for (const name of own) {
      if (known.has(name)) faults.push(`${name} stands twice`)
      known.add(name)
    }
    if (!properties['certainty']) faults.push(`${String(own[0])} has no basis`)
  }
  for (const { type, from, to, properties } of ties) {
    const allowed: { from: readonly string[]; to: readonly string[] } = relationships[type]
    const [start, end] = [`${from.type}:${from.id}`, `${to.type}:${to.id}`]
    if (!known.has(start)) faults.push(`${type} begins at unknown ${start}`)
    if (!known.has(end)) faults.push(`${type} ends at unknown ${end}`)
    if (!allowed.from.includes(from.type)) faults.push(`${type} cannot begin at ${start}`)
    if (!allowed.to.includes(to.type)) faults.push(`${type} cannot end at ${end}`)
    if (!properties['certainty']) faults.push(`${type} of ${start} has no basis`)
  }
  return faults
}
