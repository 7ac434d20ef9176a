/** What is not registered and would be: one thing for all the places that call it the same. */
import type { DraftThing } from '../../contract/drafts.ts'
import type { Meaning } from './meaning.ts'
import type { NewName } from './new-names.ts'
import { registeredUnder } from './register.ts'
import type { Register } from './register.ts'
import { isHead, unitKindOf } from './kinds.ts'
import type { Token } from './tokens.ts'

export interface Things {
  /** A name of several words was met: its head alone will mean the same, “Sundhedscentret” after “Nordby Sundhedscenter”. */
  met: (meaning: Meaning, words: readonly Token[]) => void
  /** What the words mean, the same for the same words in another form. */
  meaningOf: (name: NewName, words: readonly Token[]) => Meaning
  /** Says of a new actor whose kind is not known that it is a library. */
  foundLibrary: (meaning: Meaning) => void
  /** In the order in which they were met. */
  list: () => DraftThing[]
}

interface Kept {
  meaning: Meaning
  guess: NewName
}

export function createThings(register: Register): Things {
  const kept = new Map<string, Kept>()
  const heads = new Map<string, Meaning | 'several'>()
  const met = (meaning: Meaning, words: readonly Token[]) => {
    for (const { stem } of words.length > 1 ? words.filter(saysWhat) : []) {
      const before = heads.get(stem) ?? meaning
      heads.set(stem, before === meaning ? meaning : 'several')
    }
  }
  return {
    met,
    meaningOf(guess, words) {
      const key = words.map(({ stem }) => stem).join(' ')
      const name = nameOf(words)
      const known = kept.get(key)
      if (known !== undefined) {
        strengthen(known, name, guess)
        return known.meaning
      }
      const short = heads.get(key)
      if (short !== undefined && short !== 'several') return short
      const meaning = newMeaning(`thing-${String(kept.size + 1)}`, name, guess)
      kept.set(key, { meaning, guess })
      met(meaning, words)
      return meaning
    },
    foundLibrary(meaning) {
      if ('key' in meaning.of && meaning.kind === 'not-stated') meaning.kind = 'library'
    },
    list: () => [...kept.values()].map((thing) => draftThing(thing, register)),
  }
}

function nameOf(words: readonly Token[]): string {
  const hyphen = (index: number) => (words[index]?.gap.startsWith('-') === true ? '-' : '')
  const written = words.map(({ text }, at) => text.replace(/\s+/gu, '') + hyphen(at + 1))
  return written.join(' ')
}

function saysWhat(word: Token): boolean {
  return isHead(word) === 'joined' || unitKindOf([word]) !== undefined
}

function newMeaning(key: string, name: string, { type, kind, named }: NewName): Meaning {
  const actorKind = type === 'Actor' ? kind : undefined
  return {
    of: { key },
    type,
    name,
    named,
    ...(actorKind !== undefined && { kind: actorKind as NonNullable<Meaning['kind']> }),
  }
}

/** The shortest form is the one without an ending; one place that tells more tells it of all. */
function strengthen({ meaning, guess }: Kept, name: string, more: NewName): void {
  if (name.length < meaning.name.length) meaning.name = name
  if (guess.type !== more.type || (guess.kind ?? 'not-stated') !== 'not-stated') return
  if (more.kind === undefined) return
  guess.kind = more.kind
  if (more.type === 'Actor') meaning.kind = more.kind as NonNullable<Meaning['kind']>
}

function draftThing({ meaning, guess }: Kept, register: Register): DraftThing {
  const { of, name, named = true } = meaning
  const kind = guess.type === 'Actor' ? meaning.kind : guess.kind
  return {
    key: 'key' in of ? of.key : of.id,
    type: guess.type,
    name,
    ...(kind !== undefined && { kind }),
    kindGuessed: kind !== undefined && kind !== 'not-stated',
    named,
    certainty: 'suggested',
    similar: registeredUnder(register, name),
  }
}
