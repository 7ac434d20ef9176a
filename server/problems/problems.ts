/** The problems the API can answer (RFC 9457), one maker each. None carries text of an engine or a stack. */
import type { Problem } from '../contract/service.ts'
import type { MachineFault, StoreMachineFault } from '../store/errors.ts'

/** What is wrong in one field of a request. */
export type FieldError = NonNullable<Problem['errors']>[number]
/** A field that has one value in the request and another in the register. */
export type Conflict = NonNullable<Problem['conflicts']>[number]
/** Something that is registered. */
export type NamedItem = NonNullable<Problem['existing']>[number]

/** What some problems say beside the rest. */
type Details = Pick<
  Problem,
  'errors' | 'itemRevision' | 'conflicts' | 'existing' | 'reason' | 'changed' | 'later'
>

interface ProblemParts extends Details {
  /** The last part of the problem's type. */
  sort: string
  title: string
  status: number
  /** One sentence that says what to do. */
  detail: string
  headers?: Record<string, string>
}

/** A problem on its way to the client. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly parts: ProblemParts

  constructor(parts: ProblemParts, cause?: unknown) {
    super(parts.detail, { cause })
    this.parts = parts
  }

  /** The problem document. */
  toDocument(requestId: string): Problem {
    const { sort, headers: _, ...told } = this.parts
    return { type: `urn:problem-type:bindeled:${sort}`, ...told, requestId }
  }
}

export const invalidParameters = (errors: FieldError[]) =>
  new ApiProblem({
    sort: 'invalid-parameters',
    title: 'Something in the request cannot be used',
    status: 400,
    detail: `Correct ${errors.map(({ field }) => field).join(', ')} and ask again.`,
    errors,
  })

export const malformedRequest = (detail: string) =>
  new ApiProblem({
    sort: 'malformed-request',
    title: 'The request cannot be read',
    status: 400,
    detail,
  })

export const signInNeeded = () =>
  new ApiProblem({
    sort: 'sign-in-needed',
    title: 'Sign in first',
    status: 401,
    detail: 'Sign in with POST /api/session and ask again.',
    headers: { 'WWW-Authenticate': 'Session realm="Bindeled"' },
  })

export const wrongPassword = () =>
  new ApiProblem({
    sort: 'wrong-password',
    title: 'Wrong password',
    status: 401,
    detail: 'Check the password and try again.',
    headers: { 'WWW-Authenticate': 'Session realm="Bindeled"' },
  })

export const foreignOrigin = () =>
  new ApiProblem({
    sort: 'foreign-origin',
    title: 'The request comes from another site',
    status: 403,
    detail: 'Act from the pages of this service.',
  })

/** `what` is the thing asked for, as the beginning of a sentence. */
export const notRegistered = (what: string) =>
  new ApiProblem({
    sort: 'not-registered',
    title: 'Not registered',
    status: 404,
    detail: `${what} is not registered; it may have been removed, or its id is another.`,
  })

export const unknownAddress = () =>
  new ApiProblem({
    sort: 'unknown-address',
    title: 'Unknown address',
    status: 404,
    detail: 'There is nothing at this address; GET /api/openapi.json lists those there are.',
  })

export const methodNotAllowed = (method: string, allowed: string) =>
  new ApiProblem({
    sort: 'method-not-allowed',
    title: 'Method not allowed',
    status: 405,
    detail: `${method} is not possible here; use ${allowed}.`,
    headers: { Allow: allowed },
  })

export const conflict = (cause: unknown) =>
  new ApiProblem(
    {
      sort: 'conflict',
      title: 'Changed meanwhile',
      status: 409,
      detail: 'Something else was changed at the same moment; read again and repeat.',
    },
    cause,
  )

export const tooLarge = () =>
  new ApiProblem({
    sort: 'too-large',
    title: 'Too large',
    status: 413,
    detail: 'Send less at a time.',
  })

/** More than a database keeps in one value: an act with all the records it touches, or a draft. */
export const tooMuchAtOnce = (cause: unknown) =>
  new ApiProblem(
    {
      sort: 'too-much-at-once',
      title: 'Too much at once',
      status: 413,
      detail: 'It is more than 16 MB to be saved at once: divide it, and save one part at a time.',
    },
    cause,
  )

/** A request that a library below refuses with a status of its own, between 400 and 499. */
export const unusableRequest = (status: number, headers: Record<string, string>, cause: unknown) =>
  new ApiProblem(
    {
      sort: 'unusable-request',
      title: unusable[status] ?? 'The request cannot be used',
      status,
      detail: 'Correct the headers and the body of the request, and ask again.',
      headers,
    },
    cause,
  )

const unusable: Record<number, string> = {
  400: 'The request cannot be read',
  412: 'It has changed since',
  416: 'There is no such part',
}

export const unsupportedMedia = () =>
  new ApiProblem({
    sort: 'unsupported-media',
    title: 'Not JSON',
    status: 415,
    detail: 'Send JSON in UTF-8 with Content-Type: application/json.',
  })

export const misdirected = () =>
  new ApiProblem({
    sort: 'misdirected',
    title: 'Wrong address',
    status: 421,
    detail: 'Without a login this service answers only as localhost.',
  })

export const tooManyTries = (seconds: number) =>
  new ApiProblem({
    sort: 'too-many-tries',
    title: 'Too many tries',
    status: 429,
    detail: `Wait ${seconds} seconds before the next try.`,
    headers: { 'Retry-After': String(seconds) },
  })

export const internal = (cause: unknown) =>
  new ApiProblem(
    {
      sort: 'internal',
      title: 'Something went wrong here',
      status: 500,
      detail: 'Try again; if it stays so, tell who runs the service the request id.',
    },
    cause,
  )

/** `error` says in our own words why the database cannot answer now. */
export const databaseAway = (error: Error) =>
  new ApiProblem(
    {
      sort: 'database-away',
      title: 'The database does not answer',
      status: 503,
      detail: `${error.message.replace(/\.$/, '')}. Ask again in a moment.`,
      headers: { 'Retry-After': '5' },
    },
    error,
  )

/** The machine keeps the database from it; nothing of what was asked is done. Passes when whoever runs the service mends it. */
export const machineFault = (error: StoreMachineFault) =>
  new ApiProblem(
    {
      ...machineFaults[error.by],
      status: 503,
      detail: 'Nothing is saved. Tell who runs the service, and try again later.',
      headers: { 'Retry-After': '30' },
    },
    error,
  )

const machineFaults: Record<MachineFault, { sort: string; title: string }> = {
  full: { sort: 'disk-full', title: 'There is no room on the disk of the server' },
  'read-only': { sort: 'disk-read-only', title: 'The disk of the server can only be read' },
  rights: { sort: 'folder-rights', title: 'The service may not write its own files' },
  handles: { sort: 'too-few-handles', title: 'The server has too much open' },
  faulty: { sort: 'disk-faulty', title: 'The disk of the server does not work' },
}

/** What was asked is done, but may be lost if the power is. */
export const databaseUncertain = (cause: unknown) =>
  new ApiProblem(
    {
      sort: 'database-uncertain',
      title: 'It is not certain that it is saved',
      status: 503,
      detail:
        'The disk did not confirm it: read again before you repeat it, and tell who runs the service.',
      headers: { 'Retry-After': '60' },
    },
    cause,
  )

/** The database answers but cannot be used as it is; `error` says in our own words what to do. */
export const databaseUnusable = (error: Error) =>
  new ApiProblem(
    {
      sort: 'database-unusable',
      title: 'The database cannot be used',
      status: 503,
      detail: error.message,
      headers: { 'Retry-After': '60' },
    },
    error,
  )
