/** `/api/paths`: how two actors are connected. */
import { invalidParameters } from '../problems/problems.ts'
import type { Network } from '../domain/network.ts'
import type { Handler } from '../http/handler.ts'
import { writtenNetwork } from './network.ts'

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
