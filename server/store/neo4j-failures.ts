/** Neo4j's errors in our own words. */
import neo4j, { Neo4jError } from 'neo4j-driver'
import {
  ConstraintViolated,
  StatementFailed,
  StoreConflict,
  StoreUnavailable,
  StoreUnusable,
} from './errors.ts'

const away: readonly string[] = [
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'ECONNREFUSED',
]
const setUp: Record<string, string> = {
  'Neo.ClientError.Security.Unauthorized':
    'Neo4j refuses NEO4J_USER and NEO4J_PASSWORD: correct them.',
  'Neo.ClientError.Security.CredentialsExpired':
    'The password of NEO4J_USER must be changed in Neo4j before it can be used.',
  'Neo.ClientError.Database.DatabaseNotFound': 'Neo4j has no database NEO4J_DATABASE: correct it.',
}

/** Neo4j has not, and will not have, the state that a bookmark of ours points to: it was restored or emptied. */
export function bookmarkLost(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.includes('Bookmark')
}

/** What a failure means to a caller; what is not Neo4j's own is returned as it is. */
export function mappedFailure(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code } = error
  const unusable = setUp[code]
  if (unusable !== undefined) return new StoreUnusable(unusable, { cause: error })
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new ConstraintViolated('A unique key is taken already', { cause: error })
  }
  if (away.includes(code) || isPassing(code)) {
    return new StoreUnavailable('Neo4j does not answer', { cause: error })
  }
  if (code.startsWith('Neo.TransientError')) {
    return new StoreConflict('Another change was made at the same time', { cause: error })
  }
  return new StatementFailed('Neo4j could not run a statement', { cause: error })
}

/** The server answers, but its database is stopping, starting or changing its leader. */
function isPassing(code: string): boolean {
  return (
    code.startsWith('Neo.TransientError.General') ||
    code.startsWith('Neo.TransientError.Database') ||
    code.startsWith('Neo.ClientError.Cluster') ||
    code === 'Neo.DatabaseError.General.UnknownError'
  )
}
