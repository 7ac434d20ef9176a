/** `/api/exposure/report`: an exposure as a file for the meeting. */
import type { ExposureAnswer, ReportBody } from '../contract/exposure.ts'
import { invalidParameters } from '../errors.ts'
import type { Language } from '../model/words.ts'
import { fileName, mediaTypes } from '../reports/file-name.ts'
import { faultOfPicture, type Picture } from '../reports/picture.ts'
import { makeReport } from '../reports/report.ts'
import { reportWords } from '../reports/words.ts'
import { writeReport } from '../reports/writer.ts'
import { answerExposure } from './exposure-answer.ts'
import {
  askedOfReorganisation,
  askedOfScenario,
  askedUnsaved,
  type AskedExposure,
  type Given,
} from './exposure-question.ts'
import type { Handler } from './handler.ts'
import type { Service } from './service.ts'

const findingsAtOnce = 1000

export const reportExposure: Handler<'exposureReport'> = async ({ body }, service) => {
  const { of, format, language, picture, ...given } = body
  if (picture !== undefined) refuseUnusable(picture)
  const asked = await askedOf(of, given, service)
  const exposure = await everyFinding(asked, language, service)
  const title = asked.of?.name ?? reportWords[language].texts.unsaved
  const report = await makeReport({ title, exposure, network: asked.network }, language)
  return {
    file: await writeReport(report, { format, ...(picture && { picture }) }),
    type: mediaTypes[format],
    name: fileName(report, format),
  }
}

/** The whole exposure, read in pages, so that no other request waits for all of it. */
async function everyFinding(
  asked: AskedExposure,
  language: Language,
  service: Service,
): Promise<ExposureAnswer> {
  const limit = findingsAtOnce
  const first = await answerExposure(asked, { language, limit, offset: 0 }, service)
  const findings = [...first.findings]
  while (findings.length < first.counts.total) {
    const page = { language, limit, offset: findings.length }
    findings.push(...(await answerExposure(asked, page, service)).findings)
  }
  return { ...first, findings }
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
