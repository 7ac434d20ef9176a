/** What each act of registering is about, and what it changes. Each throws an ApiProblem when it is refused. */
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type {
  newActor,
  newPartnership,
  newPerson,
  newUnit,
  personChange,
} from '../../contract/registering.ts'
import type { Item } from '../../domain/words.ts'
import type { Run } from '../../store/port.ts'
import type { Deed } from '../acts/perform-act.ts'
import type { Change } from '../records/change-plan.ts'
import { actorAfter, faultsOfActor, labelsOf } from './actors.ts'
import type { ActorBody } from './actors.ts'
import { freeId } from './ids.ts'
import { readKnown } from './known.ts'
import { faultsOfPartnership, partnershipAfter } from './partnerships.ts'
import type { PartnershipBody } from './partnerships.ts'
import { faultsOfPerson, personAfter } from './people.ts'
import type { PersonBody } from './people.ts'
import { readActivities, readParts, readRegistered } from './body-reading.ts'
import { refuseFaults, refuseTaken } from './refuse.ts'
import { changesBetween, idOf, itemsOf, newThing, spokenOf } from './thing.ts'
import type { Thing } from './thing.ts'
import { faultsOfUnit, unitAfter } from './units.ts'
import type { UnitBody } from './units.ts'

/**
 * Registers an actor, an individual under a UUID.
 * @param today from which day on one who is external may belong to no unit
 */
export async function registerActor(
  run: Run,
  { another, ...body }: z.output<typeof newActor>,
  today: string,
): Promise<Deed> {
  const labels = labelsOf(body.kind, body)
  const id = labels[2] === 'Person' ? randomUUID() : await freeId(run, 'Actor', body.name)
  return actorDeed(run, { before: newThing(labels, id), body, another }, today)
}

/**
 * Changes an actor.
 * @param today from which day on one who is external may belong to no unit
 */
export async function changeActor(
  run: Run,
  { id, body }: { id: string; body: ActorBody },
  today: string,
): Promise<Deed> {
  return actorDeed(run, { before: await readRegistered(run, { type: 'Actor', id }), body }, today)
}

async function actorDeed(
  run: Run,
  { before, body, another }: Saying<ActorBody>,
  today: string,
): Promise<Deed> {
  const after = actorAfter(before, body)
  const known = await readKnown(run, spokenOf(before, after))
  refuseFaults(faultsOfActor({ before, after }, body, { known, today }))
  if (another !== true) await refuseTaken(run, { before, after })
  return deed('Actor', after, changesBetween(before, after))
}

/** Registers a unit. */
export async function registerUnit(run: Run, body: z.output<typeof newUnit>): Promise<Deed> {
  return unitDeed(run, newThing(['Unit'], await freeId(run, 'Unit', body.name)), body)
}

/** Changes the unit with the given id. */
export async function changeUnit(run: Run, id: string, body: UnitBody): Promise<Deed> {
  return unitDeed(run, await readRegistered(run, { type: 'Unit', id }), body)
}

async function unitDeed(run: Run, before: Thing, body: UnitBody): Promise<Deed> {
  const after = unitAfter(before, body)
  const parts = body.partOf === undefined ? [] : await readParts(run)
  const above = parts.map(({ unit }) => ({ type: 'Unit', id: unit }) as const)
  const known = await readKnown(run, [...spokenOf(before, after), ...above])
  const others = parts.filter(({ part }) => part !== idOf(before))
  refuseFaults(faultsOfUnit(after, body, { known, parts: others }))
  await refuseTaken(run, { before, after })
  return deed('Unit', after, changesBetween(before, after))
}

/** Registers a person under a UUID. */
export async function registerPerson(
  run: Run,
  { another, ...body }: z.output<typeof newPerson>,
): Promise<Deed> {
  return personDeed(run, { before: newThing(['Person'], randomUUID()), body, another })
}

/** Changes the person with the given id. */
export async function changePerson(
  run: Run,
  id: string,
  { another, ...body }: z.output<typeof personChange>,
): Promise<Deed> {
  const before = await readRegistered(run, { type: 'Person', id })
  return personDeed(run, { before, body, another })
}

async function personDeed(run: Run, { before, body, another }: Saying<PersonBody>): Promise<Deed> {
  const after = personAfter(before, body)
  refuseFaults(faultsOfPerson(after, body, await readKnown(run, spokenOf(before, after))))
  if (another !== true) await refuseTaken(run, { before, after })
  return deed('Person', after, changesBetween(before, after))
}

/** Registers a partnership, which is a named one, with the activities that are new with it. */
export async function registerPartnership(
  run: Run,
  body: z.output<typeof newPartnership>,
): Promise<Deed> {
  const { node } = newThing(['Partnership'], await freeId(run, 'Partnership', body.name))
  const before = { node: { ...node, properties: { ...node.properties, named: true } }, ties: [] }
  return partnershipDeed(run, before, body)
}

/** Changes the partnership with the given id, or ends it. */
export async function changePartnership(
  run: Run,
  id: string,
  body: PartnershipBody,
): Promise<Deed> {
  return partnershipDeed(run, await readRegistered(run, { type: 'Partnership', id }), body)
}

async function partnershipDeed(run: Run, before: Thing, body: PartnershipBody): Promise<Deed> {
  const activities = body.delivers === undefined ? [] : await readActivities(run)
  const { after, added } = partnershipAfter(before, body, activities)
  const known = await readKnown(run, spokenOf(before, after))
  refuseFaults(faultsOfPartnership(after, body, { known, activities }))
  await refuseTaken(run, { before, after })
  const news = added.map((node): Change => ({ change: 'put-node', node }))
  return deed('Partnership', after, [...news, ...changesBetween(before, after)])
}

/** What is said of a thing; `another` of one whose name somebody else has. */
interface Saying<Body> {
  before: Thing
  body: Body
  another?: true | undefined
}

/** Whoever is an actor and a person is concerned as both. */
function deed(type: Item['type'], thing: Thing, changes: Change[]): Deed {
  const concerned = itemsOf(thing).filter((each) => each.type !== type)
  return { item: { type, id: idOf(thing) }, concerned, changes }
}
