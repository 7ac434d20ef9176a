/** Sends answers and problems, the same way from every route. */
import type { Request, Response } from 'express'
import type { ApiProblem } from '../problems/problems.ts'
import { Serialised } from './serialised.ts'

/** Below this many bytes compressing costs more than it saves. */
const worthCompressing = 1024

/** Sends what tells the state of the service or the visitor, or answers what was posted: as JSON, never kept. */
export function sendState(response: Response, answer: object): void {
  response.set('Cache-Control', 'no-store')
  if (answer instanceof Serialised) endWith(response.type('json'), answer.bytes)
  else response.json(answer)
}

export interface SentFile {
  file: Uint8Array
  /** Its media type. */
  type: string
  name: string
}

/** Sends a file to be saved under its name, never kept on the way. */
export function sendFile(response: Response, { file, type, name }: SentFile): void {
  response.set('Cache-Control', 'no-store').attachment(name).type(type)
  endWith(response, file)
}

/** Sends what tells the state of the network: as JSON with an ETag, or 304 to whoever has it already. */
export async function sendAnswer(
  request: Request,
  response: Response,
  answer: Serialised | { revision: number },
): Promise<void> {
  const content =
    answer instanceof Serialised
      ? answer
      : new Serialised(Buffer.from(JSON.stringify(answer)), answer.revision)
  response.set({ 'Cache-Control': 'no-cache', ETag: content.etag }).vary('Accept-Encoding')
  if (request.fresh) {
    response.status(304).end()
    return
  }
  response.type('json')
  const asksForGzip = request.acceptsEncodings('gzip', 'identity') === 'gzip'
  if (asksForGzip && content.bytes.length >= worthCompressing) {
    response.set('Content-Encoding', 'gzip')
    endWith(response, await content.gzipped())
  } else {
    endWith(response, content.bytes)
  }
}

function endWith(response: Response, bytes: Uint8Array): void {
  response.set('Content-Length', String(bytes.length)).end(bytes)
}

/** Sends a problem document. */
export function sendProblem(response: Response, problem: ApiProblem): void {
  response
    .status(problem.parts.status)
    .set({ 'Cache-Control': 'no-store', ...problem.parts.headers })
    .type('application/problem+json')
    .send(JSON.stringify(problem.toDocument(requestId(response))))
}

/** The id the request was given when it was logged, as the response names it. */
function requestId(response: Response): string {
  return response.getHeader('X-Request-Id') as string
}
