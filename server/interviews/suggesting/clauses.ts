/** A sentence with the names in it, and the words of it that tell something of them. */
import type { NamedWords } from './known-names.ts'
import type { Passage, Stretch } from './passages.ts'
import type { Token } from './tokens.ts'
import type { Tells } from './word-list.ts'

export interface Clause extends Stretch {
  tokens: readonly Token[]
  names: NamedWords[]
}

/** A word that tells of something, by its index. */
export interface Cue<Value> {
  index: number
  value: Value
}

/** The sentences of a passage, each with its own names; both are in order. */
export function clausesOf({ tokens, sentences }: Passage, names: readonly NamedWords[]): Clause[] {
  let next = 0
  return sentences.map(({ from, to }) => {
    const own: NamedWords[] = []
    for (let name = names[next]; name !== undefined && name.from < to; name = names[next]) {
      own.push(name)
      next += 1
    }
    return { from, to, tokens, names: own }
  })
}

/** Words inside names tell of nothing: “Samarbejdspuljen”. */
export function cuesIn<Value>(
  { tokens, names, from, to }: Clause,
  tells: Tells<Value>,
): Cue<Value>[] {
  const cues: Cue<Value>[] = []
  let next = 0
  for (let index = from; index < to; index += 1) {
    while ((names[next]?.to ?? to) <= index) next += 1
    const name = names[next]
    if (name !== undefined && index >= name.from) continue
    const value = tells(tokens[index]?.plain ?? '', tokens[index + 1]?.plain)
    if (value !== undefined) cues.push({ index, value })
  }
  return cues
}

/** The nearest before a word, else the first after it; cues are in order. */
export function nearestCue<Value>(
  cues: readonly Cue<Value>[],
  index: number,
): Cue<Value> | undefined {
  return cues.findLast((cue) => cue.index < index) ?? cues[0]
}
