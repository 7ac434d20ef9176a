/** `/api/actors/:id`, `/api/partnerships/:id`, `/api/people/:id`: one thing with the answers that speak of it. */
import { notRegistered } from '../problems/problems.ts'
import type { Reference } from '../domain/words.ts'
import { itemRevision } from '../network/acts/stored-acts.ts'
import { readActorCard } from '../network/cards/actors.ts'
import { readPartnershipCard } from '../network/cards/partnerships.ts'
import { readPersonCard } from '../network/cards/people.ts'
import type { Run } from '../store/port.ts'
import type { Handler } from '../http/handler.ts'
import type { Service } from '../service.ts'

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
