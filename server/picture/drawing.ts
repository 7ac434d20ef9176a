/**
 * What is drawn: the value that `drawingOf` derives from a network and a question, and that the picture, its list twin
 * and the standing bar all read. Ids are unique within a drawing and stay the same from one drawing to the next. It says
 * nothing in any language: a set and a group are told by what a name can be made of.
 */
import type { Selection, TieRow } from '../domain/picture-question.ts'
import type { ActorKind } from '../domain/words.ts'
import type { Coverages, Kinds } from './counts.ts'
import type { DrawnFocus } from './sectors.ts'
import type { GroupLabel } from './groups.ts'

interface Shape {
  id: string
  /** The opened group or the hull this stands in. */
  parent?: string
  /** Faded by a showcase; a selection dims in the picture only, without a new drawing. */
  dimmed: boolean
  /** On the lit path between two actors. */
  onPath: boolean
  /** What a click selects. */
  selects: Selection
}

export interface DrawnActor extends Shape {
  sort: 'actor'
  name: string
  kind: ActorKind
  named: boolean
}

/** A partnership of three sides or more: a small ring with a typed line to each side. */
export interface DrawnJoint extends Shape {
  sort: 'joint'
  name: string
  tie: TieRow
}

/** A side named jointly: a hull around its actors, or a lozenge tied to them when sets overlap. */
export interface DrawnSet extends Shape {
  sort: 'hull' | 'lozenge'
  /** Ids of actors, all of them, also those not shown. */
  members: string[]
  /** Their names, in the same order. */
  names: string[]
}

/** A folded group of actors, or the place an opened one stands in. */
export interface DrawnGroup extends Shape {
  sort: 'folded' | 'opened'
  label: GroupLabel
  /** Actors in it that the filters let through. */
  actors: number
  /** How many of each kind, unnamed groups among their kind. */
  kinds: Kinds
  /** How many of them anybody has asked, or not; what the source leaves unnamed cannot be asked. */
  coverages: Coverages
  /** 1 for a group of the whole, 2 for a group within a group. */
  depth: 1 | 2
}

export type DrawnThing = DrawnActor | DrawnJoint | DrawnSet | DrawnGroup

/** A line: a partnership of two sides, a party of a joint, a member of a lozenge, or all between two groups. */
export interface DrawnLine {
  id: string
  from: string
  to: string
  sort: 'partnership' | 'party' | 'member' | 'bundle'
  /** `bundle` and `member` lines have none. */
  tie?: TieRow
  /** The partnerships drawn by this line. */
  partnerships: string[]
  dimmed: boolean
  onPath: boolean
  selects: Selection
}

/**
 * Everything there is to draw before filters: what positions are laid out on, so that a filter moves nothing. The same
 * value as long as the network, the folding and what is opened are the same.
 */
export interface Ground {
  /** Names the arrangement that positions belong to; opening a group does not change it. */
  key: string
  things: DrawnThing[]
  lines: DrawnLine[]
}

export interface Drawing {
  ground: Ground
  things: DrawnThing[]
  lines: DrawnLine[]
  /** Ids of the actors and partnerships the question lets through, also those within a folded group. */
  actors: ReadonlySet<string>
  partnerships: ReadonlySet<string>
  /** How many actors the question lets through, and how many of these are drawn by themselves. */
  shown: number
  singly: number
  /** Actors in the network. */
  of: number
  /** Whether the question lets through a group that the source leaves unnamed, or an example of one: then there are more. */
  examples: boolean
  /** Folded groups drawn. */
  folded: number
  /** The group the picture is kept to. */
  within?: GroupLabel
  /** One actor with its neighbours, where more are drawn around it than names have room for in any other picture. */
  focus?: DrawnFocus
}
