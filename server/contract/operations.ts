/**
 * Everything the API can be asked, in one list: what is mounted is what is documented.
 * A path names its parameters as `:id`.
 */
import { z } from 'zod'
import { actorCard, partnershipCard, personCard, unitsAnswer } from './cards.ts'
import { interviewAnswer, interviewsAnswer } from './interviews.ts'
import { communitiesAnswer, networkAnswer, networkQuery } from './network.ts'
import { pathsAnswer, pathsQuery } from './paths.ts'
import { searchAnswer, searchQuery } from './search.ts'
import { liveAnswer, readyAnswer, sessionAnswer, signIn } from './service.ts'

export interface Operation {
  method: 'get' | 'post' | 'delete'
  path: `/api/${string}`
  summary: string
  /** Schema of the query; without one every parameter is refused. */
  query: z.ZodObject
  /** Schema of the body, where one is read. */
  body?: z.ZodObject
  /** Schema of the answer, sent as JSON with 200. */
  answer: z.ZodType
  /** The problems that may come back, beside those any request can meet. */
  problems: readonly number[]
  /** Whether it tells the state of the network: then it is sent with an ETag, and 304 stands for an answer unchanged. */
  ofNetwork: boolean
  /** Answered without a login. */
  open?: true
}

const nothing = z.strictObject({})
const get = { method: 'get', query: nothing, problems: [503], ofNetwork: true } as const
const byId = { ...get, problems: [404, 503] } as const
const ofService = { method: 'get', query: nothing, problems: [], ofNetwork: false } as const

export const operations = {
  network: {
    ...get,
    path: '/api/network',
    summary: 'The network, or a part of it, with the totals it was taken from',
    query: networkQuery,
    answer: networkAnswer,
  },
  communities: {
    ...get,
    path: '/api/communities',
    summary: 'Groups of actors with more partnerships among them than chance would give',
    answer: communitiesAnswer,
  },
  paths: {
    ...get,
    path: '/api/paths',
    summary: 'Shortest paths and independent routes between two actors',
    query: pathsQuery,
    answer: pathsAnswer,
  },
  actor: {
    ...byId,
    path: '/api/actors/:id',
    summary: 'An actor with its partnerships, people, units and every answer that mentions it',
    answer: actorCard,
  },
  partnership: {
    ...byId,
    path: '/api/partnerships/:id',
    summary: 'A partnership with its contacts and the answers that speak of it or its parties',
    answer: partnershipCard,
  },
  person: {
    ...byId,
    path: '/api/people/:id',
    summary: 'A person with workplaces, partnerships and interviews',
    answer: personCard,
  },
  units: {
    ...get,
    path: '/api/units',
    summary: 'The units of the administration, with what is registered in each',
    answer: unitsAnswer,
  },
  interviews: {
    ...get,
    path: '/api/interviews',
    summary: 'Who was interviewed, with the number of answers and mentions',
    answer: interviewsAnswer,
  },
  interview: {
    ...byId,
    path: '/api/interviews/:id',
    summary: 'An interview: its questions, answers and what each answer mentions',
    answer: interviewAnswer,
  },
  search: {
    ...get,
    path: '/api/search',
    summary: 'Actors, partnerships, people and answers by their words',
    query: searchQuery,
    answer: searchAnswer,
  },
  live: {
    ...ofService,
    path: '/api/health/live',
    summary: 'Whether the service runs',
    answer: liveAnswer,
    open: true,
  },
  ready: {
    ...ofService,
    path: '/api/health/ready',
    summary: 'Whether the service and its database can answer',
    answer: readyAnswer,
    problems: [503],
  },
  session: {
    ...ofService,
    path: '/api/session',
    summary: 'Whether a login is asked for, and whether this visitor is signed in',
    answer: sessionAnswer,
    open: true,
  },
  signIn: {
    ...ofService,
    method: 'post',
    path: '/api/session',
    summary: 'Sign in with the shared password',
    body: signIn,
    answer: sessionAnswer,
    problems: [401, 403, 413, 415, 429],
    open: true,
  },
  signOut: {
    ...ofService,
    method: 'delete',
    path: '/api/session',
    summary: 'Sign out',
    answer: sessionAnswer,
    problems: [403],
    open: true,
  },
  description: {
    ...ofService,
    path: '/api/openapi.json',
    summary: 'This description, OpenAPI 3.1',
    answer: z.looseObject({ openapi: z.string() }).meta({ id: 'Description' }),
  },
} as const satisfies Record<string, Operation>

export type OperationName = keyof typeof operations
