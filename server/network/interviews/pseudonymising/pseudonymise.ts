/** Taking people's names out of everything that is kept, for good. */
import type { Pseudonymised } from '../../../contract/interviews.ts'
import { foldedText } from '../../../domain/fold.ts'
import type { Graph, GraphNode } from '../../../domain/graph.ts'
import { isPseudonym } from '../../../domain/pseudonym.ts'
import type { Item } from '../../../domain/words.ts'
import type { GraphStore, Run } from '../../../store/port.ts'
import type { Act } from '../../acts/perform-act.ts'
import { keepAct, moveRevisions } from '../../acts/stored-acts.ts'
import { wordsOf } from '../name-pattern.ts'
import { addAll, dropAll, findAll, putAll, removeAll } from '../../records/bulk.ts'
import { readGraph } from '../../records/dump.ts'
import { identityOf, referenceText } from '../../records/records.ts'
import { advanceRevision, ensureSchema } from '../../registry.ts'
import { replacedText } from '../replaced-text.ts'
import { present } from '../../values.ts'
import { readQuotesById } from '../quoting/answers.ts'
import { recordsInActs } from './nameless-acts.ts'
import { type Nameless, namelessGraph } from './nameless.ts'
import {
  type FindNames,
  nextNumber,
  partsOfNames,
  type Renamed,
  wholeNames,
} from './names-replaced.ts'

/** A shorter word is too often no name. */
const shortestPart = 3

/**
 * Gives people pseudonyms that nothing leads back from, in one write transaction: in every text, source, note, id and act,
 * and in the names of other things; what any draft holds of them goes with the draft. Their interviews may not name them
 * any more. What the embedded database keeps of it in the rest of its file and in its copies goes with the second step of
 * the act, `finishForgetting`; the transaction logs of Neo4j, and copies and dumps that others have made, are for whoever
 * runs them.
 * @param act with an id that is new
 * @param choose the ids of the people; it may be run again
 * @throws ApiProblem what `choose` throws
 */
export async function pseudonymise(
  store: GraphStore,
  act: Pick<Act, 'id' | 'at' | 'by'>,
  choose: (run: Run) => Promise<string[]>,
): Promise<Omit<Pseudonymised, 'forgotten'>> {
  await ensureSchema(store)
  return store.write(async (run) => {
    const revision = await advanceRevision(run)
    const ids = await choose(run)
    const graph = await readGraph(run)
    // Whoever has a pseudonym keeps it: so does an act that is tried again because its answer was lost.
    const people = renamed(graph, ids)
    if (people.length === 0) {
      return { revision, people: await calledNow(run, ids), replaced: 0, left: [] }
    }
    const nameless = namelessGraph(graph, people)
    await write(run, nameless)
    await keep(run, { act: { ...act, revision }, nameless, people })
    const drafts = await removeDraftsNaming(run, wholeNames(people))
    return {
      revision,
      people: await calledNow(run, nameless.people),
      replaced: nameless.put.length + nameless.added.length + drafts,
      left: await readLeft(run, nameless.answers, people),
    }
  })
}

/** Those of the people who have a name still, with their pseudonyms. Only an interviewee is called one. */
function renamed(graph: Graph, ids: readonly string[]): Renamed[] {
  const gave = new Set(
    graph.relationships.flatMap(({ type, from }) => (type === 'GAVE' ? [from.id] : [])),
  )
  const next = nextNumber(textsOf(graph))
  const people = graph.nodes.filter(isPerson).map(({ properties: { id, name } }) => ({
    ...{ id: String(id), name: String(name) },
  }))
  return people
    .filter(({ id, name }) => ids.includes(id) && !isPseudonym(name))
    .map(({ id, name }, index) => ({
      id,
      names: [name, ...formerNames(graph, id).filter((one) => isOwn(one, id, people))],
      pseudonym: `${gave.has(id) ? 'Interviewperson' : 'Person'} ${String(next + index)}`,
    }))
}

function isPerson({ labels }: Pick<GraphNode, 'labels'>): boolean {
  return labels.some((label) => label === 'Person')
}

/** What the acts say a person was called. */
function formerNames(graph: Graph, id: string): string[] {
  const names = recordsInActs(graph).flatMap((record) => {
    const own = 'node' in record && isPerson(record.node) && record.node.properties['id'] === id
    return own ? [String(record.node.properties['name'])] : []
  })
  return [...new Set(names)]
}

/** A single word is too often no name, and what somebody else is called by now is theirs. */
function isOwn(name: string, id: string, people: readonly { id: string; name: string }[]): boolean {
  const isTheirs = people.some((one) => one.id !== id && foldedText(one.name) === foldedText(name))
  return wordsOf(name).length > 1 && !isTheirs
}

function* textsOf({ nodes }: Graph): Generator<string> {
  for (const { properties } of nodes) {
    for (const value of Object.values(properties).flat()) {
      if (typeof value === 'string') yield value
    }
  }
}

async function write(run: Run, { dropped, removed, put, added }: Nameless): Promise<void> {
  await dropAll(run, dropped.map(identityOf))
  await removeAll(run, removed)
  await putAll(run, put)
  await addAll(run, added)
}

interface Kept {
  act: Pick<Act, 'id' | 'at' | 'by'> & { revision: number }
  nameless: Nameless
  people: readonly Renamed[]
}

/**
 * The act tells who has a pseudonym now, and holds nothing of before. It concerns nothing but the people, since what they
 * said and what was called after them would lead back to them; that moves its revision alone.
 */
async function keep(run: Run, { act, nameless, people }: Kept): Promise<void> {
  const { by, ...rest } = act
  const [item, ...others] = nameless.people.map((id): Item => ({ type: 'Person', id }))
  if (item === undefined) return
  const signed = by === undefined ? by : replacedText(by, wholeNames(people)(by)).text
  const before = new Map<string, never>()
  const what = 'person-pseudonymised'
  const kept = { ...rest, what, ...present({ by: signed }), item } as const
  await moveRevisions(run, nameless.changed, act.revision)
  await keepAct(run, { ...kept, final: 'name-replaced', before, after: before }, others)
}

async function calledNow(run: Run, ids: readonly string[]): Promise<Pseudonymised['people']> {
  const references = ids.map((id) => ({ type: 'Person', id }) as const)
  const found = await findAll(run, references)
  return references.flatMap((reference) => {
    const name = found.get(referenceText(reference))?.properties['name']
    return typeof name === 'string' ? [{ id: reference.id, name }] : []
  })
}

/** Where a part of a name stands by itself in words that may be shown, each part of an answer once. */
async function readLeft(
  run: Run,
  answers: ReadonlyMap<string, string>,
  people: readonly Renamed[],
): Promise<Pseudonymised['left']> {
  const find = partsOfNames(people, shortestPart)
  const ids = [...answers].filter(([, text]) => find(text).length > 0).map(([id]) => id)
  const quotes = await readQuotesById(run, ids)
  return [...quotes.values()].flatMap(({ id: answer, text }) => {
    const words = new Set(find(text).map(({ start, end }) => text.slice(start, end)))
    return [...words].map((each) => ({ answer, words: each }))
  })
}

/** Removes every draft that names one of the people, since its file can always make it again; returns how many. */
async function removeDraftsNaming(run: Run, find: FindNames): Promise<number> {
  const naming = (await run('drafts/all')).filter(({ name, content }) =>
    textsIn([name, JSON.parse(content as string)]).some((text) => find(text).length > 0),
  )
  const counts = await Promise.all(
    naming.map(async ({ id = '', revision = 0 }) => {
      const [row] = await run('drafts/remove', { id, revision })
      return Number(row?.['count'])
    }),
  )
  const removed = counts.filter((count) => count > 0).length
  // One that was changed meanwhile is looked at again.
  return removed === naming.length ? removed : removed + (await removeDraftsNaming(run, find))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
