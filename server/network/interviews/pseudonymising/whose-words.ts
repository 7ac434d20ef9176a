/** What has to be known of a whole graph before the names of some people can be taken out of its records. */
import type { Graph } from '../../../domain/graph.ts'
import type { ReplacedText } from '../replaced-text.ts'
import { wholeNames, type Renamed } from './names-replaced.ts'
import { recordsInActs } from './nameless-acts.ts'
import { Rewriter, type Tied } from './rewriter.ts'

export interface Known {
  people: ReadonlyMap<string, Renamed>
  rewriter: Rewriter
  /** Answers by id, as their texts are from now on. */
  answers: ReadonlyMap<string, ReplacedText>
  /** Interviews that one of the people gave. */
  own: ReadonlySet<string>
  /** Answers whose text changes. */
  moved: ReadonlySet<string>
}

/** Reads a graph for the sake of some people. */
export function knownOf(graph: Graph, people: readonly Renamed[]): Known {
  const byId = new Map(people.map((person) => [person.id, person]))
  const { gave, saidBy } = spokenBy(graph, byId)
  const rewriter = new Rewriter({ people, kept: namesakes(graph, people), saidBy })
  const mentions = mentionsByAnswer(graph)
  const answers = new Map(
    graph.nodes
      .filter(({ labels }) => labels[0] === 'Answer')
      .map(({ properties: { id, text } }) => {
        const answer = String(id)
        return [answer, rewriter.answer(answer, String(text), mentions.get(answer))]
      }),
  )
  const moved = graph.nodes.filter(
    ({ labels, properties: { id, text } }) =>
      labels[0] === 'Answer' && answers.get(String(id))?.text !== text,
  )
  return {
    people: byId,
    rewriter,
    answers,
    own: new Set(gave.keys()),
    moved: new Set(moved.map(({ properties }) => String(properties['id']))),
  }
}

/** The interviews and the answers that the people gave, also those that were deleted and that the acts keep still. */
function spokenBy(graph: Graph, people: ReadonlyMap<string, Renamed>) {
  const ties = [
    ...graph.relationships,
    ...recordsInActs(graph).flatMap((one) => ('relationship' in one ? [one.relationship] : [])),
  ]
  const gave = new Map<string, Set<Renamed>>()
  for (const { type, from, to } of ties) {
    const person = type === 'GAVE' ? people.get(from.id) : undefined
    if (person !== undefined) gave.set(to.id, (gave.get(to.id) ?? new Set()).add(person))
  }
  const saidBy = new Map<string, readonly Renamed[]>()
  for (const { type, from, to } of ties) {
    const by = type === 'HAS_ANSWER' ? gave.get(from.id) : undefined
    if (by !== undefined) saidBy.set(to.id, [...by])
  }
  return { gave, saidBy }
}

/** Other people who are called just the same. */
function namesakes({ nodes }: Graph, people: readonly Renamed[]): Set<string> {
  const find = wholeNames(people)
  const chosen = new Set(people.map(({ id }) => id))
  const called = nodes.filter(({ labels, properties }) => {
    const name = String(properties['name'])
    const [found] = find(name)
    const isPerson = labels.some((label) => label === 'Person')
    return isPerson && found?.start === 0 && found.end === name.length
  })
  return new Set(
    called.map(({ properties }) => String(properties['id'])).filter((id) => !chosen.has(id)),
  )
}

function mentionsByAnswer({ relationships }: Graph): Map<string, Tied[]> {
  const mentions = new Map<string, Tied[]>()
  for (const { type, from, to, properties } of relationships) {
    if (type !== 'MENTIONS') continue
    const place = { start: Number(properties['start']), end: Number(properties['end']) }
    mentions.set(from.id, [...(mentions.get(from.id) ?? []), { to: to.id, ...place }])
  }
  return mentions
}
