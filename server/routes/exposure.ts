/** `/api/exposure` and the exposure of a recorded reorganisation or a scenario: what it exposes, and why. */
import type { z } from 'zod'
import type { exposurePage, exposureQuery } from '../contract/exposure.ts'
import { answerExposure } from './exposure-answer.ts'
import {
  askedOfReorganisation,
  askedOfScenario,
  askedUnsaved,
  type AskedExposure,
  type Given,
} from './exposure-question.ts'
import { countedBy } from './counted.ts'
import type { Handler } from '../http/handler.ts'
import { serialised, type Serialised } from '../http/serialised.ts'
import type { Service } from '../service.ts'

export const askExposure: Handler<'exposure'> = ({ body, query }, service) =>
  answered(askedUnsaved(body, service), query, service)

export const readReorganisationExposure: Handler<'reorganisationExposure'> = (ask, service) =>
  answered(askedOfReorganisation(ask.params.id, givenIn(ask.query), service), ask.query, service)

export const readScenarioExposure: Handler<'scenarioExposure'> = (ask, service) =>
  answered(askedOfScenario(ask.params.id, givenIn(ask.query), service), ask.query, service)

/** Written in slices: it is some megabytes of a large network. */
async function answered(
  asked: Promise<AskedExposure>,
  page: z.output<typeof exposurePage>,
  service: Service,
): Promise<Serialised> {
  return serialised(await answerExposure(await asked, page, service), (entry) => entry)
}

function givenIn(query: z.output<typeof exposureQuery>): Given {
  const { date, windowDays } = query
  return {
    ...(date !== undefined && { date }),
    ...(windowDays !== undefined && { windowDays }),
    ...countedBy(query),
  }
}
