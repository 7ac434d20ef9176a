/** Changes of a draft: what a person says of suggestions, two changes as one, and what takes one back; pure. */
import type { DraftChange, DraftChanged } from '../../server/contract/draft-changes.ts'
import type { Draft } from '../../server/contract/drafts.ts'
import { draftKeys, draftLists } from '../../server/domain/draft.ts'
import type { Decision } from '../../server/domain/words.ts'
import type { Suggestion } from './draft-suggestions.ts'

const lists = ['mentions', 'partnerships', 'reorganisations'] as const
const listOf = {
  mention: 'mentions',
  partnership: 'partnerships',
  reorganisation: 'reorganisations',
} as const

type Amendment = Record<string, unknown>

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

/** The draft with what the service says of it beyond a change; `carried` is null when there is none any more. */
export function withParts(draft: Draft, { carried, ...parts }: DraftChanged['draft']): Draft {
  const { carried: known, ...rest } = draft
  const stays = carried === undefined ? known : carried
  // JSON holds no undefined.
  const said = parts as Partial<Draft>
  return { ...rest, ...said, ...(stays && { carried: stays }) }
}

/** Two changes as one: what the later says stands. */
export function joinChanges(one: DraftChange, later: DraftChange): DraftChange {
  const both: Amendment = { ...one, ...later }
  for (const list of draftLists) {
    const said = [...(one[list] ?? []), ...(later[list] ?? [])]
    const key = draftKeys[list]
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
  // Whoever says a kind says that it is not guessed.
  if (parts.includes('kind')) parts.push('kindGuessed')
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
  for (const list of draftLists) {
    const key = draftKeys[list]
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
