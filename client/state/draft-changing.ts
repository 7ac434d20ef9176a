/** Changes of a draft, before the service has answered: what they make of it, and what takes them back; pure. */
import type { DraftChange } from '../../server/contract/draft-changes.ts'
import type { Draft } from '../../server/contract/drafts.ts'
import type { Decision } from '../../server/domain/words.ts'
import type { Suggestion } from './draft-suggestions.ts'

const lists = ['mentions', 'partnerships', 'reorganisations'] as const
const listOf = {
  mention: 'mentions',
  partnership: 'partnerships',
  reorganisation: 'reorganisations',
} as const

type Amendment = Record<string, unknown>

/** By what the entries of each list are known. */
const keys = {
  answers: 'position',
  things: 'key',
  mentions: 'id',
  partnerships: 'id',
  reorganisations: 'id',
} as const
type List = keyof typeof keys
const amendable = Object.keys(keys) as List[]

/** What a person says of some suggestions. */
export function judging(
  suggestions: readonly Suggestion[],
  decision: Decision | ((suggestion: Suggestion) => Decision),
): DraftChange {
  const change: DraftChange = {}
  for (const suggestion of suggestions) {
    const said = typeof decision === 'string' ? decision : decision(suggestion)
    const list = (change[listOf[suggestion.sort]] ??= [])
    list.push({ id: suggestion.id, decision: said })
  }
  return change
}

/** Null removes. */
function amended(one: Amendment, amendment: Amendment): Amendment {
  const all = Object.entries({ ...one, ...amendment })
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined))
}

/** What a new entry has that its change does not say. */
const fresh: Partial<Record<List, Amendment>> = {
  mentions: { others: [] },
  things: { similar: [], kindGuessed: false },
}

function amendedList(list: List, ones: readonly Amendment[], by: readonly Amendment[]) {
  const key = keys[list]
  const found = new Map(ones.map((one) => [one[key], one]))
  for (const amendment of by) {
    found.set(amendment[key], amended(found.get(amendment[key]) ?? fresh[list] ?? {}, amendment))
  }
  return [...found.values()]
}

/** The draft as a change leaves it, without what the service reads anew from a changed text. */
export function changedBy(draft: Draft, change: DraftChange): Draft {
  const result: Amendment = amended({ ...draft }, { ...change })
  for (const list of amendable) {
    result[list] = amendedList(list, draft[list], change[list] ?? [])
  }
  return result as Draft
}

/** Two changes as one: what the later says stands. */
export function joined(one: DraftChange, later: DraftChange): DraftChange {
  const both: Amendment = { ...one, ...later }
  for (const list of amendable) {
    const said = [...(one[list] ?? []), ...(later[list] ?? [])]
    const key = keys[list]
    const merged = new Map<unknown, Amendment>()
    for (const each of said as Amendment[]) {
      merged.set(each[key], { ...merged.get(each[key]), ...each })
    }
    if (said.length > 0) both[list] = [...merged.values()]
  }
  return both
}

/** What stood before, in the parts a change touches; an absent part is removed again by null where that is possible. */
function before(one: Amendment, amendment: Amendment, key: string): Amendment {
  const parts = Object.keys(amendment).filter((part) => part !== key)
  return Object.fromEntries([
    [key, amendment[key]],
    ...parts.map((part) => [part, one[part] ?? null]),
  ]) as Amendment
}

/**
 * The change that takes one back; undefined for a changed text, which is read anew. What was added cannot be taken out of
 * a draft, so it is rejected.
 */
export function takingBack(draft: Draft, change: DraftChange): DraftChange | undefined {
  if (change.text !== undefined) return undefined
  const back: Amendment = {}
  for (const [part, value] of Object.entries(change)) {
    if (!Array.isArray(value) || part === 'interviewees') {
      back[part] = (draft as unknown as Amendment)[part] ?? null
    }
  }
  for (const list of amendable) {
    const key = keys[list]
    const entries = new Map((draft[list] as readonly Amendment[]).map((one) => [one[key], one]))
    const taken = ((change[list] ?? []) as readonly Amendment[]).flatMap((amendment) => {
      const one = entries.get(amendment[key])
      if (one) return [before(one, amendment, key)]
      return (lists as readonly string[]).includes(list)
        ? [{ [key]: amendment[key], decision: 'rejected' }]
        : []
    })
    if (taken.length > 0) back[list] = taken
  }
  return back
}
