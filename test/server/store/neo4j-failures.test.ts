import { Neo4jError } from 'neo4j-driver'
import { expect, it } from 'vitest'
import {
  ConstraintViolated,
  StatementFailed,
  StoreConflict,
  StoreUnavailable,
  StoreUnusable,
} from '../../../server/store/errors.ts'
import { bookmarkLost, mappedFailure } from '../../../server/store/neo4j-failures.ts'

const said = 'text of the engine with a password in it'

function failure(code: string): Neo4jError {
  return new Neo4jError(said, code, '50N42', 'general processing exception')
}

it.each([
  ['Neo.ClientError.Security.Unauthorized', StoreUnusable, /NEO4J_USER and NEO4J_PASSWORD/],
  ['Neo.ClientError.Security.CredentialsExpired', StoreUnusable, /must be changed/],
  ['Neo.ClientError.Database.DatabaseNotFound', StoreUnusable, /NEO4J_DATABASE/],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', ConstraintViolated, /unique key/],
  ['ServiceUnavailable', StoreUnavailable, /does not answer/],
  ['SessionExpired', StoreUnavailable, /does not answer/],
  ['Neo.TransientError.General.DatabaseUnavailable', StoreUnavailable, /does not answer/],
  ['Neo.ClientError.Cluster.NotALeader', StoreUnavailable, /does not answer/],
  ['Neo.TransientError.Transaction.DeadlockDetected', StoreConflict, /at the same time/],
  ['Neo.ClientError.Statement.SyntaxError', StatementFailed, /could not run/],
])('%s is told in our own words', (code, kind, words) => {
  const mapped = mappedFailure(failure(code))
  expect(mapped).toBeInstanceOf(kind)
  expect(mapped).toMatchObject({ message: expect.stringMatching(words) as string })
  expect((mapped as Error).message).not.toContain(said)
  expect((mapped as Error).cause).toMatchObject({ code })
})

it('leaves what is not of Neo4j as it is', () => {
  const other = new RangeError('ours')
  expect(mappedFailure(other)).toBe(other)
})

it('knows a bookmark that the database has lost', () => {
  expect(bookmarkLost(failure('Neo.ClientError.Transaction.InvalidBookmark'))).toBe(true)
  expect(bookmarkLost(failure('Neo.ClientError.Security.Unauthorized'))).toBe(false)
})
