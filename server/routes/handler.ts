/** What a route is: an answer to one operation of the contract. */
import type { z } from 'zod'
import type { operations, OperationName } from '../contract/operations.ts'
import type { Serialised } from './serialised.ts'
import type { Service } from './service.ts'
import type { Visitor } from './visitor.ts'

type Operations = typeof operations
type BodyOf<Name extends OperationName> = Operations[Name] extends {
  body: infer Body extends z.ZodType
}
  ? z.output<Body>
  : undefined

/** A request that has passed its schemas. */
export interface Ask<Name extends OperationName = OperationName> {
  /** The `:id` of the path; empty where the path has none. */
  id: string
  query: z.output<Operations[Name]['query']>
  body: BodyOf<Name>
  visitor: Visitor
}

/** Answers one operation, or throws an ApiProblem. */
export type Handler<Name extends OperationName> = (
  ask: Ask<Name>,
  service: Service,
) =>
  Promise<z.output<Operations[Name]['answer']> | Serialised> | z.output<Operations[Name]['answer']>
