/** Networks for the tests of analysis: those with known answers, plain graphs, and ones made by chance. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import {
  usualStatuses,
  usualWindowDays,
  type ExposureQuestion,
  type Finding,
  type Outcome,
  type ScenarioChange,
} from '../../../server/domain/exposure.ts'
import type {
  Actor,
  Contact,
  Network,
  Partnership,
  Party,
  Workplace,
} from '../../../server/domain/network.ts'
import { ties, type Signal } from '../../../server/domain/words.ts'

const graphs = new URL('../../graphs/', import.meta.url)

export function readGraph(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, graphs), 'utf8'))
}

export function actor(id: string, properties: Partial<Actor> = {}): Actor {
  return {
    id,
    name: id,
    kind: 'other',
    certainty: 'stated',
    named: true,
    belongsTo: [],
    exampleOf: [],
    coverage: 'not-asked',
    ...properties,
  }
}

/** A party by its actor; a star behind the name means jointly. */
export function party(written: string, properties: Partial<Party> = {}): Party {
  const jointly = written.endsWith('*') ? { jointly: true } : {}
  const actor = written.replace(/\*$/, '')
  return { actor, tie: 'COLLABORATION', certainty: 'stated', ...jointly, ...properties }
}

export function partnership(
  id: string,
  parties: (string | Party)[],
  properties: Partial<Partnership> = {},
): Partnership {
  return {
    id,
    name: id,
    certainty: 'stated',
    level: 'not-stated',
    agreement: 'not-stated',
    status: 'not-stated',
    named: true,
    parties: parties.map((one) => (typeof one === 'string' ? party(one) : one)),
    contacts: [],
    delivers: [],
    ...properties,
  }
}

export function network(parts: Partial<Network>): Network {
  return {
    revision: 1,
    actors: [],
    partnerships: [],
    units: [],
    people: [],
    activities: [],
    reorganisations: [],
    ...parts,
  }
}

/** A plain graph: each line a partnership of two. */
export function plainNetwork({
  nodes,
  edges,
}: {
  nodes: string[]
  edges: [string, string][]
}): Network {
  return network({
    actors: nodes.map((id) => actor(id)),
    partnerships: edges.map((ends, index) => partnership(`line-${index}`, ends)),
  })
}

const stated = { certainty: 'stated' } as const

interface KnownInput {
  units: string[]
  partOf: { unit: string; parent: string; from?: string; to?: string }[]
  actors: (Partial<Actor> & { id: string })[]
  persons: { id: string; worksAt: Partial<Workplace>[] }[]
  partnerships: (Partial<Partnership> & {
    id: string
    parties: Party[]
    contacts: Contact[]
    activities: string[]
  })[]
}

/** What an exposure has to come to; the order of signals, and of what they say, is not part of it. */
export interface KnownExposure {
  readOn: string
  unitsAndBelow: string[]
  actorsInside: string[]
  personsInside: string[]
  findings: Record<
    string,
    Pick<Finding, 'class' | 'certainty' | 'strongContact'> & { signals: Signal[] }
  >
  order: string[]
  componentsBefore: string[][]
  pairsBefore: number
  activities: Record<string, [exposed: number, total: number]>
  worst: Outcome
  mild: Outcome
  bridges: string[]
  /** Sets as their members with a plus between. */
  cutPoints: string[]
}

export interface Known {
  input: KnownInput
  routes: {
    on: string
    from: string
    to: string
    expected: { sharingNoPartnership: number | null; norActorBetween: number | null }
  }[]
  runs: {
    date: string
    units: string[]
    windowDays?: number
    changes?: ScenarioChange[]
    expected: KnownExposure
  }[]
  /** F by day, rounded to four decimals. */
  fragmentation: Record<string, number>
}

/** The network of a worked example, what it leaves out filled in as its note says. */
export function knownNetwork({ input }: Known): Network {
  return network({
    actors: input.actors.map(({ id, ...rest }) =>
      actor(id, {
        ...rest,
        belongsTo: (rest.belongsTo ?? []).map((one) => ({ ...stated, ...one })),
      }),
    ),
    partnerships: input.partnerships.map(({ id, parties, contacts, activities, ...rest }) =>
      partnership(
        id,
        parties.map(({ actor: name, ...tie }) => party(name, tie)),
        {
          ...rest,
          contacts: contacts.map((one) => ({ ...stated, ...one })),
          delivers: activities.map((activity) => ({ ...stated, activity })),
        },
      ),
    ),
    people: input.persons.map(({ id, worksAt }) => ({
      id,
      name: id,
      ...stated,
      worksAt: worksAt.map((one) => ({ ...stated, ...one })),
    })),
    activities: [...new Set(input.partnerships.flatMap(({ activities }) => activities))].map(
      (id) => ({ id, name: id, ...stated }),
    ),
    units: input.units.map((id) => ({
      id,
      name: id,
      kind: 'not-stated',
      certainty: 'stated',
      partOf: input.partOf
        .filter(({ unit }) => unit === id)
        .map(({ unit, parent, ...interval }) => ({
          unit: parent,
          certainty: 'stated',
          ...interval,
        })),
    })),
  })
}

/** A question, what it leaves out as usual. */
export function question(asked: Partial<ExposureQuestion>): ExposureQuestion {
  return {
    units: [],
    date: '2026-10-01',
    windowDays: usualWindowDays,
    changes: [],
    ties,
    statuses: usualStatuses,
    ...asked,
  }
}

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

/** Small networks with jointly named sides, groups, general, ended and doubled ties, and parties of one actor alone. */
export const anyNetwork: fc.Arbitrary<Network> = fc
  .record({
    groups: fc.subarray(names, { maxLength: 2 }),
    partnerships: fc.array(
      fc.record({
        parties: fc.array(
          fc.record({
            actor: fc.constantFrom(...names),
            jointly: fc.boolean(),
            tie: fc.constantFrom('FORMAL_PARTNERSHIP' as const, 'COLLABORATION' as const),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        named: fc.boolean(),
        status: fc.constantFrom(
          'active' as const,
          'idea' as const,
          'ended' as const,
          'not-stated' as const,
        ),
      }),
      { maxLength: 9 },
    ),
  })
  .map(({ groups, partnerships }) =>
    network({
      actors: names.map((id) => actor(id, { named: !groups.includes(id) })),
      partnerships: partnerships.map(({ parties, ...rest }, index) =>
        partnership(
          `p${index}`,
          parties.map(({ actor: id, jointly, tie }) => party(jointly ? `${id}*` : id, { tie })),
          rest,
        ),
      ),
    }),
  )

/** The same network with every list, parties included, in another order. */
export function reordered(original: Network): Network {
  return {
    ...original,
    actors: [...original.actors].reverse(),
    partnerships: [...original.partnerships]
      .reverse()
      .map((one) => ({ ...one, parties: [...one.parties].reverse() })),
  }
}

/** The same network under other names, in another alphabetical order. */
export function renamed(original: Network): Network {
  return {
    ...original,
    actors: original.actors.map((one) => ({ ...one, id: otherName(one.id) })),
    partnerships: original.partnerships.map((one) => ({
      ...one,
      id: otherName(one.id),
      parties: one.parties.map((tie) => ({ ...tie, actor: otherName(tie.actor) })),
    })),
  }
}

/** The name that `renamed` gives; it turns the alphabet round. */
export function otherName(id: string): string {
  return `${String.fromCharCode(300 - id.charCodeAt(id.length - 1))}-${id}`
}
