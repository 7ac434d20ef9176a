/** Registering what is missing: actors, units, people, partnerships and their contact persons. */
import { writtenAnswer } from '../history.ts'
import { changing, registering, type Operation } from '../operation.ts'
import {
  actorChange,
  newActor,
  newContact,
  newPartnership,
  newPerson,
  newUnit,
  partnershipChange,
  personChange,
  unitChange,
} from '../registering.ts'

const registers = { ...registering, answer: writtenAnswer } as const
const changes = { ...changing, answer: writtenAnswer } as const

export const registeringOperations = {
  registerActor: {
    ...registers,
    path: '/api/actors',
    summary: 'Register an actor, with the units it belongs to or as external',
    body: newActor,
  },
  changeActor: {
    ...changes,
    path: '/api/actors/:id',
    summary: 'Change what is registered of an actor',
    body: actorChange,
  },
  registerUnit: {
    ...registers,
    path: '/api/units',
    summary: 'Register a unit, with what it is part of',
    body: newUnit,
  },
  changeUnit: {
    ...changes,
    path: '/api/units/:id',
    summary: 'Change what is registered of a unit',
    body: unitChange,
  },
  registerPerson: {
    ...registers,
    path: '/api/people',
    summary: 'Register a person, with where they work',
    body: newPerson,
  },
  changePerson: {
    ...changes,
    path: '/api/people/:id',
    summary: 'Change what is registered of a person',
    body: personChange,
  },
  registerPartnership: {
    ...registers,
    path: '/api/partnerships',
    summary: 'Register a partnership, with its parties and what it delivers',
    body: newPartnership,
  },
  changePartnership: {
    ...changes,
    path: '/api/partnerships/:id',
    summary: 'Change what is registered of a partnership, or end it',
    body: partnershipChange,
  },
  registerContact: {
    ...registers,
    path: '/api/partnerships/:id/contacts',
    summary: 'Register a contact person of a partnership, who may be new and get a workplace',
    body: newContact,
    problems: [...registering.problems, 404],
  },
} as const satisfies Record<string, Operation>
