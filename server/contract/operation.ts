/** What an operation of the API is; the lists in `operations/` hold them, a file per resource. */
import { z } from 'zod'

export interface Operation {
  method: 'get' | 'post' | 'patch' | 'put' | 'delete'
  /** Names its parameters as `:id`. */
  path: `/api/${string}`
  summary: string
  /** Schema of the query; without one every parameter is refused. */
  query: z.ZodObject
  /** Schema of the body, where one is read. */
  body?: z.ZodObject
  /** The largest body that is read, in bytes; `usualBodyLimit` when absent. */
  bodyLimit?: number
  /** Takes a file: its bytes are the body, of at most so many bytes. */
  upload?: number
  /** Schema of the answer, sent as JSON; `file` when a file is sent. */
  answer: z.ZodType
  /** Sent with the answer in place of 200. */
  status?: 201
  /** The problems that may come back, beside those any request can meet. */
  problems: readonly number[]
  /** Whether it tells the state of the network: then it is sent with an ETag, and 304 stands for an answer unchanged. */
  ofNetwork: boolean
  /** Changes an item, so the revision of the item that was read must come as If-Match. */
  ifMatch?: true
  /** Answered without a login. */
  open?: true
  /** Failed tries from one address are slowed down. */
  slow?: true
}

/** Enough for what people register by hand, in bytes. */
export const usualBodyLimit = 256 * 1024

export const nothing = z.strictObject({})

/** The answer of an operation that sends a file. */
export const file = z.object({
  file: z.instanceof(Uint8Array),
  type: z.string(),
  name: z.string(),
})

/** What an operation begins with: reading the network, or one thing in it. */
export const reading = { method: 'get', query: nothing, problems: [503], ofNetwork: true } as const
export const readingById = { ...reading, problems: [404, 503] } as const

/** What changes the register begins with: something new, a change of what is there, or its removal. */
export const registering = {
  method: 'post',
  query: nothing,
  problems: [403, 409, 413, 415, 503],
  status: 201,
  ofNetwork: false,
} as const
export const changing = {
  method: 'patch',
  query: nothing,
  problems: [403, 404, 409, 413, 415, 428, 503],
  ofNetwork: false,
  ifMatch: true,
} as const
export const removing = {
  method: 'delete',
  query: nothing,
  problems: [403, 404, 409, 413, 428, 503],
  ofNetwork: false,
  ifMatch: true,
} as const
