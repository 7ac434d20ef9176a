/** Requests to the service, the only place that fetches: each problem as one error. */
import type { Written } from '../server/contract/history.ts'
import type { Problem } from '../server/contract/service.ts'

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

export async function send(path: string, init: Init): Promise<Response> {
  const headers = { accept: 'application/json', ...init.headers }
  const response = await fetch(`/api/${path}`, { ...init, headers }).catch((reason: unknown) => {
    throw isAbort(reason) ? reason : new ApiError('offline')
  })
  if (!response.ok && response.status !== 304) throw await errorOf(response)
  return response
}

/**
 * The name a Content-Disposition gives a file (RFC 6266): the encoded one, which stands where the name is not ASCII,
 * before the quoted one.
 */
export function fileNameIn(disposition: string): string | undefined {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? []
  if (encoded !== undefined) return decodeURIComponent(encoded)
  const [, quoted] = /filename="((?:[^"\\]|\\.)*)"/i.exec(disposition) ?? []
  return quoted?.replaceAll(/\\(.)/g, '$1')
}

export async function get<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  const response = await send(path, signal ? { signal } : {})
  return (await response.json()) as Answer
}

type Parameter = string | number | readonly string[] | undefined

export function query(parameters: Record<string, Parameter>): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each) => [name, String(each)]),
  )
  const text = new URLSearchParams(given).toString()
  return text && `?${text}`
}

export const one = (room: string, id: string) => `${room}/${encodeURIComponent(id)}`

let actingName: string | undefined

/** What whoever registers here calls themselves: every act from now on is noted under it, or under nobody's name. */
export function actAs(name: string | undefined) {
  actingName = name
}

/** Whoever acts, as they call themselves; a header holds ASCII alone. */
const named = (): Record<string, string> =>
  actingName ? { 'bindeled-by': encodeURIComponent(actingName) } : {}

/** Sends JSON. */
export function post(path: string, body: object, init: Init = {}): Promise<Response> {
  const headers = { ...init.headers, 'content-type': 'application/json' }
  return send(path, { method: 'POST', ...init, headers, body: JSON.stringify(body) })
}

/** Sends the bytes of a file. */
export function upload(path: string, file: Blob): Promise<Response> {
  const headers = { ...named(), 'content-type': 'application/octet-stream' }
  return send(path, { method: 'POST', headers, body: file })
}

interface Act {
  body?: object
  /** The item's own revision as it is known here: another is refused with both values (409). */
  revision?: number
}

/** Changes the register. */
export async function act<Answer = Written>(
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  { body, revision }: Act = {},
): Promise<Answer> {
  const headers = {
    ...named(),
    ...(revision !== undefined && { 'if-match': `"${revision}"` }),
  }
  const init = { method, headers }
  const response = await (body ? post(path, body, init) : send(path, init))
  return (await response.json()) as Answer
}

/** What an item becomes, and its own revision as it is known here. */
export interface Edit<Body> {
  id: string
  body: Body
  revision: number
}

/** Changes an item in a room. */
export const changing =
  <Body extends object>(room: string) =>
  ({ id, ...sent }: Edit<Body>) =>
    act('PATCH', one(room, id), sent)
