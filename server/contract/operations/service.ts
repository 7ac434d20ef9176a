/** What is about the service rather than the network: its health, its login and its description. */
import { z } from 'zod'
import { nothing, type Operation } from '../operation.ts'
import { liveAnswer, readyAnswer, sessionAnswer, signIn } from '../service.ts'

const ofService = { method: 'get', query: nothing, problems: [], ofNetwork: false } as const

export const serviceOperations = {
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
    bodyLimit: 16 * 1024,
    answer: sessionAnswer,
    problems: [401, 403, 413, 415, 429],
    open: true,
    slow: true,
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
