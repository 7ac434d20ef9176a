/**
 * What a picture of the network is asked for: the filters, the focus and the folding that a view holds. The words in it
 * stand in the address of a view and in the legend alike.
 */
import type { ActorKind, Certainty, Coverage, Tie } from './words.ts'

/**
 * What can be selected: in the picture and its list, or in what interviews speak of. A group is a folded or opened one; a
 * set is named jointly.
 */
export interface Selection {
  type:
    'Actor' | 'Partnership' | 'Person' | 'Unit' | 'Activity' | 'Reorganisation' | 'Group' | 'Set'
  id: string
}

export type Steps = 1 | 2 | 3 | 4

/** Only the actors within `steps` of `actor` are shown; a step is from actor to actor. */
export interface Focus {
  actor: string
  steps: Steps
}

/** How partnerships are told apart in the legend: named and formal, named and not, or spoken of in general. */
export type TieRow = Tie | 'GENERAL'

/**
 * A row of the legend. Unnamed groups are a row of their own beside the kinds; an actor's unit is its top unit,
 * `none` when not registered, `external` when it belongs to none. What nobody has confirmed is a row of actors and ties.
 */
export type Row =
  | { sort: 'kind'; value: ActorKind | 'group' }
  | { sort: 'tie'; value: TieRow }
  | { sort: 'unit'; value: string }
  | { sort: 'coverage'; value: Coverage }
  | { sort: 'basis'; value: Extract<Certainty, 'suggested'> }

/** A row as it is kept in a view and in the address: `kind:health`, `tie:GENERAL`, `unit:bibliotekerne`. */
export type RowKey = `${Row['sort']}:${string}`

/** The row that a key stands for. */
export function rowOfKey(key: RowKey): Row {
  const at = key.indexOf(':')
  return { sort: key.slice(0, at), value: key.slice(at + 1) } as Row
}

/** What a large network is folded by; `none` draws every actor by itself. */
export const foldings = ['municipality', 'unit', 'place', 'community', 'none'] as const
export type Folding = (typeof foldings)[number]

export interface PictureQuestion {
  focus?: Focus
  /** A path between two actors is lit. */
  path?: { from: string; to: string }
  /** Rows that are switched off: what is in one of them is not shown. */
  hidden: readonly RowKey[]
  /** Rows that are showcased: what is in none of them is dimmed. */
  showcased: readonly RowKey[]
  /** Undefined lets the size of the network decide. */
  foldedBy?: Folding
  /** Groups that are opened, by id. */
  opened: readonly string[]
  /** Only the actors of this group are shown. */
  within?: string
}
