/** `/api/network`: the network or a part of it, answered from the snapshot. */
import { selectNetwork } from '../analysis/selection.ts'
import { countTotals } from '../analysis/totals.ts'
import type { NetworkAnswer } from '../contract/network.ts'
import { invalidParameters } from '../errors.ts'
import type { Network } from '../model/network.ts'
import type { Handler } from './handler.ts'
import { serialised, type Serialised } from './serialised.ts'

/** The whole answer of a network; written once for all who ask for an unchanged network. */
const whole = new WeakMap<Network, Promise<Serialised>>()

export const readNetwork: Handler<'network'> = async ({ query }, service) => {
  const network = await service.network()
  if (Object.keys(query).length === 0) return wholeNetwork(network)
  refuseUnknown(network, query)
  const selected = selectNetwork(network, query, service.today())
  return serialised(networkAnswer(network, selected))
}

/** The answer that holds all of `network`. */
export function wholeNetwork(network: Network): Promise<Serialised> {
  const known = whole.get(network)
  if (known !== undefined) return known
  const written = serialised(networkAnswer(network, network))
  whole.set(network, written)
  return written
}

function networkAnswer(network: Network, shown: Network): NetworkAnswer {
  return {
    revision: network.revision,
    totals: countTotals(network.actors, network.partnerships),
    shown: countTotals(shown.actors, shown.partnerships),
    actors: shown.actors,
    partnerships: shown.partnerships.map(({ contacts, ...partnership }) => partnership),
    units: shown.units,
    activities: shown.activities,
    reorganisations: shown.reorganisations,
  }
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
