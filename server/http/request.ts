/** Reads a request by the schemas of its operation, and by the headers every change may carry. */
import type { Request } from 'express'
import type { z } from 'zod'
import type { Operation } from '../contract/operation.ts'
import { id } from '../contract/word-schemas.ts'
import { invalidParameters, malformedRequest, notRegistered } from '../problems/problems.ts'
import { ifMatchNeeded } from '../problems/refusals.ts'
import { fieldErrors } from './field-errors.ts'
import type { Ask } from './handler.ts'

/** The longest name anyone calls themselves, in characters. */
const longestName = 100

/**
 * What `request` asks, as its operation says.
 * @throws ApiProblem when something in it cannot be used
 */
export function readRequest(request: Request, operation: Operation): Omit<Ask, 'visitor'> {
  const { query, body, ifMatch, slow, upload } = operation
  const params = request.params as Record<string, string>
  for (const name in params) {
    if (!id.safeParse(params[name]).success) throw notRegistered('What the address names')
  }
  return {
    params,
    query: readBy(query, request.query, true),
    body: body === undefined ? undefined : readBy(body, request.body, slow !== true),
    file: upload === undefined ? undefined : readFile(request.body),
    ifMatch: ifMatch === true ? readRevision(request.get('If-Match')) : undefined,
    by: readName(request.get('Bindeled-By')),
  } as Omit<Ask, 'visitor'>
}

/** Without a single byte there is no body at all. */
function readFile(body: unknown): Uint8Array {
  return body instanceof Uint8Array ? body : new Uint8Array()
}

function readBy(schema: z.ZodObject, given: unknown, repeat: boolean): unknown {
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

/** An entity tag that is a revision, such as `"12"`. */
function readRevision(header: string | undefined): number {
  if (header === undefined) throw ifMatchNeeded()
  const [, revision] = /^"(\d{1,15})"$/.exec(header.trim()) ?? []
  if (revision === undefined) {
    throw malformedRequest('Send the revision of the item in quotes as If-Match, such as "12".')
  }
  return Number(revision)
}

/** A header holds ASCII alone, so the name is percent-encoded UTF-8. */
function readName(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  const name = decoded(header).trim()
  if (name.length > longestName) {
    throw malformedRequest(`Send at most ${longestName} characters as Bindeled-By.`)
  }
  return name === '' ? undefined : name
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header)
  } catch {
    throw malformedRequest('Correct the percent signs in Bindeled-By.')
  }
}
