/** Registering and changing what is under `/api/actors`, `/api/units`, `/api/people` and `/api/partnerships`. */
import * as acts from '../network/registering/register-acts.ts'
import { registerContact as contactDeed } from '../network/registering/contact-act.ts'
import type { Handler } from '../http/handler.ts'

export const registerActor: Handler<'registerActor'> = ({ body, by }, service) =>
  service.carryOut({ what: 'actor-registered', by }, (run) =>
    acts.registerActor(run, body, service.today()),
  )

export const changeActor: Handler<'changeActor'> = ({ params, body, by, ifMatch }, service) => {
  const read = { item: { type: 'Actor', id: params.id }, revision: ifMatch } as const
  return service.carryOut({ what: 'actor-changed', by, ifMatch: read }, (run) =>
    acts.changeActor(run, { id: params.id, body }, service.today()),
  )
}

export const registerUnit: Handler<'registerUnit'> = ({ body, by }, service) =>
  service.carryOut({ what: 'unit-registered', by }, (run) => acts.registerUnit(run, body))

export const changeUnit: Handler<'changeUnit'> = ({ params, body, by, ifMatch }, service) => {
  const read = { item: { type: 'Unit', id: params.id }, revision: ifMatch } as const
  return service.carryOut({ what: 'unit-changed', by, ifMatch: read }, (run) =>
    acts.changeUnit(run, params.id, body),
  )
}

export const registerPerson: Handler<'registerPerson'> = ({ body, by }, service) =>
  service.carryOut({ what: 'person-registered', by }, (run) => acts.registerPerson(run, body))

export const changePerson: Handler<'changePerson'> = ({ params, body, by, ifMatch }, service) => {
  const read = { item: { type: 'Person', id: params.id }, revision: ifMatch } as const
  return service.carryOut({ what: 'person-changed', by, ifMatch: read }, (run) =>
    acts.changePerson(run, params.id, body),
  )
}

export const registerPartnership: Handler<'registerPartnership'> = ({ body, by }, service) =>
  service.carryOut({ what: 'partnership-registered', by }, (run) =>
    acts.registerPartnership(run, body),
  )

export const changePartnership: Handler<'changePartnership'> = (ask, service) => {
  const { params, body, by, ifMatch } = ask
  const read = { item: { type: 'Partnership', id: params.id }, revision: ifMatch } as const
  return service.carryOut({ what: 'partnership-changed', by, ifMatch: read }, (run) =>
    acts.changePartnership(run, params.id, body),
  )
}

export const registerContact: Handler<'registerContact'> = ({ params, body, by }, service) =>
  service.carryOut({ what: 'contact-registered', by }, (run) => contactDeed(run, params.id, body))
