/**
 * The network or a part of it, its communities, how two actors are connected, one thing with the answers that speak of
 * it, the units of the administration, and search.
 */
import { selectNetwork } from '../analysis/selection.ts'
import { countTotals, type Totals } from '../analysis/totals.ts'
import { readUnits } from '../analysis/units.ts'
import type { NetworkAnswer } from '../contract/network.ts'
import type { Network, Community } from '../domain/network.ts'
import type { Reference } from '../domain/words.ts'
import type { Handler } from '../http/handler.ts'
import { serialise, type Serialised, writtenInSlices } from '../http/serialised.ts'
import { itemRevision, itemRevisions } from '../network/acts/stored-acts.ts'
import { readActorCard } from '../network/cards/actors.ts'
import { readPartnershipCard } from '../network/cards/partnerships.ts'
import { readPersonCard } from '../network/cards/people.ts'
import { type Findable, readFindable } from '../network/search/findable.ts'
import { search, searchOf } from '../network/search/search.ts'
import { referenceText } from '../network/records/records.ts'
import { invalidParameters, notRegistered } from '../problems/problems.ts'
import { longestAge } from '../network/snapshot/snapshot.ts'
import type { Service } from '../service.ts'
import type { Run } from '../store/port.ts'
import type { WrittenNetwork } from '../threads/network-thread.ts'

/** What is asked again and again of an unchanged network: its totals, and the whole answer. */
const totals = new WeakMap<Network, Totals>()
const whole = new WeakMap<Network, Promise<Serialised>>()
const forThread = new WeakMap<Network, Promise<WrittenNetwork>>()

export const readNetwork: Handler<'network'> = async ({ query }, service) => {
  const network = await service.network()
  if (Object.keys(query).length === 0) {
    // Whoever looks at the network is likely to search it, and the first letter shall not wait.
    if (!findables.has(network)) findableIn(network, service).catch(() => undefined)
    return wholeNetwork(network)
  }
  refuseUnknown(network, query)
  return written(network, selectNetwork(network, query, service.today()))
}

/** The answer that holds all of `network`. */
function wholeNetwork(network: Network): Promise<Serialised> {
  return kept(whole, network, () => written(network, network))
}

/** `network` as the threads are sent it: with the contacts and people that the answer leaves out. */
export function writtenNetwork(network: Network): Promise<WrittenNetwork> {
  return kept(forThread, network, async () => ({ network, json: await writtenInSlices(network) }))
}

function written(network: Network, shown: Network): Promise<Serialised> {
  const all = kept(totals, network, () => countTotals(network.actors, network.partnerships))
  const answer = {
    revision: network.revision,
    totals: all,
    shown: shown === network ? all : countTotals(shown.actors, shown.partnerships),
    actors: shown.actors,
    partnerships: shown.partnerships,
    units: shown.units,
    activities: shown.activities,
    reorganisations: shown.reorganisations,
  } satisfies NetworkAnswer
  return serialise(answer, withoutContacts)
}

/** The picture needs no contact persons, so none are sent. */
function withoutContacts(entry: object): object {
  if (!('contacts' in entry)) return entry
  const { contacts, ...rest } = entry
  return rest
}

function kept<Value>(values: WeakMap<Network, Value>, network: Network, made: () => Value): Value {
  const known = values.get(network)
  if (known !== undefined) return known
  const value = made()
  values.set(network, value)
  return value
}

function refuseUnknown(
  network: Network,
  { actor, unit }: { actor?: string | undefined; unit?: string | undefined },
) {
  const errors = []
  if (actor !== undefined && !network.actors.some(({ id }) => id === actor)) {
    errors.push({ field: 'actor', expected: 'the id of an actor', found: actor })
  }
  if (unit !== undefined && !network.units.some(({ id }) => id === unit)) {
    errors.push({ field: 'unit', expected: 'the id of a unit', found: unit })
  }
  if (errors.length > 0) throw invalidParameters(errors)
}

/** What was found last in a network, and on which day. */
const found = new WeakMap<Network, { day: string; communities: Promise<Community[]> }>()

export const readCommunities: Handler<'communities'> = async (_ask, service) => {
  const network = await service.network()
  const day = service.today()
  const written = await writtenNetwork(network)
  let last = found.get(network)
  if (last?.day !== day) {
    last = { day, communities: service.thread.communities(written, day) }
    found.set(network, last)
    last.communities.catch(() => found.delete(network))
  }
  return { revision: network.revision, communities: await last.communities }
}

export const readPathsBetween: Handler<'paths'> = async ({ query }, service) => {
  const { from, to, asOf = service.today() } = query
  const network = await service.network()
  refuseUnconnectable(network, from, to)
  const written = await writtenNetwork(network)
  const paths = await service.thread.paths(written, { from, to, day: asOf })
  return { revision: network.revision, from, to, asOf, ...paths }
}

/** Groups the source leaves unnamed are in no measure, so there is no path to one. */
function refuseUnconnectable(network: Network, from: string, to: string): void {
  const isNamed = (id: string) => network.actors.some((actor) => actor.id === id && actor.named)
  const errors = Object.entries({ from, to })
    .filter(([, id]) => !isNamed(id))
    .map(([field, found]) => ({ field, expected: 'the id of a named actor', found }))
  if (from === to) errors.push({ field: 'to', expected: 'another actor than from', found: to })
  if (errors.length > 0) throw invalidParameters(errors)
}

export const readActor: Handler<'actor'> = ({ params: { id } }, service) =>
  readCard(service, { type: 'Actor', id }, readActorCard)

export const readPartnership: Handler<'partnership'> = ({ params: { id } }, service) =>
  readCard(service, { type: 'Partnership', id }, readPartnershipCard)

export const readPerson: Handler<'person'> = ({ params: { id } }, service) =>
  readCard(service, { type: 'Person', id }, readPersonCard)

/** A card with the revision of its item, as both were at one moment. */
async function readCard<Card extends object>(
  service: Service,
  item: Reference,
  read: (run: Run, id: string) => Promise<Card | undefined>,
) {
  const { revision, result } = await service.read(async (run) => {
    const [card, own] = await Promise.all([read(run, item.id), itemRevision(run, item)])
    return card === undefined ? undefined : { itemRevision: own, ...card }
  })
  if (result === undefined) throw notRegistered(`The ${item.type.toLowerCase()}`)
  return { revision, ...result }
}

export const listUnits: Handler<'units'> = async (_ask, service) => {
  const network = await service.network()
  const { units, unregistered } = readUnits(network, service.today())
  const items = units.map(({ id }) => ({ type: 'Unit', id }) as const)
  const { result: revisions } = await service.read((run) => itemRevisions(run, items))
  return {
    revision: network.revision,
    unregistered,
    units: units.map((unit) => ({
      ...unit,
      itemRevision: told(revisions, unit.id, network.revision),
    })),
  }
}

/** A unit changed after the network was read is told with its revision then, so that a change of it is refused. */
function told(revisions: ReadonlyMap<string, number>, id: string, read: number): number {
  return Math.min(revisions.get(referenceText({ type: 'Unit', id })) ?? 0, read)
}

export const searchNetwork: Handler<'search'> = async ({ query }, service) => {
  const { of, ...request } = query
  const network = await service.network()
  const findable = await findableIn(network, service)
  const found =
    of === undefined
      ? search(findable, request)
      : { q: request.q, [of]: searchOf(findable, of, request) }
  return { revision: network.revision, ...found }
}

interface KeptFindable {
  readAt: number
  findable: Promise<Findable>
}

const findables = new WeakMap<Network, KeptFindable>()

/**
 * What can be found in a network, kept with it. Others may change what an interview allows and leave the network as it is,
 * so what is read of a database that they write to is not believed for long.
 */
function findableIn(network: Network, service: Service): Promise<Findable> {
  const now = service.now().getTime()
  const known = findables.get(network)
  if (known && (service.isOnlyWriter || now - known.readAt < longestAge)) return known.findable
  const findable = service.read((run) => readFindable(run, network)).then(({ result }) => result)
  findables.set(network, { readAt: now, findable })
  findable.catch(() => findables.delete(network))
  return findable
}
