/** Names in a passage that nothing registered is called by, and what each seems to name. */
import type { ActorKind, UnitKind } from '../../domain/words.ts'
import { givenNames } from './given-names.ts'
import {
  actorKindBefore,
  actorKindOf,
  beginsActivity,
  isActivity,
  isAdministration,
  isGroup,
  isHead,
  unitKindOf,
} from './kinds.ts'
import type { Passage, Stretch } from './passages.ts'
import { isPerson, runsIn } from './runs.ts'
import { isAdjacent } from './tokens.ts'
import type { Token } from './tokens.ts'
import type { Words } from './word-list.ts'

export interface Guess {
  type: 'Actor' | 'Unit' | 'Activity'
  kind?: ActorKind | UnitKind
  named: boolean
}

export type NewName = Stretch & Guess

/** The stems of words that have a capital where nothing but their being a name asks for it. */
export function capitalsIn(passages: readonly Passage[]): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { tokens, opening } of passages) {
    for (const [index, { capital, stem }] of tokens.entries()) {
      if (capital && !opening.has(index)) stems.add(stem)
    }
  }
  return stems
}

export function newNames(passage: Passage, words: Words, capitals: ReadonlySet<string>): NewName[] {
  const named = runsIn(passage, words)
    .filter((run) => isLikely(passage, run, { words, capitals }))
    .flatMap((run) => guessed(passage, run, words) ?? [])
  return [...named, ...activities(passage, named)].sort((a, b) => a.from - b.from)
}

/** Whether the capital says that it is a name, and not only that a sentence begins. */
function isLikely(
  { tokens, opening }: Passage,
  { from, to }: Stretch,
  { words, capitals }: { words: Words; capitals: ReadonlySet<string> },
): boolean {
  const [first, second] = tokens.slice(from, to)
  if (first === undefined) return false
  if (second !== undefined) return true
  if (!mayStandAlone(first, tokens[from - 1], words)) return false
  if (!opening.has(from)) return true
  if (isHead(first) === 'joined' || /\p{Ll}\p{Lu}|^\p{Lu}{2}/u.test(first.text)) return true
  return capitals.has(first.stem) || isListed(tokens, { from, to }, words)
}

function mayStandAlone(token: Token, before: Token | undefined, words: Words): boolean {
  if (words.notAlone.has(token.plain) || isGivenName(token) || isAdministration(token)) return false
  // “Mr Thompson” is no organisation, and two capitals are an abbreviation more often than a name.
  return !words.roles.has(before?.plain ?? '') && !/^\p{Lu}{2}$/u.test(token.text)
}

function isGivenName({ plain }: Token): boolean {
  return givenNames.has(plain) || givenNames.has(plain.replace(/s$/u, ''))
}

/** “Gellerup og Hasle …”; or all of an item in a list. */
function isListed(tokens: readonly Token[], { from, to }: Stretch, words: Words): boolean {
  const [and, other] = [tokens[to], tokens[to + 1]]
  const isPair = and !== undefined && other !== undefined && words.and.has(and.plain)
  if (isPair && isAdjacent(and)) return other.capital && !words.notNames.has(other.plain)
  const isItem = /\n\s*[-–•*·▪○]/u.test(tokens[from]?.gap ?? '')
  return isItem && (and === undefined || and.gap.includes('\n'))
}

/** How many words before a name are looked at. */
const looked = 40

function guessed({ tokens, begins }: Passage, run: Stretch, words: Words): NewName | undefined {
  const own = tokens.slice(run.from, run.to)
  const before = tokens.slice(Math.max(begins[run.from] ?? 0, run.from - looked), run.from)
  const unit = unitOf(own, before, words)
  if (unit !== undefined) return { ...run, type: 'Unit', kind: unit, named: true }
  if (isActivity(own)) return { ...run, type: 'Activity', named: true }
  if (isPerson(own)) return { ...run, type: 'Actor', kind: 'individual', named: true }
  const kind = actorKindOf(own)
  // “i Viborg” tells where.
  if (kind === undefined && own.length === 1 && words.placing.has(before.at(-1)?.plain ?? '')) {
    return undefined
  }
  const nouns = before.filter(({ capital, plain }) => !capital || words.notAlone.has(plain))
  const around = kind ?? actorKindBefore(nouns) ?? 'not-stated'
  return { ...run, type: 'Actor', kind: around, named: !(kind !== undefined && isGroup(own)) }
}

function unitOf(
  own: readonly Token[],
  before: readonly Token[],
  words: Words,
): UnitKind | undefined {
  const kind = unitKindOf(own)
  if (kind !== undefined) return kind
  if (
    own.length === 3 &&
    own[0] &&
    own[2] &&
    isAdministration(own[0]) &&
    isAdministration(own[2])
  ) {
    return 'not-stated'
  }
  const near = before.at(-1)?.plain ?? ''
  const isReorganised =
    (words.placing.has(near) || words.links.has(near)) &&
    before.some(({ plain }) => words.reorganisation(plain) !== undefined)
  if (!isReorganised) return undefined
  return actorKindOf(own) === 'authority' ? 'municipality' : 'not-stated'
}

/** Activities are written small. */
function activities({ tokens }: Passage, named: readonly Stretch[]): NewName[] {
  const taken = new Set(named.flatMap(({ from, to }) => [from, to - 1]))
  return tokens.flatMap((token, from): NewName[] => {
    const next = tokens[from + 1]
    const pair =
      next !== undefined && beginsActivity(token) && isAdjacent(next) && isActivity([token, next])
    const to = from + (pair ? 2 : 1)
    if (taken.has(from) || taken.has(to - 1) || !(pair || isActivity([token]))) return []
    return [{ from, to, type: 'Activity', named: true }]
  })
}
