import type { coverage as danish } from '../da/coverage.ts'
import { formatsOf } from '../formats.ts'

const { count, list, number } = formatsOf('en')

const actors = { one: 'actor', other: 'actors' }
const partnerships = { one: 'partnership', other: 'partnerships' }

export const coverage: typeof danish = {
  show: 'Show coverage in the picture',
  legend: 'Coverage in the picture',
  shown: 'Coverage is shown in the picture',
  taken: 'Coverage is removed from the picture',
  told: (interviewed: number, of: number, named: number) =>
    `${number(interviewed)} of ${count(of, actors)} interviewed. ${count(named, actors)} only named by others.`,
  notAsked: (n: number) =>
    `Nobody has asked ${count(n, actors)}. That does not mean that there are no partnerships.`,
  inGroups: 'The number at a folded group is how many of its actors are interviewed.',
  group: (interviewed: number, of: number) => `${number(interviewed)} of ${number(of)} interviewed`,
  unconfirmed: (actorsFound: number, partnershipsFound: number) =>
    `${list(
      [
        actorsFound > 0 && count(actorsFound, actors),
        partnershipsFound > 0 && count(partnershipsFound, partnerships),
      ].filter((part) => part !== false),
    )} suggested, but not confirmed.`,
  confirm: {
    tag: 'suggested – not confirmed',
    note: 'Something here is suggested from an interview. Nobody has confirmed it.',
    confirm: 'Confirm',
    what: (name: string) => `Confirm ${name}`,
    done: (name: string) => `${name} confirmed`,
    changed: 'It was changed while you looked at it. Look again, then confirm.',
    failed: 'It was not confirmed. Try again in a moment.',
  },
  cards: {
    unit: 'Unit',
    activity: 'Activity',
    reorganisation: 'Reorganisation',
    partOf: 'Part of',
    severalParents: (first) =>
      `Registered under several units at the same time. Where it can stand in one place only, it stands under ${first}.`,
    below: 'Below it',
    affected: 'Reorganised in',
    kind: 'Kind',
    state: 'State',
    date: 'Day',
    units: 'Units',
    note: 'Note',
    actors: 'Actors that belong to it',
    noActors: 'No actors are registered here. That does not mean that there are none.',
    partnerships: 'Delivered by',
    noPartnerships: 'No registered partnership delivers it.',
    open: 'See what it affects',
  },
}
