/** Mounts every operation of the contract: reads the request by its schemas, asks its handler, replies. */
import express, { type Request, type RequestHandler, type Router } from 'express'
import { rateLimit, type RateLimitInfo } from 'express-rate-limit'
import { operations, type Operation } from '../contract/operations.ts'
import { id } from '../contract/words.ts'
import {
  foreignOrigin,
  invalidParameters,
  methodNotAllowed,
  notRegistered,
  signInNeeded,
  tooManyTries,
  unknownAddress,
  unsupportedMedia,
} from '../errors.ts'
import { comesFromHere } from '../security/origin.ts'
import { fieldErrors } from './field-errors.ts'
import type { Ask } from './handler.ts'
import { handlers } from './handlers.ts'
import { sendAnswer, sendState } from './reply.ts'
import type { Serialised } from './serialised.ts'
import type { Service } from './service.ts'
import { visitorOf } from './visitor.ts'

/** Wrong passwords an address may try, and the time in ms until they are forgotten. */
const tries = { limit: 10, windowMs: 15 * 60 * 1000 }

type Answering = (ask: Ask, service: Service) => Promise<Serialised | { revision: number }>

/** A router for everything under `/api`; `passwordHash` is that of the shared login, if there is one. */
export function apiRoutes(service: Service, passwordHash: string | undefined): Router {
  const router = express.Router()
  const allowed = new Map<string, string[]>()
  router.use(refuseForeign)
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const { method, path } = operation
    const answer = handlers[name as keyof typeof handlers] as Answering
    const before = operation.body === undefined ? [] : [slowTries(), ...bodyReaders]
    router[method](path, ...before, async (request, response) => {
      const visitor = visitorOf(request, passwordHash)
      if (operation.open !== true && !visitor.signedIn) throw signInNeeded()
      const ask = { ...readRequest(request, operation), visitor } as Ask
      const found = await answer(ask, service)
      if (operation.ofNetwork) await sendAnswer(request, response, found)
      else sendState(response, found)
    })
    const methods = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]
    allowed.set(path, [...(allowed.get(path) ?? []), ...methods])
  }
  for (const [path, methods] of allowed) router.all(path, otherMethods(methods.join(', ')))
  router.all('/api{/*rest}', () => {
    throw unknownAddress()
  })
  return router
}

function readRequest(
  request: Request,
  operation: Operation,
): Omit<Ask, 'visitor' | 'body'> & { body: unknown } {
  const { query, body } = operation
  const parameter = operation.path.includes(':id') ? String(request.params['id']) : undefined
  if (parameter !== undefined && !id.safeParse(parameter).success)
    throw notRegistered('What the address names')
  return {
    id: parameter ?? '',
    query: readBy(query, request.query, true) as Ask['query'],
    body: body === undefined ? undefined : readBy(body, request.body, false),
  }
}

function readBy(schema: Operation['query'], given: unknown, repeat: boolean): unknown {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const values = typeof given === 'object' && given !== null ? given : {}
  throw invalidParameters(
    fieldErrors(result.error.issues, {
      values: values as Record<string, unknown>,
      fields: Object.keys(schema.shape),
      repeat,
    }),
  )
}

const refuseForeign: RequestHandler = (request, _response, next) => {
  const changes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
  if (changes && !comesFromHere(request.headers)) throw foreignOrigin()
  next()
}

const bodyReaders: RequestHandler[] = [
  (request, _response, next) => {
    if (request.is('application/json') === false) throw unsupportedMedia()
    next()
  },
  express.json({ limit: '16kb' }),
]

function otherMethods(allowed: string): RequestHandler {
  return (request, response) => {
    if (request.method !== 'OPTIONS') throw methodNotAllowed(request.method, allowed)
    response.set('Allow', allowed).status(204).end()
  }
}

function slowTries(): RequestHandler {
  return rateLimit({
    ...tries,
    skipSuccessfulRequests: true,
    legacyHeaders: false,
    // Whether a proxy may say who the client is, is a setting of the application.
    validate: { xForwardedForHeader: false },
    handler: (request: Request & { rateLimit?: RateLimitInfo }) => {
      const reset = request.rateLimit?.resetTime?.getTime() ?? Date.now() + tries.windowMs
      throw tooManyTries(Math.max(1, Math.ceil((reset - Date.now()) / 1000)))
    },
  })
}
