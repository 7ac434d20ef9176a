/** What a body speaks of, as far as it is registered. */
import type { FieldError } from '../../problems/problems.ts'
import type { Properties, RecordReference } from '../../domain/graph.ts'
import type { Run } from '../../store/port.ts'
import { readHidden } from '../interviews/quoting/interviewees.ts'
import { findAll } from '../records/bulk.ts'
import { referenceText } from '../records/records.ts'

/** Names by `referenceText`; what is not registered is missing. */
export type Known = ReadonlyMap<string, string>

/** Something a body speaks of, and the field that does. */
export interface Spoken {
  field: string
  of: RecordReference
}

/** The name of what a reference points to, for a sentence; its id when that is not registered. */
export function nameIn(known: Known, reference: RecordReference): string {
  return known.get(referenceText(reference)) ?? reference.id
}

/** One fault for each thing that is not registered. */
export function faultsOfUnknown(spoken: readonly Spoken[], known: Known): FieldError[] {
  return spoken
    .filter(({ of }) => !known.has(referenceText(of)))
    .map(({ field, of: { type, id } }) => ({
      field,
      expected: `the id of a registered ${type.toLowerCase()}`,
      found: id,
    }))
}

/** Looks up references. Who is known for nothing but interviews that may not name them is not told of. */
export async function readKnown(run: Run, references: readonly RecordReference[]): Promise<Known> {
  const people = references.filter(({ type }) => type === 'Person').map(({ id }) => id)
  const [found, hidden] = await Promise.all([findAll(run, references), readHidden(run, people)])
  const known = new Map([...found].map(([text, { properties }]) => [text, nameOf(properties)]))
  for (const id of hidden) known.delete(referenceText({ type: 'Person', id }))
  return known
}

function nameOf({ name, id }: Properties): string {
  return String(name ?? id)
}
