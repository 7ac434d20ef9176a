/** What a route is: an answer to one operation of the contract. */
import type { z } from 'zod'
import type { operations, OperationName } from '../contract/operations.ts'
import type { Serialised } from './serialised.ts'
import type { Service } from '../service.ts'
import type { Visitor } from './visitor.ts'

type Operations = typeof operations
type BodyOf<Name extends OperationName> = Operations[Name] extends {
  body: infer Body extends z.ZodType
}
  ? z.output<Body>
  : undefined
/** The names behind a colon in a path. */
type ParameterOf<Path> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** A request that has passed its schemas. */
export interface Ask<Name extends OperationName = OperationName> {
  /** What the path names; each holds to the schema of an id. */
  params: Record<ParameterOf<Operations[Name]['path']>, string>
  query: z.output<Operations[Name]['query']>
  body: BodyOf<Name>
  /** The bytes that were sent, where a file is taken. */
  file: Operations[Name] extends { upload: number } ? Uint8Array : undefined
  /** The revision of the item that was read, from If-Match. */
  ifMatch: Operations[Name] extends { ifMatch: true } ? number : undefined
  /** Who asks, as they call themselves, from `Bindeled-By`. */
  by: string | undefined
  visitor: Visitor
}

/** Answers one operation, or throws an ApiProblem. */
export type Handler<Name extends OperationName> = (
  ask: Ask<Name>,
  service: Service,
) =>
  Promise<z.output<Operations[Name]['answer']> | Serialised> | z.output<Operations[Name]['answer']>
