/** Reorganisations a passage seems to tell of: a word for it, and the units named after. */
import type { DraftReorganisation } from '../../contract/drafts.ts'
import type { ReorganisationKind, ReorganisationState } from '../../domain/words.ts'
import { cuesIn, nearestCue } from './clauses.ts'
import type { Clause, Cue } from './clauses.ts'
import type { NamedWords } from './known-names.ts'
import { keyOf } from './meaning.ts'
import type { Meaning } from './meaning.ts'
import type { Telling } from './partnerships.ts'

type Told = Omit<DraftReorganisation, 'id' | 'answer' | 'certainty' | 'decision'>

export interface ReorganisationsTold {
  proposed: Told[]
  /** Words that speak of reorganisations that are registered. */
  known: NamedWords[]
}

interface Affected {
  unit: Meaning
  cue: Cue<ReorganisationKind>
  state: Cue<ReorganisationState> | undefined
}

export function reorganisationsIn(
  clauses: readonly Clause[],
  telling: Telling,
): ReorganisationsTold {
  const told: ReorganisationsTold = { proposed: [], known: [] }
  for (const clause of clauses) {
    const taken = new Set<number>()
    for (const group of together(affectedIn(clause, telling))) {
      const registered = registeredFor(group, telling)
      if (registered === undefined) told.proposed.push(proposal(clause, group, telling))
      else told.known.push(...mentioned(registered, group, taken))
    }
  }
  return told
}

function affectedIn(clause: Clause, { words }: Telling): Affected[] {
  const cues = cuesIn(clause, words.reorganisation)
  const [only] = cues
  if (only === undefined) return []
  const states = cuesIn(clause, words.state)
  const seen = new Set<string>()
  return clause.names.flatMap(({ from, meanings: [unit] }) => {
    if (unit?.type !== 'Unit' || seen.has(keyOf(unit.of))) return []
    seen.add(keyOf(unit.of))
    return [{ unit, cue: nearestCue(cues, from) ?? only, state: stateOf(clause, states, from) }]
  })
}

/** A state holds for what is named after it; one that stands after all units holds for them all. */
function stateOf(
  { names }: Clause,
  states: Cue<ReorganisationState>[],
  at: number,
): Cue<ReorganisationState> | undefined {
  const before = states.findLast(({ index }) => index < at)
  if (before !== undefined) return before
  const last = names.findLast(({ meanings: [meaning] }) => meaning?.type === 'Unit')
  return states.find(({ index }) => index > (last?.from ?? at))
}

/** A merger is one for all its units; any other reorganisation one for each. */
function together(affected: Affected[]): Affected[][] {
  const groups = new Map<unknown, Affected[]>()
  for (const one of affected) {
    const key = one.cue.value === 'merger' ? one.cue.index : one
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

function registeredFor(group: Affected[], { register }: Telling): Meaning[] | undefined {
  return group
    .map(({ unit: { of } }) => ('key' in of ? undefined : register.reorganisationsOf.get(of.id)))
    .find((registered) => registered !== undefined)
}

/** On the word for it, else on the word for its state; words that speak of another already are left to that. */
function mentioned(meanings: Meaning[], [first]: Affected[], taken: Set<number>): NamedWords[] {
  const places = [first?.cue.index, first?.state?.index]
  const free = places.find((index) => index !== undefined && !taken.has(index))
  if (free === undefined) return []
  taken.add(free)
  return [{ from: free, to: free + 1, certainty: 'interpreted', meanings, whole: false }]
}

function proposal({ tokens }: Clause, group: Affected[], { words }: Telling): Told {
  const [first] = group
  const cue = first === undefined ? undefined : tokens[first.cue.index]
  const kind = first?.cue.value ?? 'not-stated'
  const [and = ''] = words.and
  return {
    start: cue?.start ?? 0,
    end: cue?.end ?? 1,
    name: words.reorganisationName[kind](group.map(({ unit }) => unit.name).join(` ${and} `)),
    kind,
    state: first?.state?.value ?? 'not-stated',
    units: group.map(({ unit }) => unit.of),
  }
}
