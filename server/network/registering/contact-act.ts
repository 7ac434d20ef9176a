/** One contact person more, registered in one act with what is missing of them: who they are and where they work. */
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { newContact, newPerson } from '../../contract/registering.ts'
import type { FieldError } from '../../problems/problems.ts'
import type { Run } from '../../store/port.ts'
import type { Deed } from '../acts/perform-act.ts'
import { contactTie, faultsOfBehalf, faultsOfSecond } from './contacts.ts'
import { faultsOfUnknown, readKnown } from './known.ts'
import type { Known } from './known.ts'
import { faultsOfPerson, personAfter, workplaceEntry, workplaceTie } from './people.ts'
import type { PersonBody } from './people.ts'
import { readRegistered, readThing } from './body-reading.ts'
import { refuseFaults, refuseTaken } from './refuse.ts'
import { changesBetween, idOf, itemsOf, newThing, spokenOf } from './thing.ts'
import type { Thing } from './thing.ts'
import { faultsBeside, faultsOfEnd, timesOf } from './times.ts'

export type ContactRequest = z.output<typeof newContact>

/** What the act is about: the partnership as it is registered, and the person before the act. */
export interface ContactBetween {
  partnership: Thing
  person: Thing
}

/** The person after the act: the workplace stands beside those they have. */
function contactPersonAfter(before: Thing, { person, worksAt }: ContactRequest): Thing {
  const after = typeof person === 'string' ? before : personAfter(before, statedOf(person))
  if (worksAt === undefined) return after
  const workplace = workplaceTie({ type: 'Person', id: idOf(before) }, worksAt)
  return { ...after, ties: [...after.ties, workplace] }
}

function statedOf({ another: _, ...stated }: z.output<typeof newPerson>): PersonBody {
  return stated
}

/** What is wrong with the act. */
function faultsOfContact(
  { partnership, person }: ContactBetween,
  request: ContactRequest,
  known: Known,
): FieldError[] {
  const { onBehalfOf } = request
  const contact = { person: idOf(person), onBehalfOf }
  const before = partnership.ties
    .filter(({ type }) => type === 'CONTACT_FOR')
    .map(({ from, properties }) => ({
      person: from.id,
      onBehalfOf: String(properties['onBehalfOf']),
    }))
  return [
    ...faultsOfBehalf({ field: 'onBehalfOf', contact, partnership }, known),
    ...faultsOfSecond({ field: 'person', contact, before }, known),
    ...faultsOfWho(person, request, known),
    ...faultsOfWorkplace(person, request, known),
  ]
}

function faultsOfWho(before: Thing, { person }: ContactRequest, known: Known): FieldError[] {
  if (typeof person === 'string') {
    return faultsOfUnknown([{ field: 'person', of: { type: 'Person', id: person } }], known)
  }
  const body = statedOf(person)
  return faultsOfPerson(personAfter(before, body), body, known).map((fault) => ({
    ...fault,
    field: `person.${fault.field}`,
  }))
}

function faultsOfWorkplace(before: Thing, request: ContactRequest, known: Known): FieldError[] {
  if (request.worksAt === undefined) return []
  const entry = workplaceEntry('worksAt', request.worksAt)
  const others = contactPersonAfter(before, request).ties.slice(0, -1)
  return [
    ...faultsOfUnknown([entry], known),
    ...faultsOfEnd(entry),
    ...faultsBeside(entry, timesOf(others), known),
  ]
}

/**
 * Registers a contact person of the partnership with the given id.
 * @throws ApiProblem when it is refused
 */
export async function registerContact(
  run: Run,
  id: string,
  request: ContactRequest,
): Promise<Deed> {
  const partnership = await readRegistered(run, { type: 'Partnership', id })
  const person = await personBefore(run, request)
  const after = contactPersonAfter(person, request)
  const { onBehalfOf, certainty, source } = request
  const tie = contactTie(
    { type: 'Partnership', id },
    {
      person: idOf(person),
      onBehalfOf,
      certainty,
      ...(source === undefined ? {} : { source }),
    },
  )
  const known = await readKnown(
    run,
    spokenOf(partnership, after, { node: after.node, ties: [tie] }),
  )
  refuseFaults(faultsOfContact({ partnership, person }, request, known))
  if (typeof request.person === 'string' || request.person.another !== true) {
    await refuseTaken(run, { before: person, after }, 'person.name')
  }
  const changes = changesBetween(person, after)
  return {
    item: { type: 'Partnership', id },
    concerned: changes.length === 0 ? [] : itemsOf(after),
    changes: [...changes, { change: 'put-relationship', relationship: tie }],
  }
}

async function personBefore(run: Run, { person }: ContactRequest): Promise<Thing> {
  if (typeof person !== 'string') return newThing(['Person'], randomUUID())
  return (await readThing(run, { type: 'Person', id: person })) ?? newThing(['Person'], person)
}
