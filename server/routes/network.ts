/** `/api/network`: the network or a part of it, answered from the snapshot. */
import { selectNetwork } from '../analysis/selection.ts'
import type { WrittenNetwork } from '../threads/network-thread.ts'
import { countTotals, type Totals } from '../analysis/totals.ts'
import type { NetworkAnswer } from '../contract/network.ts'
import { invalidParameters } from '../problems/problems.ts'
import type { Network } from '../domain/network.ts'
import type { Handler } from '../http/handler.ts'
import { serialised, writtenInSlices, type Serialised } from '../http/serialised.ts'

/** What is asked again and again of an unchanged network: its totals, and the whole answer. */
const totals = new WeakMap<Network, Totals>()
const whole = new WeakMap<Network, Promise<Serialised>>()
const forThread = new WeakMap<Network, Promise<WrittenNetwork>>()

export const readNetwork: Handler<'network'> = async ({ query }, service) => {
  const network = await service.network()
  if (Object.keys(query).length === 0) return wholeNetwork(network)
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
  return serialised(answer, withoutContacts)
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
