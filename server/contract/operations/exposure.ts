/** What a reorganisation exposes, as an answer and as a report, and what holds the network together. */
import {
  exposureAnswer,
  exposureBody,
  exposurePage,
  exposureQuery,
  reportBody,
} from '../exposure.ts'
import { file, nothing, reading, readingById, type Operation } from '../operation.ts'
import { structureAnswer, structureQuery } from '../structure.ts'

const asking = {
  method: 'post',
  query: nothing,
  problems: [403, 413, 415, 503],
  ofNetwork: false,
} as const
const exposing = { ...readingById, query: exposureQuery, answer: exposureAnswer } as const

export const exposureOperations = {
  exposure: {
    ...asking,
    path: '/api/exposure',
    summary: 'Which partnerships an unsaved reorganisation exposes, and why',
    query: exposurePage,
    body: exposureBody,
    answer: exposureAnswer,
  },
  reorganisationExposure: {
    ...exposing,
    path: '/api/reorganisations/:id/exposure',
    summary: 'Which partnerships a recorded reorganisation exposes, and why',
  },
  scenarioExposure: {
    ...exposing,
    path: '/api/scenarios/:id/exposure',
    summary: 'Which partnerships a scenario exposes, and why',
  },
  exposureReport: {
    ...asking,
    path: '/api/exposure/report',
    summary: 'An exposure as a document, a workbook or a table',
    body: reportBody,
    // The picture as drawn, and the same as an image.
    bodyLimit: 24 * 1024 * 1024,
    answer: file,
    problems: [...asking.problems, 404],
  },
  structure: {
    ...reading,
    path: '/api/structure',
    summary: 'Components, bridges and cut points of the network, and how far it is apart',
    query: structureQuery,
    answer: structureAnswer,
  },
} as const satisfies Record<string, Operation>
