/** A graph without the names of some people: what has to be taken away and put in its place. Pure. */
import { isDeepStrictEqual } from 'node:util'
import type { Graph, GraphNode, GraphRelationship, Properties } from '../../../domain/graph.ts'
import type { RecordReference } from '../../../domain/graph.ts'
import type { Item } from '../../../domain/words.ts'
import { referenceTo } from '../../acts/act-records.ts'
import { itemOfRecord } from '../../acts/shown-changes.ts'
import type { Renamed } from './names-replaced.ts'
import { actWithout } from './nameless-acts.ts'
import { knownOf, type Known } from './whose-words.ts'
import { withoutContact, type Rewriter } from './rewriter.ts'

/** Relationships go before nodes, and nodes come before relationships. */
export interface Nameless {
  dropped: GraphRelationship[]
  removed: RecordReference[]
  put: GraphNode[]
  added: GraphRelationship[]
  /** What is not as it was, with the interviews of the answers that are not; more than once, and not by new ids alone. */
  changed: Item[]
  /** The people's ids, which are new where they were made of the name. */
  people: string[]
  /** The text of every answer, by its id. */
  answers: ReadonlyMap<string, string>
}

/**
 * Names are found in every string of every node and relationship, acts included, and in ids. The people keep their roles and
 * ties; their interviews may not name them any more. Somebody else of the same name keeps it, where it is known that a text
 * speaks of them.
 */
export function namelessGraph(graph: Graph, people: readonly Renamed[]): Nameless {
  const known = knownOf(graph, people)
  const nodes = graph.nodes.map((before) => ({ before, after: nodeWithout(before, known) }))
  const changedNodes = nodes.filter(({ before, after }) => !isDeepStrictEqual(before, after))
  const ties = graph.relationships.map((before) => ({ before, after: tieWithout(before, known) }))
  const changedTies = ties.filter(({ before, after }) => !isDeepStrictEqual(before, after))
  const renamed = changedNodes.filter(
    ({ before, after }) => before.properties['id'] !== after.properties['id'],
  )
  const put = changedNodes.map(({ after }) => after)
  return {
    dropped: changedTies.map(({ before }) => before),
    removed: renamed.map(({ before }) => referenceTo(before)),
    put,
    added: changedTies.map(({ after }) => after),
    changed: [...itemsOf(put, changedTies), ...interviewsOf(graph, known)],
    people: people.map(({ id }) => known.rewriter.id(id)),
    answers: new Map([...known.answers].map(([id, { text }]) => [known.rewriter.id(id), text])),
  }
}

/** Acts, and what they concern, are no items themselves. */
function itemsOf(put: readonly GraphNode[], ties: readonly { after: GraphRelationship }[]): Item[] {
  const nodes = put.filter(({ labels }) => labels[0] !== 'Act' && labels[0] !== 'Item')
  const others = ties.filter(({ after }) => after.type !== 'CONCERNS')
  return [
    ...nodes.map((node) => itemOfRecord({ node })),
    ...others.map(({ after }) => itemOfRecord({ relationship: after })),
  ]
}

/** Whoever changes an interview has read its answers as they were. */
function interviewsOf({ relationships }: Graph, { moved, rewriter }: Known): Item[] {
  return relationships
    .filter(({ type, to }) => type === 'HAS_ANSWER' && moved.has(to.id))
    .map(({ from }) => ({ type: 'Interview', id: rewriter.id(from.id) }))
}

function nodeWithout(node: GraphNode, known: Known): GraphNode {
  const { labels, properties } = node
  const { rewriter, people, own, answers } = known
  const id = String(properties['id'])
  if (labels[0] === 'Act') return actWithout(node, known)
  if (labels[0] === 'Item') {
    return { labels, properties: { ...properties, id: rewriter.item(id) } }
  }
  const isPerson = labels.some((label) => label === 'Person')
  const person = isPerson ? people.get(id) : undefined
  const isNamesake = isPerson && person === undefined && rewriter.keeps(id)
  if (isNamesake) return node
  const answer = labels[0] === 'Answer' ? answers.get(id) : undefined
  const set: Properties = {
    ...(person && { name: person.pseudonym }),
    ...(answer && { text: answer.text }),
    ...(labels[0] === 'Interview' && own.has(id) && consentOfOwn(properties)),
  }
  const kept = person === undefined ? properties : withoutContact(properties)
  return { labels, properties: { ...rewriter.properties(kept), ...set } }
}

/** What was said stays, and may be quoted by role at most. */
function consentOfOwn({ consent }: Properties): Properties {
  return consent === undefined || consent === 'named' ? { consent: 'role-only' } : {}
}

function tieWithout(tie: GraphRelationship, { rewriter, answers }: Known): GraphRelationship {
  const { type, from, to, properties } = tie
  const place = type === 'MENTIONS' ? answers.get(from.id) : undefined
  const { start, end } = properties
  return {
    type,
    from: endWithout(from, rewriter),
    to: endWithout(to, rewriter),
    properties: {
      ...rewriter.properties(properties),
      ...place?.placeNow({ start: Number(start), end: Number(end) }),
    },
  }
}

function endWithout({ type, id }: RecordReference, rewriter: Rewriter): RecordReference {
  return { type, id: type === 'Item' ? rewriter.item(id) : rewriter.id(id) }
}
