/** Mounts every operation of the contract: reads the request by its schemas, asks its handler, replies. */
import express, { type Request, type RequestHandler, type Router } from 'express'
import { rateLimit, type RateLimitInfo } from 'express-rate-limit'
import { usualBodyLimit, type Operation } from '../contract/operation.ts'
import { operations } from '../contract/operations.ts'
import {
  foreignOrigin,
  methodNotAllowed,
  signInNeeded,
  tooManyTries,
  unknownAddress,
  unsupportedMedia,
} from '../problems/problems.ts'
import { comesFromHere } from '../security/origin.ts'
import type { Ask } from '../http/handler.ts'
import { handlers } from './handlers.ts'
import { sendAnswer, sendFile, sendState, type SentFile } from '../http/reply.ts'
import { readRequest } from '../http/request.ts'
import type { Serialised } from '../http/serialised.ts'
import type { Service } from '../service.ts'
import { visitorOf } from '../http/visitor.ts'

/** Wrong passwords an address may try, and the time in ms until they are forgotten. */
const tries = { limit: 10, windowMs: 15 * 60 * 1000 }

type Answering = (
  ask: Ask,
  service: Service,
) => Promise<Serialised | SentFile | { revision: number }>

/** A router for everything under `/api`; `passwordHash` is that of the shared login, if there is one. */
export function apiRoutes(service: Service, passwordHash: string | undefined): Router {
  const router = express.Router()
  const allowed = new Map<string, string[]>()
  router.use(refuseForeign)
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const { method, path, status = 200 } = operation
    const answer = handlers[name as keyof typeof handlers] as Answering
    router[method](path, ...readersBefore(operation), async (request, response) => {
      const visitor = visitorOf(request, passwordHash)
      if (operation.open !== true && !visitor.signedIn) throw signInNeeded()
      const found = await answer({ ...readRequest(request, operation), visitor }, service)
      if ('file' in found) sendFile(response, found)
      else if (operation.ofNetwork) await sendAnswer(request, response, found)
      else sendState(response.status(status), found)
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

const refuseForeign: RequestHandler = (request, _response, next) => {
  const changes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
  if (changes && !comesFromHere(request.headers)) throw foreignOrigin()
  next()
}

function readersBefore(operation: Operation): RequestHandler[] {
  const { slow, body, bodyLimit = usualBodyLimit, upload } = operation
  return [
    ...(slow ? [slowTries()] : []),
    ...(upload === undefined ? [] : [express.raw({ limit: upload, type: () => true })]),
    ...(body === undefined ? [] : [refuseOtherMedia, express.json({ limit: bodyLimit })]),
  ]
}

const refuseOtherMedia: RequestHandler = (request, _response, next) => {
  if (request.is('application/json') === false) throw unsupportedMedia()
  next()
}

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
