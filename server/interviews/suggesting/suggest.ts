/** What the answers of an interview seem to speak of. */
import type { DraftMention } from '../../contract/drafts.ts'
import type { Reading } from '../reading.ts'
import type { Suggestions } from '../suggestions.ts'
import { clausesOf } from './clauses.ts'
import type { NamedWords } from './known-names.ts'
import { registeredOf } from './meaning.ts'
import { namedWords } from './named-words.ts'
import type { Naming } from './named-words.ts'
import { capitalsIn } from './new-names.ts'
import { ownNames } from './own-names.ts'
import { partnershipsIn } from './partnerships.ts'
import type { Telling } from './partnerships.ts'
import { passageOf } from './passages.ts'
import type { Passage } from './passages.ts'
import type { Register } from './register.ts'
import { reorganisationsIn } from './reorganisations.ts'
import { createThings } from './things.ts'
import { wordLists } from './word-list.ts'

/** Whoever is interviewed speaks of the own organisation as “we”, and by parts of its name. */
export type Spoken = Pick<Reading, 'answers' | 'language' | 'interviewees'>

const open = { certainty: 'suggested', decision: 'open' } as const
type Told = Pick<Suggestions, 'mentions' | 'partnerships' | 'reorganisations'>

/**
 * Suggestions for the answers of a reading; the same reading and register give the same. Takes time in proportion to the
 * text, whatever is registered.
 */
export function suggest(spoken: Spoken, register: Register): Suggestions {
  const { answers, language, interviewees } = spoken
  const passages = answers.map(passageOf)
  const words = wordLists[language]
  const things = createThings(register)
  const own = ownNames(interviewees, register)
  const capitals = capitalsIn(passages)
  const naming: Naming = { register, own: own.names, things, words, capitals }
  const telling: Telling = { register, words, things, us: own.us }
  const told: Told = { mentions: [], partnerships: [], reorganisations: [] }
  for (const passage of passages) tell(passage, { naming, telling, told })
  const partnerships = onceEach(told.partnerships, ({ parties }) => parties.map(({ of }) => of))
  const reorganisations = onceEach(told.reorganisations, ({ kind, units }) => [kind, units])
  return {
    things: withUsed(own.things, { ...told, partnerships }).concat(things.list()),
    mentions: numbered('mention', told.mentions),
    partnerships: numbered('partnership', partnerships),
    reorganisations: numbered('reorganisation', reorganisations),
  }
}

function tell(
  passage: Passage,
  { naming, telling, told }: { naming: Naming; telling: Telling; told: Told },
): void {
  const names = namedWords(passage, naming)
  const clauses = clausesOf(passage, names)
  const at = { answer: passage.answer, id: '', ...open }
  const reorganisations = reorganisationsIn(clauses, telling)
  const named = [...names, ...reorganisations.known].sort((a, b) => a.from - b.from)
  // One by one: a call takes only so many arguments, and a text may name more.
  for (const each of named) for (const one of mentionOf(passage, each)) told.mentions.push(one)
  for (const each of partnershipsIn(passage, clauses, telling)) {
    told.partnerships.push({ ...at, ...each })
  }
  for (const each of reorganisations.proposed) told.reorganisations.push({ ...at, ...each })
}

function mentionOf({ answer, tokens }: Passage, named: NamedWords): DraftMention[] {
  const { from, to, certainty, meanings } = named
  const [first, last] = [tokens[from], tokens[to - 1]]
  const [meaning, ...others] = meanings
  if (first === undefined || last === undefined || meaning === undefined) return []
  const { start } = first
  const place = { answer, start, end: last.end }
  const decision = 'open'
  return [{ id: '', ...place, certainty, decision, of: meaning.of, others: registeredOf(others) }]
}

/** A partnership told of twice is one. */
function onceEach<Item>(items: readonly Item[], what: (item: Item) => unknown): Item[] {
  const seen = new Map<string, Item>()
  for (const item of items) {
    const key = JSON.stringify(what(item))
    if (!seen.has(key)) seen.set(key, item)
  }
  return [...seen.values()]
}

function numbered<Item extends { id: string }>(of: string, items: readonly Item[]): Item[] {
  return items.map((item, index) => ({ ...item, id: `${of}-${String(index + 1)}` }))
}

/** Of the interviewees' own organisations those that anything suggested leads to. */
function withUsed(
  own: Suggestions['things'],
  { mentions, partnerships }: Told,
): Suggestions['things'] {
  const used = new Set(
    [...mentions, ...partnerships.flatMap(({ parties }) => parties)].flatMap(({ of }) =>
      'key' in of ? [of.key] : [],
    ),
  )
  return own.filter(({ key }) => used.has(key))
}
