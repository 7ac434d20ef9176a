import { relationships } from '../../server/domain/graph.ts'
import type { Graph, GraphNode, GraphRelationship } from '../../server/domain/graph.ts'

/** What is wrong with a graph as records: doubled ids, loose ends, ends of the wrong sort, missing basis. */
export function faultsOf({ nodes, relationships: ties }: Graph): string[] {
  const names = nodes.flatMap(namesOf)
  const known = new Set(names)
  const withoutBasis = [...nodes, ...ties].filter(({ properties }) => !properties['certainty'])
  return [
    ...(known.size === names.length ? [] : ['an id stands twice']),
    ...withoutBasis.map((record) => `no basis: ${JSON.stringify(record)}`),
    ...ties.flatMap((tie) => faultsOfEnds(tie, known)),
    ...(new Set(ties.map(keyOf)).size === ties.length ? [] : ['a relationship stands twice']),
  ]
}

/** The labels the id is unique in, each with the id; an individual who is a partner is both an actor and a person. */
function namesOf({ labels, properties }: GraphNode): string[] {
  return labels
    .filter((label) => label !== 'Library' && label !== 'Partner')
    .map((label) => `${label}:${String(properties['id'])}`)
}

function faultsOfEnds({ type, from, to }: GraphRelationship, known: Set<string>): string[] {
  const allowed: { from: readonly string[]; to: readonly string[] } = relationships[type]
  return [
    { end: from, labels: allowed.from },
    { end: to, labels: allowed.to },
  ].flatMap(({ end, labels }) =>
    labels.includes(end.type) && known.has(`${end.type}:${end.id}`)
      ? []
      : [`${type} cannot have the end ${end.type}:${end.id}`],
  )
}

function keyOf({ type, from, to, properties }: GraphRelationship): string {
  const keys: readonly string[] = relationships[type].keys
  return JSON.stringify([type, from, to, keys.map((key) => properties[key])])
}
