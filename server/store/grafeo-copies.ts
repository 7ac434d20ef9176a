/** Dated copies of the embedded database, one a day, so that a damaged file or a mistake costs a day at most. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { GrafeoDB } from '@grafeo-db/js'
import { keepToOwner, syncFolder } from './disk.ts'
import { removeDamaged } from './grafeo-salvage.ts'

const kept = 7
const minute = 60_000
const hour = 60 * minute
const dated = /^bindeled-\d{4}-\d{2}-\d{2}\.grafeo$/

export interface CopyPlan {
  /** The database as it is open now. */
  db: () => GrafeoDB
  /** The database file; its copies stand in `copies/` beside it. */
  file: string
  /** Runs the copy in turn with the writes. */
  queued: (copy: () => Promise<void>) => Promise<void>
  warn: (message: string, cause?: unknown) => void
}

/**
 * Copies the database when there is no copy of today: a minute from now, so that a start does not wait for it, and
 * each hour after.
 * @returns what stops it
 */
export function startDailyCopies({ db, file, queued, warn }: CopyPlan): () => void {
  const folder = folderOfCopies(file)
  const copy = (): void => {
    queued(() => {
      copyOfToday(db(), folder, new Date())
      return Promise.resolve()
    }).catch((error: unknown) => {
      warn('The daily copy of the database failed', error)
    })
  }
  const first = setTimeout(copy, minute).unref()
  const later = setInterval(copy, hour).unref()
  return () => {
    clearTimeout(first)
    clearInterval(later)
  }
}

/**
 * Makes the copy of the given day unless it is there or the database is empty, and removes all but the newest seven.
 * The copy takes its name when it is whole.
 */
export function copyOfToday(db: GrafeoDB, folder: string, now: Date): void {
  const name = nameOfCopy(now)
  if (db.nodeCount() === 0 || existsSync(join(folder, name))) return
  saveCopy(db, folder, name)
  for (const old of copiesIn(folder).slice(0, -kept)) rmSync(join(folder, old))
}

/** Where there are copies, makes the one of the given day anew and removes all others, unfinished ones too. */
export function onlyCopyOf(db: GrafeoDB, file: string, now: Date): void {
  const folder = folderOfCopies(file)
  if (!existsSync(folder)) return
  const name = nameOfCopy(now)
  saveCopy(db, folder, name)
  for (const old of readdirSync(folder)) if (old !== name) rmSync(join(folder, old))
  syncFolder(folder)
}

/**
 * Puts in the place of the database file one that holds nothing but what the database holds: the engine never overwrites
 * all of what it has left in its file.
 * @param open opens the file and takes the database in use; it does so also when what was asked fails
 */
export function writeAnew(db: GrafeoDB, file: string, open: () => void): void {
  const anew = `${file}${unfinished.file}`
  removeUnfinished(file)
  removeDamaged(file)
  db.save(anew)
  db.close()
  try {
    renameSync(anew, file)
    syncFolder(dirname(file))
  } finally {
    open()
  }
}

/** How what is written beside its place is called until it is whole: behind the name of the database, before that of a copy. */
const unfinished = { file: '.anew', copy: 'unfinished-' } as const

/** Removes what was left by a process that ended while it wrote a copy, or the database anew. */
export function removeUnfinished(file: string): void {
  const copies = folderOfCopies(file)
  const left = [
    ...entriesOf(dirname(file), `${basename(file)}${unfinished.file}`),
    ...(existsSync(copies) ? entriesOf(copies, unfinished.copy) : []),
  ]
  for (const path of left) rmSync(path, { recursive: true })
}

/** Takes the database, its log and its copies from everybody but their owner, whoever made the folder they are in. */
export function keepFilesToOwner(file: string): void {
  for (const path of entriesOf(dirname(file), basename(file))) keepToOwner(path)
  keepToOwner(folderOfCopies(file))
}

function entriesOf(folder: string, beginning: string): string[] {
  return readdirSync(folder)
    .filter((entry) => entry.startsWith(beginning))
    .map((entry) => join(folder, entry))
}

function folderOfCopies(file: string): string {
  return join(dirname(file), 'copies')
}

function nameOfCopy(day: Date): string {
  return `bindeled-${day.toISOString().slice(0, 10)}.grafeo`
}

/** From the oldest. */
function copiesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((entry) => dated.test(entry))
    .sort()
}

function saveCopy(db: GrafeoDB, folder: string, name: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const part = join(folder, `${unfinished.copy}${name}`)
  rmSync(part, { force: true })
  db.save(part)
  renameSync(part, join(folder, name))
  syncFolder(folder)
}
