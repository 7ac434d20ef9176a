/** `/api/exposure` and the exposure of a recorded reorganisation or a scenario: what it exposes, and why. */
import type { z } from 'zod'
import type { exposureQuery } from '../contract/exposure.ts'
import { answerExposure } from './exposure-answer.ts'
import {
  askedOfReorganisation,
  askedOfScenario,
  askedUnsaved,
  type Given,
} from './exposure-question.ts'
import { countedBy } from './counted.ts'
import type { Handler } from './handler.ts'

export const askExposure: Handler<'exposure'> = async ({ body, query }, service) =>
  answerExposure(await askedUnsaved(body, service), query, service)

export const readReorganisationExposure: Handler<'reorganisationExposure'> = async (
  { params, query },
  service,
) => answerExposure(await askedOfReorganisation(params.id, givenIn(query), service), query, service)

export const readScenarioExposure: Handler<'scenarioExposure'> = async (
  { params, query },
  service,
) => answerExposure(await askedOfScenario(params.id, givenIn(query), service), query, service)

function givenIn(query: z.output<typeof exposureQuery>): Given {
  const { date, windowDays } = query
  return {
    ...(date !== undefined && { date }),
    ...(windowDays !== undefined && { windowDays }),
    ...countedBy(query),
  }
}
