/**
 * The lists of values the domain knows, each word written once. `not-stated` stands where the source is silent;
 * it is a value of its own and never the same as `none`.
 */

export const partnerKinds = [
  'health',
  'public-service',
  'authority',
  'ngo',
  'association',
  'housing',
  'forum',
  'individual',
  'education',
  'business',
  'other',
  'not-stated',
] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** What an actor is: a library, or a partner of some kind. */
export const actorKinds = ['library', ...partnerKinds] as const
export type ActorKind = (typeof actorKinds)[number]

/** Kinds in the order of the legend and of the sectors around an actor: those of one colour stand together. */
export const kindsInOrder: readonly ActorKind[] = [
  'library',
  'health',
  'public-service',
  'authority',
  'education',
  'housing',
  'forum',
  'ngo',
  'association',
  'individual',
  'business',
  'other',
  'not-stated',
]

export const unitKinds = [
  'municipality',
  'department',
  'administration',
  'division',
  'team',
  'not-stated',
] as const
export type UnitKind = (typeof unitKinds)[number]

/** The relationship types that tie an actor to a partnership. */
export const ties = ['FORMAL_PARTNERSHIP', 'COLLABORATION'] as const
export type Tie = (typeof ties)[number]

export const agreements = [
  'partnership-agreement',
  'cooperation-agreement',
  'operating-agreement',
  'letter-of-intent',
  'oral',
  'none',
  'not-stated',
] as const
export type Agreement = (typeof agreements)[number]

export const levels = ['strategic', 'tactical', 'operational', 'not-stated'] as const
export type Level = (typeof levels)[number]

/** `not-stated` counts as in force. */
export const statuses = [
  'idea',
  'forming',
  'active',
  'dormant',
  'renegotiating',
  'ended',
  'not-stated',
] as const
export type Status = (typeof statuses)[number]

export const reorganisationKinds = [
  'merger',
  'split',
  'closure',
  'move',
  'restructuring',
  'not-stated',
] as const
export type ReorganisationKind = (typeof reorganisationKinds)[number]

export const reorganisationStates = ['planned', 'under-way', 'done', 'not-stated'] as const
export type ReorganisationState = (typeof reorganisationStates)[number]

/** How well a fact is founded, strongest first. */
export const certainties = ['stated', 'external', 'interpreted', 'suggested'] as const
export type Certainty = (typeof certainties)[number]

/** How an interviewee may be quoted; `role-only` is the default. */
export const consents = ['named', 'role-only', 'aggregate-only'] as const
export type Consent = (typeof consents)[number]

/**
 * Whether anyone has asked: `interviewed` when someone who works there (or is it) gave an interview, `named-by-others`
 * when an answer mentions it, else `not-asked`, which never means that there is no tie.
 */
export const coverages = ['interviewed', 'named-by-others', 'not-asked'] as const
export type Coverage = (typeof coverages)[number]

/** What an answer can mention. */
export const mentionableTypes = [
  'Actor',
  'Person',
  'Unit',
  'Partnership',
  'Activity',
  'Theme',
  'Reorganisation',
] as const
export type MentionableType = (typeof mentionableTypes)[number]

/** The labels a reference `{type, id}` can point to. */
export const referenceTypes = [...mentionableTypes, 'Interview', 'Question', 'Answer'] as const
export type ReferenceType = (typeof referenceTypes)[number]

export interface Reference {
  type: ReferenceType
  id: string
}

/**
 * What an act can be about: what a reference points to, or what somebody does about an exposed partnership, whose id is
 * those of the reorganisation and the partnership with a slash between.
 */
export const itemTypes = [...referenceTypes, 'FollowUp'] as const
export type ItemType = (typeof itemTypes)[number]

export interface Item {
  type: ItemType
  id: string
}

/** How exposed a partnership is, most exposed first; `not-shown` means that no link was found (DOMAIN.md, section 4). */
export const exposureClasses = ['direct', 'indirect', 'unknown', 'not-shown'] as const
export type ExposureClass = (typeof exposureClasses)[number]

/** The reasons and notes a partnership can have in a reorganisation (DOMAIN.md, section 4). */
export const signals = [
  'direct',
  'contact',
  'ended',
  'last-provider',
  'bridge',
  'isolates',
  'expires',
  'no-agreement',
  'unknown-unit',
  'unknown-contact',
] as const
export type Signal = (typeof signals)[number]

/** What a scenario can change on top of the registered network. */
export const changeKinds = [
  'unit-closed',
  'units-merged',
  'unit-moved',
  'unit-split',
  'actor-moved',
  'person-left',
  'person-moved',
  'partnership-ended',
  'agreement-given',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Where the day of an exposure comes from: asked for, the reorganisation's own, or the day it is. */
export const dateSources = ['given', 'reorganisation', 'today'] as const
export type DateSource = (typeof dateSources)[number]

/** What a person has done to the register; `undone` takes an earlier act back, an undone one included. */
export const actKinds = [
  'actor-registered',
  'actor-changed',
  'unit-registered',
  'unit-changed',
  'person-registered',
  'person-changed',
  'contact-registered',
  'partnership-registered',
  'partnership-changed',
  'reorganisation-recorded',
  'reorganisation-changed',
  'reorganisation-deleted',
  'scenario-saved',
  'scenario-changed',
  'scenario-deleted',
  'scenario-recorded',
  'follow-up-set',
  'interview-confirmed',
  'interview-updated',
  'interview-changed',
  'interview-deleted',
  'person-pseudonymised',
  'undone',
] as const
export type ActKind = (typeof actKinds)[number]

/** Why an act can never be taken back: it held a name that is replaced, or what is deleted for good. */
export const finalities = ['name-replaced', 'deleted-for-good'] as const
export type Finality = (typeof finalities)[number]

/** Why an act cannot be taken back as things are. */
export const hindrances = ['undone', 'changed-since', ...finalities] as const

/** What a person has said of something suggested; what is `open` or `rejected` never enters the graph. */
export const decisions = ['open', 'accepted', 'rejected'] as const
export type Decision = (typeof decisions)[number]

export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]
