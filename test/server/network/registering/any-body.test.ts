/** Whatever is sent: either it is refused and nothing has changed, or the graph is sound and holds what it must. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { z } from 'zod'
import { ApiProblem } from '../../../../server/problems/problems.ts'
import * as bodies from '../../../../server/contract/registering.ts'
import type { GraphNode } from '../../../../server/domain/graph.ts'
import { foldedText } from '../../../../server/domain/fold.ts'
import { certainties, statuses, ties } from '../../../../server/domain/words.ts'
import { holdsOn } from '../../../../server/domain/intervals.ts'
import { administrationOn, parentsAtOnce, withUnitsBelow } from '../../../../server/domain/units.ts'
import { carryOut } from '../../../../server/network/acts/perform-act.ts'
import type { Deed } from '../../../../server/network/acts/perform-act.ts'
import { dumpGraph } from '../../../../server/network/records/dump.ts'
import { loadGraph } from '../../../../server/network/records/load.ts'
import * as acts from '../../../../server/network/registering/register-acts.ts'
import { registerContact } from '../../../../server/network/registering/contact-act.ts'
import { readNetwork } from '../../../../server/network/snapshot/snapshot.ts'
import type {
  Actor,
  Interval,
  Network,
  Partnership,
  Unit,
} from '../../../../server/domain/network.ts'
import type { GraphStore, Run } from '../../../../server/store/port.ts'
import { faultsOf } from '../../../seed/sound-graph.ts'
import { loaded } from '../loaded.ts'
import { registered } from './registered.ts'

const today = '2026-09-01'
let store: GraphStore
beforeAll(async () => {
  store = await loaded(registered)
})
afterAll(() => store.close())

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(maybe(arbitrary), { nil: null })
const name = fc.constantFrom('Ny', 'Åby bibliotek', 'Social', 'Ib Ærø', 'Højtlæsning', 'Café ☕')
const day = fc.constantFrom('2025-01-01', '2026-09-01', '2026-09-02', '2027-01-01')
/** An id that is mostly registered. */
const idOf = (...ids: string[]) =>
  fc.oneof(
    { weight: 19, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constant('nothing') },
  )
const unit = idOf('kultur', 'biblioteker', 'vest', 'social')
const actor = idOf('aaby', 'hasle', 'klinik', 'ib')
const person = idOf('eva', 'ib', 'tavs')
const basis = {
  certainty: maybe(fc.constantFrom(...certainties)),
  source: maybe(fc.constant('Brev')),
}
const interval = fc.oneof(
  fc.constant({}),
  fc.record({ from: day }),
  fc.record({ to: day }),
  fc.record({ from: day, to: day }),
)
const timed = <Value extends object>(entry: fc.Arbitrary<Value>) =>
  fc.tuple(entry, interval).map(([what, time]) => ({ ...what, ...time }))
const few = <Value>(entry: fc.Arbitrary<Value>) => maybe(fc.array(entry, { maxLength: 3 }))
const belongings = few(timed(fc.record({ unit, ...basis })))
const workplace = timed(
  fc.record({
    at: fc.oneof(
      fc.record({ type: fc.constant('Actor'), id: actor }),
      fc.record({ type: fc.constant('Unit'), id: unit }),
    ),
    role: maybe(name),
    ...basis,
  }),
)
const interpreted = few(fc.constantFrom('name', 'name', 'name', 'kind', 'place', 'id'))
const another = maybe(fc.constant(true))

const anyActor = fc.record({
  name: maybe(name),
  kind: maybe(fc.constantFrom('library', 'ngo', 'individual')),
  place: orNull(name),
  external: orNull(fc.boolean()),
  named: maybe(fc.boolean()),
  belongsTo: belongings,
  another,
  interpreted,
  ...basis,
})
const anyUnit = fc.record({ name: maybe(name), partOf: belongings, interpreted, ...basis })
const anyPerson = fc.record({
  name: maybe(name),
  role: orNull(name),
  worksAt: few(workplace),
  another,
  interpreted,
  ...basis,
})
const anyPartnership = fc.record({
  name: maybe(name),
  agreement: maybe(fc.constantFrom('oral', 'none')),
  status: maybe(fc.constantFrom(...statuses)),
  start: orNull(day),
  end: orNull(day),
  endedOn: orNull(day),
  parties: few(
    fc.record({
      actor,
      tie: fc.constantFrom(...ties),
      jointly: maybe(fc.constant(true)),
      ...basis,
    }),
  ),
  contacts: few(fc.record({ person, onBehalfOf: actor, ...basis })),
  delivers: few(
    fc.oneof(fc.record({ activity: idOf('cafe'), ...basis }), fc.record({ name, ...basis })),
  ),
  interpreted,
  ...basis,
})
const anyContact = fc.record({
  onBehalfOf: actor,
  person: fc.oneof(person, anyPerson),
  worksAt: maybe(workplace),
  ...basis,
})

interface Act {
  body: object
  /** Undefined when the contract refuses the body. */
  build: ((run: Run) => Promise<Deed>) | undefined
}

/** Bodies with the fields of a schema, and what each does. */
function anyAct<Schema extends z.ZodObject>(
  schema: Schema,
  arbitrary: fc.Arbitrary<object>,
  act: (run: Run, body: z.output<Schema>) => Promise<Deed>,
): fc.Arbitrary<Act> {
  return arbitrary.map((given) => {
    const sent = JSON.parse(JSON.stringify(given)) as object
    const body = Object.fromEntries(Object.entries(sent).filter(([key]) => key in schema.shape))
    const { data } = schema.safeParse(body)
    return { body, build: data && ((run) => act(run, data)) }
  })
}

const anyActs = fc.array(
  fc.oneof(
    anyAct(bodies.newActor, anyActor, (run, body) => acts.registerActor(run, body, today)),
    anyAct(bodies.actorChange, anyActor, (run, body) =>
      acts.changeActor(run, { id: 'aaby', body }, today),
    ),
    anyAct(bodies.actorChange, anyActor, (run, body) =>
      acts.changeActor(run, { id: 'klinik', body }, today),
    ),
    anyAct(bodies.newUnit, anyUnit, (run, body) => acts.registerUnit(run, body)),
    anyAct(bodies.unitChange, anyUnit, (run, body) => acts.changeUnit(run, 'kultur', body)),
    anyAct(bodies.unitChange, anyUnit, (run, body) => acts.changeUnit(run, 'social', body)),
    anyAct(bodies.newPerson, anyPerson, (run, body) => acts.registerPerson(run, body)),
    anyAct(bodies.personChange, anyPerson, (run, body) => acts.changePerson(run, 'eva', body)),
    anyAct(bodies.personChange, anyPerson, (run, body) => acts.changePerson(run, 'ib', body)),
    anyAct(bodies.newPartnership, anyPartnership, (run, body) =>
      acts.registerPartnership(run, body),
    ),
    anyAct(bodies.partnershipChange, anyPartnership, (run, body) =>
      acts.changePartnership(run, 'raadgivning', body),
    ),
    anyAct(bodies.newContact, anyContact, (run, body) => registerContact(run, 'raadgivning', body)),
  ),
  { minLength: 1, maxLength: 6 },
)

function registering(build: (run: Run) => Promise<Deed>) {
  const act = { id: randomUUID(), what: 'actor-changed', at: '2026-09-01T10:00:00.000Z' } as const
  return carryOut(store, act, build).then(
    () => 'saved' as const,
    (error: unknown) => {
      if (error instanceof ApiProblem && error.parts.status < 500) return 'refused' as const
      throw error
    },
  )
}

it('is refused whole, or saved sound', async () => {
  const outcomes = { saved: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(anyActs, async (all) => {
      await loadGraph(store, registered, { replace: true })
      for (const { build } of all) {
        if (build === undefined) continue
        const before = await dumpGraph(store)
        const outcome = await registering(build)
        outcomes[outcome] += 1
        const after = await dumpGraph(store)
        if (outcome === 'refused') expect(after).toEqual(before)
        expect(faultsOf(after)).toEqual([])
        expect(after.nodes.filter(isEndedInVain)).toEqual([])
        const { network } = await readNetwork(store, (fault) => {
          throw new Error(fault)
        })
        expect(nonsenseIn(network)).toEqual([])
      }
    }),
    { numRuns: 150 },
  )
  expect(Math.min(outcomes.saved, outcomes.refused)).toBeGreaterThan(30)
})

const days = ['2024-12-31', '2025-01-01', '2026-09-01', '2026-09-02', '2027-01-01', '2030-01-01']

/** What is not ended has no day on which it did. */
const isEndedInVain = ({ properties }: GraphNode) =>
  properties['endedOn'] !== undefined && properties['status'] !== 'ended'

/** What no network may hold, in words. */
function nonsenseIn(network: Network): string[] {
  return [
    ...network.actors.flatMap(nonsenseOfActor),
    ...days.flatMap((each) =>
      network.units.filter((one) => isBelowItself(network, one.id, each)).map(circleText),
    ),
    ...network.units.flatMap(nonsenseOfUnit),
    ...network.people.flatMap(({ worksAt }) => emptyTimes(worksAt)),
    ...network.partnerships.flatMap(nonsenseOfPartnership),
    ...doubled(network.actors.filter((one) => one.person !== true)),
    ...doubled(network.units),
    ...doubled(network.partnerships),
  ]
}

const circleText = ({ id }: Unit) => `${id} is below itself`

function isBelowItself({ units }: Network, id: string, onDay: string): boolean {
  const administration = administrationOn(units, onDay)
  return withUnitsBelow(administration, administration.children.get(id) ?? []).has(id)
}

function nonsenseOfUnit({ id, partOf }: Unit): string[] {
  return [
    ...parentsAtOnce(partOf).map(
      ({ part, beside }) => `${id} is in ${part.unit} and ${beside.unit}`,
    ),
    ...emptyTimes(partOf),
  ]
}

function nonsenseOfActor({ id, external, belongsTo }: Actor): string[] {
  const twice = days.some((each) => {
    const held = belongsTo.filter((belonging) => holdsOn(belonging, each))
    return new Set(held.map((belonging) => belonging.unit)).size < held.length
  })
  const held = belongsTo.some(({ to }) => to === undefined || to > today)
  return [
    ...(twice ? [`${id} belongs to a unit twice`] : []),
    ...(external === true && held ? [`${id} is external and belongs to a unit`] : []),
    ...emptyTimes(belongsTo),
  ]
}

function emptyTimes(times: readonly Interval[]): string[] {
  return times.flatMap(({ from, to }) =>
    from !== undefined && to !== undefined && from >= to ? [`${from} to ${to} is no time`] : [],
  )
}

function nonsenseOfPartnership(one: Partnership): string[] {
  const parties = new Set(one.parties.map((party) => party.actor))
  const jointly = one.parties.filter((party) => party.jointly === true).length
  const sides = one.parties.length - Math.max(0, jointly - 1)
  const contacts = one.contacts.map((contact) => `${contact.person} ${contact.onBehalfOf}`)
  return [
    ...(parties.size < one.parties.length ? [`${one.id} has a party twice`] : []),
    ...(sides < 2 || jointly === 1 ? [`${one.id} has ${sides} sides, ${jointly} jointly`] : []),
    ...(one.contacts.every((contact) => parties.has(contact.onBehalfOf))
      ? []
      : [`${one.id} has a contact on behalf of who is no party`]),
    ...(new Set(contacts).size < contacts.length ? [`${one.id} has a contact twice`] : []),
    ...(one.start !== undefined && one.end !== undefined && one.start > one.end
      ? [`${one.id} ends before it starts`]
      : []),
  ]
}

function doubled(things: readonly { name: string }[]): string[] {
  const names = things.map((one) => foldedText(one.name))
  return names.filter((one, index) => names.indexOf(one) < index)
}
