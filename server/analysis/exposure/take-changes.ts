/**
 * The changes of a scenario (DOMAIN.md, section 4), taken in their order. What they name is put into the reorganisation as
 * it was registered; where it goes to is only checked. Nothing is written: the network is the registered one, and what
 * the changes say stands beside it. Cost: linear in what the network holds and the changes name.
 */
import type { Network } from '../../domain/network.ts'
import { unitsAffectedBy, type ScenarioChange } from '../../domain/exposure.ts'
import type { Agreement, Reference } from '../../domain/words.ts'
import { whatCounts } from '../what-counts.ts'
import { memoizeByCounting, type Counting } from '../memoize.ts'
import { isRegistered } from './registered.ts'
import { goneAfter, namedBy, type Named } from './named.ts'

/** What the changes say together. */
export interface Changed {
  /** The units they name, for A. */
  units: string[]
  /** Actors that move, for X, with the unit each goes to. */
  actors: Map<string, string>
  /** Persons that leave or move, for Y. */
  persons: Map<string, 'person-left' | 'person-moved'>
  /** Partnerships that end, with the position of the change, from 1. */
  ended: Map<string, number>
  agreements: Map<string, Agreement>
}

/** A change cannot be made; none of the list is. */
export class ChangeRefused extends Error {
  /** The change, from 1. */
  readonly position: number
  /** The field of the change that names `item`. */
  readonly field: string
  readonly item: Reference
  /** `gone`: an earlier change closed, merged, split, removed or ended it. */
  readonly problem: 'unknown' | 'gone' | 'not-counted'

  constructor({ position, field, item, problem }: Refusal) {
    super(`Change ${position}: ${item.type} ${item.id} (${field}) is ${problem}`)
    this.position = position
    this.field = field
    this.item = item
    this.problem = problem
  }
}

/** What a `ChangeRefused` says; it crosses threads as this. */
export type Refusal = Pick<ChangeRefused, 'position' | 'field' | 'item' | 'problem'>

/**
 * Takes `changes` in their order on the network read as `counting` says.
 * @throws ChangeRefused for the first that names what is not registered, does not count, or is gone
 */
export function takeChanges(
  network: Network,
  counting: Counting,
  changes: readonly ScenarioChange[],
): Changed {
  const changed: Changed = {
    units: [],
    actors: new Map(),
    persons: new Map(),
    ended: new Map(),
    agreements: new Map(),
  }
  const gone = new Set<string>()
  changes.forEach((change, index) => {
    const position = index + 1
    for (const { field, item } of namedBy(change)) {
      const problem = gone.has(keyOf(item))
        ? 'gone'
        : problemWith(network, counting, { field, item })
      if (problem) throw new ChangeRefused({ position, field, item, problem })
    }
    take(changed, change, position)
    for (const item of goneAfter(change)) gone.add(keyOf(item))
  })
  return changed
}

const countedIds = memoizeByCounting(
  (network, counting) =>
    new Set(whatCounts(network, counting).partnerships.map(({ partnership }) => partnership.id)),
)

function problemWith(
  network: Network,
  counting: Counting,
  { field, item }: Named,
): 'unknown' | 'not-counted' | undefined {
  const isPlace = item.type === 'Actor' || item.type === 'Unit'
  if ((field === 'to' && !isPlace) || !isRegistered(network, item)) return 'unknown'
  const counts = item.type !== 'Partnership' || countedIds(network, counting).has(item.id)
  return counts ? undefined : 'not-counted'
}

function take(changed: Changed, change: ScenarioChange, position: number): void {
  switch (change.change) {
    case 'unit-closed':
    case 'unit-moved':
    case 'unit-split':
    case 'units-merged':
      changed.units.push(...unitsAffectedBy(change))
      break
    case 'actor-moved':
      changed.actors.set(change.actor, change.unit)
      break
    case 'person-left':
    case 'person-moved':
      changed.persons.set(change.person, change.change)
      break
    case 'partnership-ended':
      changed.ended.set(change.partnership, position)
      break
    case 'agreement-given':
      changed.agreements.set(change.partnership, change.agreement)
  }
}

function keyOf({ type, id }: Reference): string {
  return `${type} ${id}`
}
