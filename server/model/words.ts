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

/** The labels a reference `{type, id}` can point to. */
export const referenceTypes = [
  'Actor',
  'Person',
  'Unit',
  'Partnership',
  'Activity',
  'Theme',
  'Reorganisation',
  'Interview',
  'Question',
  'Answer',
] as const
export type ReferenceType = (typeof referenceTypes)[number]

export interface Reference {
  type: ReferenceType
  id: string
}
