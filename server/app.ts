/** The application: what every request passes through, the API, and the pages. Opens nothing. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import cookieSession from 'cookie-session'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { misdirected, unknownAddress } from './problems/problems.ts'
import { apiRoutes } from './routes/api.ts'
import { problemFrom } from './problems/problem-from.ts'
import { sendProblem } from './http/reply.ts'
import type { Service } from './service.ts'
import { loginLasts, signingKey } from './security/login.ts'
import { namesThisMachine } from './security/origin.ts'

export interface AppOptions {
  service: Service
  log: Logger
  /** The folder of the built pages. */
  pages: string
  /** The argon2id hash of the shared login, if there is one. */
  passwordHash?: string | undefined
  /** How many proxies in front are trusted to say who the client is and whether it came by https. */
  trustedProxies: number
}

/** Makes the application; nothing runs until it is given to a server. */
export function createApp({
  service,
  log,
  pages,
  passwordHash,
  trustedProxies,
}: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by').disable('etag')
  app.set('query parser', 'simple')
  app.set('trust proxy', trustedProxies)
  app.use(logging(log), securityHeaders())
  if (passwordHash === undefined && trustedProxies === 0) app.use(refuseForeignNames)
  app.use(compression())
  if (passwordHash !== undefined) app.use(...sessions(passwordHash))
  app.use(apiRoutes(service, passwordHash))
  app.use(...pageRoutes(pages))
  app.use(() => {
    throw unknownAddress()
  })
  app.use(answerProblem)
  return app
}

function logging(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (request, response) => {
      const given = request.headers['x-request-id']
      const id = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
      response.setHeader('X-Request-Id', id)
      return id
    },
    autoLogging: { ignore: (request) => request.url === '/api/health/live' },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: ({ id, method, raw }: { id: string; method: string; raw: IncomingMessage }) => ({
        id,
        method,
        path: addressWithoutNames(raw),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  })
}

/** Ids can be readable names of people and searches hold names, so neither is logged. */
function addressWithoutNames(request: IncomingMessage & { originalUrl?: string }): string {
  const path = (request.originalUrl ?? request.url ?? '').split('?')[0] ?? ''
  return path.replace(
    /^(\/api\/(?:actors|partnerships|people|units|interviews|reorganisations|scenarios)\/).+/,
    '$1…',
  )
}

function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        connectSrc: ["'self'", 'data:'],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    // These belong to https, which a proxy in front provides; on plain http browsers only warn about them.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  })
}

const refuseForeignNames: RequestHandler = (request, _response, next) => {
  if (!namesThisMachine(request.headers.host)) throw misdirected()
  next()
}

function sessions(passwordHash: string): [RequestHandler, RequestHandler] {
  return [
    cookieSession({
      name: 'bindeled',
      keys: [signingKey(passwordHash)],
      maxAge: loginLasts,
      sameSite: 'lax',
    }),
    (request, _response, next) => {
      request.sessionOptions.secure = request.secure
      next()
    },
  ]
}

/** The built pages: files with a hash in their name are kept for good, the page itself is asked for each time. */
function pageRoutes(pages: string): [RequestHandler, RequestHandler] {
  const files = express.static(pages, {
    index: false,
    setHeaders: (response, path) => {
      const hashed = path.startsWith(join(pages, 'assets'))
      response.setHeader(
        'Cache-Control',
        hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  const page: RequestHandler = (request, response, next) => {
    const asksForPage = ['GET', 'HEAD'].includes(request.method) && !/\.\w+$/.test(request.path)
    if (!asksForPage || request.accepts('html') === false) {
      next()
      return
    }
    response.sendFile('index.html', {
      root: pages,
      cacheControl: false,
      headers: { 'Cache-Control': 'no-cache' },
    })
  }
  return [files, page]
}

const answerProblem: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const problem = problemFrom(error)
  if (problem.parts.status >= 500)
    request.log.error({ err: problem.cause ?? problem }, problem.message)
  if (response.headersSent) next(error)
  else sendProblem(response, problem)
}
