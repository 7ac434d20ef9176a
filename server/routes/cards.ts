/** `/api/actors/:id`, `/api/partnerships/:id`, `/api/people/:id`: one thing with the answers that speak of it. */
import { notRegistered } from '../errors.ts'
import { readActorCard } from '../network/cards/actors.ts'
import { readPartnershipCard } from '../network/cards/partnerships.ts'
import { readPersonCard } from '../network/cards/people.ts'
import type { Handler } from './handler.ts'

export const readActor: Handler<'actor'> = async ({ params: { id } }, service) => {
  const { revision, result } = await service.read((run) => readActorCard(run, id))
  if (result === undefined) throw notRegistered('The actor')
  return { revision, ...result }
}

export const readPartnership: Handler<'partnership'> = async ({ params: { id } }, service) => {
  const { revision, result } = await service.read((run) => readPartnershipCard(run, id))
  if (result === undefined) throw notRegistered('The partnership')
  return { revision, ...result }
}

export const readPerson: Handler<'person'> = async ({ params: { id } }, service) => {
  const { revision, result } = await service.read((run) => readPersonCard(run, id))
  if (result === undefined) throw notRegistered('The person')
  return { revision, ...result }
}
