/** What is not registered: what has a fault, and what has the name of something that is registered already. */
import { expectedOfNames } from '../../contract/word-schemas.ts'
import { invalidParameters } from '../../problems/problems.ts'
import type { FieldError } from '../../problems/problems.ts'
import { byName } from '../../domain/danish-order.ts'
import { foldedText } from '../../domain/fold.ts'
import { nameFault } from '../../domain/names.ts'
import { nameTaken } from '../../problems/refusals.ts'
import type { Run } from '../../store/port.ts'
import type { StatementName } from '../../store/statements.ts'
import { namedItem } from '../cards/card-values.ts'
import { readHidden } from '../interviews/quoting/interviewees.ts'
import type { Registrable } from './body-reading.ts'
import type { Thing } from './thing.ts'

/** @throws ApiProblem when there is any fault */
export function refuseFaults(faults: FieldError[]): void {
  if (faults.length > 0) throw invalidParameters(faults)
}

/** What keeps a text from being registered as the name in a field. */
export function faultsOfName(field: string, name: string): FieldError[] {
  const fault = nameFault(name.trim())
  return fault === undefined
    ? []
    : [{ field, expected: expectedOfNames[fault], found: name, fault }]
}

const searches: Record<Registrable, StatementName> = {
  Actor: 'search/actors',
  Unit: 'search/units',
  Person: 'search/people',
  Partnership: 'search/partnerships',
}
const types = Object.keys(searches) as Registrable[]

/**
 * Refuses a name that something else of the same type has, as search folds names; a name that stays is not looked at.
 * @throws ApiProblem with what has it, so that it can be used instead
 */
export async function refuseTaken(
  run: Run,
  { before, after }: { before: Thing; after: Thing },
  field = 'name',
): Promise<void> {
  const { id, name } = after.node.properties
  if (typeof name !== 'string' || name === before.node.properties['name']) return
  for (const type of types.filter((each) => after.node.labels.some((label) => label === each))) {
    const found = await readNamed(run, type, name)
    const existing = found.filter((each) => each.id !== id).sort(byName)
    if (existing.length > 0) throw nameTaken(field, name, existing)
  }
}

async function readNamed(run: Run, type: Registrable, name: string) {
  const wanted = foldedText(name)
  const rows = await run(searches[type], { folded: wanted })
  const same = rows.map(namedItem).filter((each) => foldedText(each.name) === wanted)
  const hidden = await readHidden(run, type === 'Person' ? same.map(({ id }) => id) : [])
  return same.filter(({ id }) => !hidden.has(id)).map((each) => ({ type, ...each }))
}
