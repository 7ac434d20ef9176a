/** What a question, a recorded reorganisation or a scenario exposes, the same as a file for the meeting, and what holds the network together. */
import type { z } from 'zod'
import type {
  ExposureAnswer,
  exposurePage,
  exposureQuery,
  Finding,
  ReportBody,
} from '../contract/exposure.ts'
import type { Status, Tie } from '../domain/words.ts'
import type { Handler } from '../http/handler.ts'
import { serialise, type Serialised } from '../http/serialised.ts'
import { slicesOf } from '../threads/slices.ts'
import { invalidParameters } from '../problems/problems.ts'
import { fileName, mediaTypes } from '../reports/file-name.ts'
import { faultOfPicture, type Picture } from '../reports/picture.ts'
import { partnershipsTold, reportHead } from '../reports/report.ts'
import { reportWords } from '../reports/report-words.ts'
import { writeReport } from '../reports/writer.ts'
import type { Service } from '../service.ts'
import { answerExposure } from './exposure-answer.ts'
import {
  type AskedExposure,
  askedOfReorganisation,
  askedOfScenario,
  askedUnsaved,
  type Given,
} from './exposure-question.ts'
import { writtenNetwork } from './network.ts'

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
  return serialise(await answerExposure(await asked, page, service), (entry) => entry)
}

function givenIn(query: z.output<typeof exposureQuery>): Given {
  const { date, windowDays } = query
  return {
    ...(date !== undefined && { date }),
    ...(windowDays !== undefined && { windowDays }),
    ...countedBy(query),
  }
}

export const readStructureOn: Handler<'structure'> = async ({ query }, service) => {
  const network = await service.network()
  const counting = { day: query.asOf ?? service.today(), ...countedBy(query) }
  const structure = await service.thread.structure(await writtenNetwork(network), counting)
  return { revision: network.revision, ...structure }
}

const findingsAtOnce = 1000

export const reportExposure: Handler<'exposureReport'> = async ({ body }, service) => {
  const { of, format, language, picture, ...given } = body
  if (picture !== undefined) refuseUnusable(picture)
  const asked = await askedOf(of, given, service)
  const ask = (offset: number) =>
    answerExposure(asked, { language, limit: findingsAtOnce, offset }, service)
  const exposure = await ask(0)
  const { network } = asked
  const title = asked.of?.name ?? reportWords[language].texts.unsaved
  const head = reportHead({ title, exposure, network }, language)
  const partnerships = inPages(exposure, ask, partnershipsTold(network, language))
  return {
    file: await writeReport(head, partnerships, { format, ...(picture && { picture }) }),
    type: mediaTypes[format],
    name: fileName(head, format),
  }
}

/** What is told of every finding, page after page, in slices, so that no other request waits for all of them. */
async function* inPages<Told>(
  first: ExposureAnswer,
  ask: (offset: number) => Promise<ExposureAnswer>,
  tell: (finding: Finding) => Told,
): AsyncGenerator<Told[]> {
  let page = first
  let told = 0
  while (page.findings.length > 0) {
    for await (const findings of slicesOf(page.findings)) yield findings.map(tell)
    told += page.findings.length
    if (told >= first.counts.total) return
    page = await ask(told)
  }
}

function askedOf(of: ReportBody['of'], given: Given, service: Service): Promise<AskedExposure> {
  if (of === undefined) return askedUnsaved({ units: [], ...given }, service)
  return of.type === 'reorganisation'
    ? askedOfReorganisation(of.id, given, service)
    : askedOfScenario(of.id, given, service)
}

function refuseUnusable(picture: Picture): void {
  const fault = faultOfPicture(picture)
  if (fault === undefined) return
  const [field, expected] = fault
  throw invalidParameters([{ field, expected, found: 'another' }])
}

interface Counted {
  tie?: Tie | Tie[] | undefined
  status?: Status | Status[] | undefined
}

/** Lists of what is given; what is not given is left out. */
function countedBy({ tie, status }: Counted): { ties?: Tie[]; statuses?: Status[] } {
  return {
    ...(tie !== undefined && { ties: [tie].flat() }),
    ...(status !== undefined && { statuses: [status].flat() }),
  }
}
