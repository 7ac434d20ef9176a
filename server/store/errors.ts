/** What can go wrong between us and a database, in our own words; the engine's own text stays in `cause`, for the log. */

/** The database does not answer; the same call may succeed later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** Two writes met and neither retry won; the same call may succeed at once. */
export class StoreConflict extends Error {
  override readonly name = 'StoreConflict'
}

/** A unique key is taken already. */
export class ConstraintViolated extends Error {
  override readonly name = 'ConstraintViolated'
}

/** The database cannot be opened or used as configured; the message says what to do. */
export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable'
}

/** A statement failed for a reason no caller can act on. */
export class StatementFailed extends Error {
  override readonly name = 'StatementFailed'
}
