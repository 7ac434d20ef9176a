/** The only place that fetches: each answer of the service by its contract type, each problem as one error. */
import type {
  ActorCard,
  PartnershipCard,
  PersonCard,
  UnitsAnswer,
} from '../server/contract/cards.ts'
import type { InterviewAnswer, InterviewsAnswer } from '../server/contract/interviews.ts'
import type { CommunitiesAnswer, NetworkAnswer } from '../server/contract/network.ts'
import type { PathsAnswer } from '../server/contract/paths.ts'
import type { SearchAnswer } from '../server/contract/search.ts'
import type { Problem, SessionAnswer } from '../server/contract/service.ts'

/**
 * Why an answer failed to come: no connection to the service, the service without its database, login needed,
 * nothing by that id, or anything else.
 */
export type Failure = 'offline' | 'unavailable' | 'unauthorised' | 'not-found' | 'other'

/** A request that failed. An aborted request rejects with the browser's own `AbortError` instead. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly failure: Failure
  readonly problem: Problem | undefined
  /** Seconds the service asks to wait before the next try. */
  readonly retryAfter: number | undefined

  constructor(failure: Failure, problem?: Problem, retryAfter?: number) {
    super(problem?.detail ?? failure)
    this.failure = failure
    this.problem = problem
    this.retryAfter = retryAfter
  }
}

/** An answer with the tag by which the service knows whether it has changed since. */
export interface Tagged<Answer> {
  answer: Answer
  etag: string | undefined
}

const failures: Record<number, Failure> = {
  401: 'unauthorised',
  404: 'not-found',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
}

async function problemOf(response: Response): Promise<Problem | undefined> {
  const type = response.headers.get('content-type') ?? ''
  return type.includes('application/problem+json')
    ? ((await response.json()) as Problem)
    : undefined
}

async function errorOf(response: Response): Promise<ApiError> {
  const wait = Number(response.headers.get('retry-after') ?? NaN)
  const problem = await problemOf(response)
  const failure = failures[response.status] ?? 'other'
  return new ApiError(failure, problem, Number.isNaN(wait) ? undefined : wait)
}

function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError'
}

type Init = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

async function send(path: string, init: Init): Promise<Response> {
  const headers = { accept: 'application/json', ...init.headers }
  const response = await fetch(`/api/${path}`, { ...init, headers }).catch((reason: unknown) => {
    throw isAbort(reason) ? reason : new ApiError('offline')
  })
  if (!response.ok && response.status !== 304) throw await errorOf(response)
  return response
}

async function get<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  const response = await send(path, signal ? { signal } : {})
  return (await response.json()) as Answer
}

function query(parameters: Record<string, string | number | undefined>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined)
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text && `?${text}`
}

const one = (room: string, id: string) => `${room}/${encodeURIComponent(id)}`

interface NetworkQuestion {
  /** An ISO day; without it, everything registered. */
  asOf?: string | undefined
  /** The tag of what is known already. */
  etag?: string | undefined
}

/** The network, or undefined when it has not changed since `etag` was given. */
async function network(
  { asOf, etag }: NetworkQuestion,
  signal?: AbortSignal,
): Promise<Tagged<NetworkAnswer> | undefined> {
  const response = await send(`network${query({ asOf })}`, {
    ...(signal && { signal }),
    ...(etag ? { headers: { 'if-none-match': etag } } : { cache: 'no-cache' }),
  })
  if (response.status === 304) return undefined
  const answer = (await response.json()) as NetworkAnswer
  return { answer, etag: response.headers.get('etag') ?? undefined }
}

/** Opens a session with the shared password. */
async function signIn(password: string): Promise<void> {
  await send('session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ password }),
  })
}

async function signOut(): Promise<void> {
  await send('session', { method: 'DELETE' })
}

interface PathsQuestion {
  from: string
  to: string
  asOf?: string | undefined
}

/** Every question the interface asks; each can be aborted by its signal and rejects with an `ApiError`. */
export const api = {
  network,
  communities: (signal?: AbortSignal) => get<CommunitiesAnswer>('communities', signal),
  actor: (id: string, signal?: AbortSignal) => get<ActorCard>(one('actors', id), signal),
  partnership: (id: string, signal?: AbortSignal) =>
    get<PartnershipCard>(one('partnerships', id), signal),
  person: (id: string, signal?: AbortSignal) => get<PersonCard>(one('people', id), signal),
  units: (signal?: AbortSignal) => get<UnitsAnswer>('units', signal),
  interviews: (signal?: AbortSignal) => get<InterviewsAnswer>('interviews', signal),
  interview: (id: string, signal?: AbortSignal) =>
    get<InterviewAnswer>(one('interviews', id), signal),
  search: (q: string, limit?: number, signal?: AbortSignal) =>
    get<SearchAnswer>(`search${query({ q, limit })}`, signal),
  paths: ({ from, to, asOf }: PathsQuestion, signal?: AbortSignal) =>
    get<PathsAnswer>(`paths${query({ from, to, asOf })}`, signal),
  session: (signal?: AbortSignal) => get<SessionAnswer>('session', signal),
  signIn,
  signOut,
}
export type Api = typeof api
