/** Partnerships a passage seems to tell of: the libraries spoken of, and each partner near a word for working together. */
import type { DraftPartnership, Subject } from '../../contract/drafts.ts'
import type { Agreement, Tie } from '../../domain/words.ts'
import { cuesIn, nearestCue } from './clauses.ts'
import type { Clause, Cue } from './clauses.ts'
import type { NamedWords } from './known-names.ts'
import { isLibrary, keyOf } from './meaning.ts'
import type { Meaning } from './meaning.ts'
import type { Passage } from './passages.ts'
import type { Register } from './register.ts'
import type { Things } from './things.ts'
import type { Words } from './word-list.ts'

export interface Telling {
  things: Pick<Things, 'foundLibrary'>
  register: Register
  words: Words
  /** What the interviewees belong to: “vi”. */
  us: readonly Meaning[]
}

type Told = Omit<DraftPartnership, 'id' | 'answer' | 'certainty' | 'decision'>

export function partnershipsIn(
  { tokens }: Pick<Passage, 'tokens'>,
  clauses: readonly Clause[],
  telling: Telling,
): Told[] {
  let side: readonly Meaning[] = telling.us
  const speaksOfLibraries = tokens.some(({ plain }) => /^(?:bibliotek|librar)/u.test(plain))
  return clauses.flatMap((clause) => {
    const cues = tiesIn(clause, telling.words)
    const isUs = saysUs(clause, telling.words)
    const around = { us: isUs ? telling.us : [], speaksOfLibraries: speaksOfLibraries && !isUs }
    const named = sideOf(clause, cues, around)
    for (const meaning of named) telling.things.foundLibrary(meaning)
    if (named.length > 0) side = named
    const [first] = cues
    if (first === undefined || side.length === 0) return []
    return partnersIn(clause, side).flatMap((partner): Told[] => {
      const cue = nearestCue(cues, partner.from) ?? first
      if (isDenied(clause, cue, telling.words)) return []
      const token = tokens[cue.index]
      const [meaning] = partner.meanings
      if (token === undefined || meaning === undefined) return []
      const parties = [...side, meaning]
      if (isRegistered(parties, telling.register)) return []
      return [
        {
          start: token.start,
          end: token.end,
          name: telling.words.partnershipName[cue.value](meaning.name),
          tie: cue.value,
          agreement: agreementOf(clause, cue, telling.words),
          parties: partiesOf(side, meaning.of),
        },
      ]
    })
  })
}

/** “formaliseret samarbejde” is formal: what says so holds for the word after it. */
function tiesIn(clause: Clause, words: Words): Cue<Tie>[] {
  const cues = cuesIn(clause, words.tie)
  return cues.map((cue, at) => {
    const before = cues[at - 1]
    const isFormal = before?.value === 'FORMAL_PARTNERSHIP' && cue.index - before.index === 1
    return isFormal ? before : cue
  })
}

interface Around {
  /** What “we” stands for in the clause; nothing when it is not said. */
  us: readonly Meaning[]
  speaksOfLibraries: boolean
}

/**
 * The libraries named before anything is said of working together, with two names that are together the subject where
 * libraries are spoken of; else “we”; else the libraries named at all.
 */
function sideOf(
  clause: Clause,
  [cue]: Cue<Tie>[],
  { us, speaksOfLibraries }: Around,
): readonly Meaning[] {
  const all = clause.names.filter(
    ({ meanings: [first] }) => first !== undefined && isLibrary(first),
  )
  const before = cue === undefined ? [] : all.filter(({ to }) => to <= cue.index)
  const pair = cue === undefined ? [] : pairBefore(clause, cue)
  const isLibraries = speaksOfLibraries || pair.some(isLibrary)
  const subject = unique([...meaningsOf(before), ...(isLibraries ? pair : [])])
  if (subject.length > 0) return subject
  return us.length > 0 ? us : unique(meaningsOf(all))
}

function meaningsOf(names: readonly NamedWords[]): Meaning[] {
  return names.flatMap(({ meanings: [first] }) => first ?? [])
}

/** “Både A og B indgår i …”: the first two names, joined before the cue, of which nothing says that they are no libraries. */
function pairBefore({ names, tokens }: Clause, cue: Cue<Tie>): Meaning[] {
  const [first, second] = names
  if (first === undefined || second === undefined || second.to > cue.index) return []
  const isJoined =
    second.from === first.to + 1 && /^(?:og|samt|and)$/u.test(tokens[first.to]?.plain ?? '')
  const pair = meaningsOf([first, second])
  const mayBe = pair.every(
    ({ type, kind }) => type === 'Actor' && (kind === 'library' || kind === 'not-stated'),
  )
  return isJoined && mayBe ? pair : []
}

/** Where “vi” or “biblioteket” is a party, names that are together the subject are those it works with. */
function saysUs({ tokens, from, to }: Clause, { us }: Words): boolean {
  for (let index = from; index < to; index += 1) if (us.has(tokens[index]?.plain ?? '')) return true
  return false
}

/** Persons are contacts rather than partners, and a group is no partner in particular. */
function partnersIn({ names }: Clause, side: readonly Meaning[]): NamedWords[] {
  const taken = new Set(side.map(({ of }) => keyOf(of)))
  return names.filter(({ meanings: [meaning] }) => {
    if (meaning?.type !== 'Actor' || taken.has(keyOf(meaning.of))) return false
    taken.add(keyOf(meaning.of))
    return meaning.named !== false && meaning.kind !== 'individual'
  })
}

/** How many words before and after a cue may say more of it: “samarbejder ikke med”, “en mundtlig aftale”. */
const near = 2

function isDenied({ tokens }: Clause, { index }: Cue<Tie>, { negations }: Words): boolean {
  return tokens
    .slice(Math.max(0, index - near), index + near + 1)
    .some(({ plain }) => negations.has(plain))
}

function agreementOf(clause: Clause, { index }: Cue<Tie>, { agreement }: Words): Agreement {
  const cues = cuesIn(clause, agreement)
  return cues.find((cue) => Math.abs(cue.index - index) <= near)?.value ?? 'not-stated'
}

function partiesOf(side: readonly Meaning[], partner: Subject): DraftPartnership['parties'] {
  const jointly = side.length > 1
  return [
    ...side.map(({ of }) => ({ of, ...(jointly && { jointly: true as const }) })),
    { of: partner },
  ]
}

/** Whether a registered partnership has all of them as parties. */
function isRegistered(parties: readonly Meaning[], { partnershipsOf }: Register): boolean {
  const sets = parties.map(({ of }) => ('key' in of ? undefined : partnershipsOf.get(of.id)))
  const [smallest, ...others] = sets.sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0))
  return [...(smallest ?? [])].some((id) => others.every((set) => set?.has(id)))
}

function unique(meanings: Meaning[]): Meaning[] {
  return [...new Map(meanings.map((meaning) => [keyOf(meaning.of), meaning])).values()]
}
