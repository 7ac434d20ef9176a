/** Ids of new things: readable in an address, so made of the name; but no person's name stands in one. */
import { randomUUID } from 'node:crypto'
import { foldedText } from '../../domain/fold.ts'
import type { ReferenceType } from '../../domain/words.ts'
import type { Run } from '../../store/port.ts'
import { findAll } from '../records/bulk.ts'
import { referenceText } from '../records/records.ts'

const longest = 60
/** How many things of one name get a readable id. */
const most = 20

function readableIds(name: string): string[] {
  const id = foldedText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
  if (id === '') return []
  return Array.from({ length: most }, (_, index) => (index === 0 ? id : `${id}-${index + 1}`))
}

/** The first id made of the name that is not taken, with a number where needed; else a UUID. */
export function idMadeOf(name: string, taken: ReadonlySet<string>): string {
  return readableIds(name).find((id) => !taken.has(id)) ?? randomUUID()
}

/** An id for a new thing that nothing of its type has. */
export function freeId(run: Run, type: ReferenceType, name: string): Promise<string> {
  return freeIdBeside(run, { type, name, beside: [] })
}

/** An id for a new thing that nothing of its type has, nor anything `beside` it that is registered in the same act. */
export async function freeIdBeside(
  run: Run,
  { type, name, beside }: { type: ReferenceType; name: string; beside: readonly string[] },
): Promise<string> {
  const references = readableIds(name).map((id) => ({ type, id }))
  const found = await findAll(run, references)
  const taken = references.filter((reference) => found.has(referenceText(reference)))
  return idMadeOf(name, new Set([...beside, ...taken.map(({ id }) => id)]))
}
