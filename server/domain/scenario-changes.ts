/** What each change of a scenario says, so that one can be read from an address and asked for in a form. */
import type { Destination, ScenarioChange } from './exposure.ts'
import { agreements, changeKinds, referenceTypes } from './words.ts'
import type { ChangeKind } from './words.ts'

/** What a part of a change names. */
export type ChangePart =
  | 'unit'
  | 'units'
  | 'destination'
  | 'destinations'
  | 'actor'
  | 'person'
  | 'workplace'
  | 'partnership'
  | 'agreement'

/** The parts of each change, by the name they have in it. */
export const changeParts: Record<ChangeKind, Record<string, ChangePart>> = {
  'unit-closed': { unit: 'unit' },
  'units-merged': { units: 'units', into: 'destination' },
  'unit-moved': { unit: 'unit', under: 'unit' },
  'unit-split': { unit: 'unit', into: 'destinations' },
  'actor-moved': { actor: 'actor', unit: 'unit' },
  'person-left': { person: 'person' },
  'person-moved': { person: 'person', to: 'workplace' },
  'partnership-ended': { partnership: 'partnership' },
  'agreement-given': { partnership: 'partnership', agreement: 'agreement' },
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isId = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isListOf = (value: unknown, least: number, isOne: (one: unknown) => boolean) =>
  Array.isArray(value) && value.length >= least && value.every(isOne)

function isDestination(value: unknown): value is Destination {
  if (!isObject(value)) return isId(value)
  return isId(value['name']) && Object.keys(value).length === 1
}

const isPart: Record<ChangePart, (value: unknown) => boolean> = {
  unit: isId,
  actor: isId,
  person: isId,
  partnership: isId,
  units: (value) => isListOf(value, 2, isId),
  destination: isDestination,
  destinations: (value) => isListOf(value, 0, isDestination),
  workplace: (value) =>
    isObject(value) && referenceTypes.some((type) => type === value['type']) && isId(value['id']),
  agreement: (value) => agreements.some((agreement) => agreement === value),
}

/** Whether a value is a change with all its parts, and nothing else; that what it names exists is for the service to say. */
export function isScenarioChange(value: unknown): value is ScenarioChange {
  if (!isObject(value)) return false
  const kind = changeKinds.find((one) => one === value['change'])
  if (!kind) return false
  const parts = Object.entries(changeParts[kind])
  return (
    Object.keys(value).length === parts.length + 1 &&
    parts.every(([name, part]) => isPart[part](value[name]))
  )
}
