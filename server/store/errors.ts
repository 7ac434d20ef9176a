/** What can go wrong between us and a database, in our own words; the engine's own text stays in `cause`, for the log. */

/** The database does not answer; the same call may succeed later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** Two writes met and neither retry won; the same call may succeed at once. */
export class StoreConflict extends Error {
  override readonly name = 'StoreConflict'
}

/** What was written stands, and would be lost if the power was; nobody can say whether it is on the disk. */
export class StoreUncertain extends Error {
  override readonly name = 'StoreUncertain'
}

/** What of the machine keeps the embedded database from reading or writing. */
export type MachineFault = 'full' | 'read-only' | 'rights' | 'handles' | 'faulty'

/** For whoever runs the service: what is wrong, and what to do. */
const machineFaults: Record<MachineFault, string> = {
  full: 'There is no room for the database: make room on its disk, raise the limit of the user, or set DATA_DIR to another disk.',
  'read-only': 'The disk of the database can only be read: mount it for writing.',
  rights: 'This user may not write the files of the database: give the right to all of DATA_DIR.',
  handles: 'The service may not open more files: raise the limit (ulimit -n) to 1024 or more.',
  faulty: 'The disk of the database does not read or write: it may be damaged.',
}

/**
 * The machine does not let the embedded database do what was asked, and nothing of it is done. The same call succeeds when
 * that is put right; nothing has to be started anew.
 */
export class StoreMachineFault extends Error {
  override readonly name = 'StoreMachineFault'
  readonly by: MachineFault

  constructor(by: MachineFault, options: ErrorOptions) {
    super(machineFaults[by], options)
    this.by = by
  }
}

/** More in one value than a database keeps: 16 MiB. */
export class ValueTooLarge extends Error {
  override readonly name = 'ValueTooLarge'
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
