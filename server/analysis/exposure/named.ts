/** What a change of a scenario names, and what is not there for the changes after it. */
import type { Destination, ScenarioChange } from '../../domain/exposure.ts'
import type { Reference, ReferenceType } from '../../domain/words.ts'

export interface Named {
  field: string
  item: Reference
}

/** What a change names that has to be registered, in the order of its fields. */
export function namedBy(change: ScenarioChange): Named[] {
  switch (change.change) {
    case 'unit-closed':
      return [named('unit', 'Unit', change.unit)]
    case 'units-merged':
      return [
        ...change.units.map((unit) => named('units', 'Unit', unit)),
        ...destinations([change.into]),
      ]
    case 'unit-moved':
      return [named('unit', 'Unit', change.unit), named('under', 'Unit', change.under)]
    case 'unit-split':
      return [named('unit', 'Unit', change.unit), ...destinations(change.into)]
    case 'actor-moved':
      return [named('actor', 'Actor', change.actor), named('unit', 'Unit', change.unit)]
    case 'person-left':
      return [named('person', 'Person', change.person)]
    case 'person-moved':
      return [named('person', 'Person', change.person), { field: 'to', item: change.to }]
    case 'partnership-ended':
    case 'agreement-given':
      return [named('partnership', 'Partnership', change.partnership)]
  }
}

/** What a change closes, merges, splits, removes or ends: no later change can name it. */
export function goneAfter(change: ScenarioChange): Reference[] {
  switch (change.change) {
    case 'unit-closed':
    case 'unit-split':
      return [{ type: 'Unit', id: change.unit }]
    case 'units-merged':
      return change.units.map((id) => ({ type: 'Unit', id }))
    case 'person-left':
      return [{ type: 'Person', id: change.person }]
    case 'partnership-ended':
      return [{ type: 'Partnership', id: change.partnership }]
    default:
      return []
  }
}

function named(field: string, type: ReferenceType, id: string): Named {
  return { field, item: { type, id } }
}

/** Those that are registered; a new unit has only a name. */
function destinations(into: readonly Destination[]): Named[] {
  return into.flatMap((unit) => (typeof unit === 'string' ? named('into', 'Unit', unit) : []))
}
