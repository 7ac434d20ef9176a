/**
 * The whole network as one value: what the snapshot holds, `analysis` reads and the picture is drawn from.
 * Days are ISO-8601 strings (`2026-10-01`); intervals are half-open, `[from, to)`, a missing end is open.
 * Lists are ordered by id, so that equal networks are equal values.
 */
import type {
  ActorKind,
  Agreement,
  Certainty,
  Coverage,
  Level,
  ReorganisationKind,
  ReorganisationState,
  Status,
  Tie,
  UnitKind,
} from './words.ts'

/** Every node and every relationship says how well it is founded, and on what. */
export interface Founded {
  certainty: Certainty
  source?: string
}

/** A node; `interpreted` lists the properties that are weaker founded than the node itself. */
export interface FoundedNode extends Founded {
  id: string
  name: string
  interpreted?: string[]
}

/** The time a relationship holds. */
export interface Interval {
  from?: string
  to?: string
}

export interface Belonging extends Founded, Interval {
  unit: string
}

export interface Actor extends FoundedNode {
  kind: ActorKind
  place?: string
  /** Belongs to no unit of the administration, as registered; absent means not registered. */
  external?: boolean
  /** False for a group the source leaves unnamed. */
  named: boolean
  /** True when the partner is an individual, who has the same id as a person. */
  person?: boolean
  belongsTo: Belonging[]
  /** The unnamed groups this actor is named as an example of. */
  exampleOf: ({ actor: string } & Founded)[]
  coverage: Coverage
}

/** A party: an actor's typed tie to a partnership. All parties named `jointly` are together one side. */
export interface Party extends Founded {
  actor: string
  tie: Tie
  jointly?: boolean
}

export interface Contact extends Founded {
  person: string
  /** The actor on whose side the person is the contact. */
  onBehalfOf: string
}

export interface Partnership extends FoundedNode {
  purpose?: string
  level: Level
  agreement: Agreement
  reference?: string
  status: Status
  /** First day of its agreement. */
  start?: string
  /** Last day of its agreement; passing it removes nothing by itself. */
  end?: string
  /** The first day on which an ended partnership is no more; it can lie ahead. */
  endedOn?: string
  targetGroup?: string
  /** False for collaboration spoken of in general. */
  named: boolean
  parties: Party[]
  contacts: Contact[]
  delivers: ({ activity: string } & Founded)[]
}

export interface Unit extends FoundedNode {
  kind: UnitKind
  /** The units this one is part of: one on a day, unless others wrote more (`units.ts`). */
  partOf: Belonging[]
}

/** Where a person works: at an actor or in a unit, one of the two. */
export interface Workplace extends Founded, Interval {
  actor?: string
  unit?: string
  role?: string
}

export interface Person extends FoundedNode {
  role?: string
  worksAt: Workplace[]
}

export type Activity = FoundedNode

export interface Reorganisation extends FoundedNode {
  kind: ReorganisationKind
  state: ReorganisationState
  date?: string
  note?: string
  affects: ({ unit: string } & Founded)[]
}

export interface Network {
  /** Moves with every write; a whole number from 0. */
  revision: number
  actors: Actor[]
  partnerships: Partnership[]
  units: Unit[]
  people: Person[]
  activities: Activity[]
  reorganisations: Reorganisation[]
}

/** What a picture shows of a partnership: its contact persons are not drawn. */
export type DrawablePartnership = Omit<Partnership, 'contacts'>

/** The network as a picture is drawn from it: without people. Every network is one, and so is what `GET /api/network` answers. */
export interface DrawableNetwork extends Omit<Network, 'people' | 'partnerships'> {
  partnerships: DrawablePartnership[]
}

/** Actors with more partnerships among them than with others, by the Louvain method. */
export interface Community {
  /** The id of its first actor, so that it keeps its name while others come and go. */
  id: string
  /** Ordered by id. */
  actors: string[]
}

/** A stop on a path: an actor, a partnership, or the set of actors that one of its sides names jointly. */
export type Stop =
  | { type: 'Actor'; id: string }
  | { type: 'Partnership'; id: string }
  | { type: 'Set'; actors: string[] }
