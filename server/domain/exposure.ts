/**
 * Which partnerships a reorganisation exposes, and why (DOMAIN.md, section 4): the question, and the findings with what
 * each reason rests on. Everything is named by its id; days are ISO-8601 strings.
 */
import {
  statuses,
  type Agreement,
  type Certainty,
  type ExposureClass,
  type Reference,
  type Status,
  type Tie,
} from './words.ts'

/** Where units go: one that is registered, by its id, or a new one that so far has only a name. */
export type Destination = string | { name: string }

/** One change of a scenario. Only `unit` and `units` are affected, not where they go. */
export type ScenarioChange =
  | { change: 'unit-closed'; unit: string }
  | { change: 'units-merged'; units: string[]; into: Destination }
  | { change: 'unit-moved'; unit: string; under: string }
  | { change: 'unit-split'; unit: string; into: Destination[] }
  | { change: 'actor-moved'; actor: string; unit: string }
  | { change: 'person-left'; person: string }
  | { change: 'person-moved'; person: string; to: Reference }
  | { change: 'partnership-ended'; partnership: string }
  | { change: 'agreement-given'; partnership: string; agreement: Agreement }

/** The units that a change closes, merges, moves or splits, as they were before; not where they go. */
export function unitsAffectedBy(change: ScenarioChange): string[] {
  switch (change.change) {
    case 'unit-closed':
    case 'unit-moved':
    case 'unit-split':
      return [change.unit]
    case 'units-merged':
      return change.units
    default:
      return []
  }
}

/** Days before and after the reorganisation in which the end of an agreement counts. */
export const usualWindowDays = 183

/** The statuses that count when nothing else is asked for: an idea is not in force yet. */
export const usualStatuses: readonly Status[] = statuses.filter((status) => status !== 'idea')

export interface ExposureQuestion {
  /** The affected units. */
  units: readonly string[]
  /** The day the reorganisation takes effect; the network is read as it stood the day before. */
  date: string
  windowDays: number
  changes: readonly ScenarioChange[]
  /** Only partnerships of these ties: `FORMAL_PARTNERSHIP` are those with any formal tie, `COLLABORATION` the others. */
  ties: readonly Tie[]
  statuses: readonly Status[]
  /** Units that come together without a change saying so: those of a recorded merger. */
  merges?: readonly (readonly string[])[]
}

/** A party inside the reorganisation. */
export interface InsideParty {
  actor: string
  /** From the actor's own unit up to the affected one; empty for an actor that a change moves. */
  path: string[]
  /** The unit a change moves it to. */
  movedTo?: string
  /** The other actors of its side that are not inside: the source does not say which of them it is. */
  jointlyWith?: string[]
  certainty: Certainty
}

export interface InsideContact {
  person: string
  onBehalfOf: string
  /** The workplace that is inside; absent when a change removes or moves the person. */
  workplace?: Reference
  /** From the workplace's own unit up to the affected one; empty when the workplace is moved, or not given. */
  path: string[]
  change?: 'person-left' | 'person-moved'
  certainty: Certainty
}

/** A side all of whose registered contacts are inside. */
export interface InsideSide {
  actors: string[]
  contacts: InsideContact[]
  /** It hangs on one person. */
  strong: boolean
}

/** One of the parts that the sides of a partnership fall into without it. */
export interface BridgePart {
  sides: string[][]
  /** How many actors it has. */
  actors: number
}

/** A reason or note, with what it rests on. */
export type Evidence =
  | { signal: 'direct'; certainty: Certainty; parties: InsideParty[] }
  | { signal: 'contact'; certainty: Certainty; sides: InsideSide[] }
  /** `change` is the position of the change that ends it, from 1. */
  | { signal: 'ended'; certainty: 'stated'; change: number }
  | { signal: 'last-provider'; activities: { activity: string; partnerships: string[] }[] }
  | { signal: 'bridge'; parts: BridgePart[] }
  | { signal: 'isolates'; actors: string[] }
  /** `days` from the reorganisation to the end of the agreement, negative when it ended before. */
  | { signal: 'expires'; end: string; days: number }
  | { signal: 'no-agreement'; agreement: 'oral' | 'none' }
  | { signal: 'unknown-unit'; actors: string[] }
  /** Sides without a registered contact, or with contacts (named here) whose workplace is not registered. */
  | { signal: 'unknown-contact'; sides: { actors: string[]; contacts: string[] }[] }

export interface Finding {
  partnership: string
  class: ExposureClass
  /** Of `direct` and `indirect` findings. */
  certainty?: Certainty
  /** Present when some side hangs on one contact person, who is inside. */
  strongContact?: true
  /** In the order of the list of signals. */
  signals: Evidence[]
}

/** What is left when the exposed partnerships fail. Lists are ordered by id, components by size first. */
export interface Outcome {
  /** Actors outside the reorganised units that lose their last registered partnership. */
  isolated: string[]
  components: string[][]
  /** Pairs of actors outside the reorganised units, connected before and no longer. */
  pairsLost: number
}

/** Partnerships between actors that come under one roof when units are merged. */
export interface Gain {
  /** The merged units. */
  units: string[]
  /** Where they go, when the scenario says so. */
  into?: Destination
  partnership: string
  actors: string[]
}

/** `known` of `total`. */
export interface Share {
  known: number
  total: number
}

/** How much of the result rests on what is registered. */
export interface ExposureCoverage {
  /** Named parties of counted partnerships that have a unit or are external. */
  actors: Share
  /** Sides of counted partnerships with a contact whose workplace is registered. */
  sides: Share
  /** Counted partnerships whose form of agreement is stated. */
  agreements: Share
  /** Direct and indirect findings that rest on something said or found elsewhere, rather than interpreted or suggested. */
  findings: Share
}

export interface Exposure {
  /** The affected units, those that the changes name included. */
  units: string[]
  date: string
  readOn: string
  unitsAndBelow: string[]
  actorsInside: string[]
  personsInside: string[]
  /** Most exposed first (DOMAIN.md, section 4). */
  findings: Finding[]
  componentsBefore: string[][]
  pairsBefore: number
  worst: Outcome
  mild: Outcome
  /** For each activity of a counted partnership, how many of those are at risk. */
  activities: { activity: string; exposed: number; total: number }[]
  gains: Gain[]
  coverage: ExposureCoverage
  /** Collaborations spoken of in general, in force on the day read: in no count. */
  general: string[]
}
