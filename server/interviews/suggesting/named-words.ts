/** All names of a passage, registered or new, in their order and none in another. */
import { knownNames, meaningsOfTypo } from './known-names.ts'
import type { NamedWords } from './known-names.ts'
import type { NameTree } from './name-tree.ts'
import { newNames } from './new-names.ts'
import type { NewName } from './new-names.ts'
import type { Passage, Stretch } from './passages.ts'
import type { Register } from './register.ts'
import type { Things } from './things.ts'
import { isAdjacent } from './tokens.ts'
import type { Words } from './word-list.ts'

export interface Naming {
  register: Register
  /** Of what the interviewees belong to. */
  own: NameTree
  things: Things
  words: Words
  /** The stems of words written with a capital in the midst of sentences. */
  capitals: ReadonlySet<string>
}

export function namedWords(passage: Passage, naming: Naming): NamedWords[] {
  const { register, own, words, capitals } = naming
  const known = knownNames(passage, [register.names, own])
  const at = new Map<number, NamedWords>()
  for (const name of known) {
    for (let index = name.from; index < name.to; index += 1) at.set(index, name)
    const [meaning] = name.meanings
    if (meaning !== undefined) naming.things.met(meaning, passage.tokens.slice(name.from, name.to))
  }
  const runs = newNames(passage, words, capitals).filter(
    (run) => !isKnown(passage, run, inside(run, at)),
  )
  const hidden = new Set(runs.flatMap((run) => inside(run, at)))
  const found = runs.map((run) => meant(passage, run, naming))
  return [...known.filter((name) => !hidden.has(name)), ...found].sort((a, b) => a.from - b.from)
}

function inside({ from, to }: Stretch, at: Map<number, NamedWords>): NamedWords[] {
  const found = new Set<NamedWords>()
  for (let index = from; index < to; index += 1) {
    const name = at.get(index)
    if (name !== undefined) found.add(name)
  }
  return [...found]
}

/**
 * A registered name keeps its words, unless it is one word, or a part of a name, in a longer one: “Gellerup” in
 * “Gellerup Skole”.
 */
function isKnown({ tokens }: Passage, run: Stretch, names: NamedWords[]): boolean {
  return names.some(({ from, to, whole }) => {
    const isWider = from < run.from || to > run.to
    const isAll = from === run.from && to === run.to
    const follows = tokens[to]
    const standsApart = follows === undefined || to >= run.to || !isAdjacent(follows)
    return isWider || isAll || (whole && (to - from > 1 || (standsApart && from === run.from)))
  })
}

function meant({ tokens }: Passage, run: NewName, { register, things }: Naming): NamedWords {
  const words = tokens.slice(run.from, run.to)
  const { from, to } = run
  const likely = meaningsOfTypo(words, register)
  if (likely !== undefined) {
    return { from, to, whole: false, meanings: likely, certainty: 'interpreted' }
  }
  const meaning = things.meaningOf(run, words)
  const certainty = 'key' in meaning.of ? 'suggested' : 'interpreted'
  return { from, to, whole: true, meanings: [meaning], certainty }
}
