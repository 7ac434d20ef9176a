/** How the results of two reorganisations differ: pure, from two answers on the same network. */
import type { ExposureAnswer } from '../../server/contract/exposure.ts'
import { exposureClasses, type ExposureClass } from '../../server/domain/words.ts'

/** A partnership in another class here than there; in none where it does not count. */
export interface Moved {
  partnership: string
  here: ExposureClass | undefined
  there: ExposureClass | undefined
}

export interface Sides<Value> {
  here: Value
  there: Value
}

export interface Comparison {
  /** Most affected in either first. */
  moved: Moved[]
  /** Actors that lose their last registered partnership in the worst case of one and not of the other. */
  isolated: Sides<string[]>
  /** Names of activities that are exposed whole in one and not in the other. */
  stopped: Sides<string[]>
  counts: Record<Counted, Sides<number>>
}

export const countedRows = [
  ...(['direct', 'indirect', 'unknown'] as const),
  ...(['isolated', 'components', 'activities', 'pairs'] as const),
] as const
export type Counted = (typeof countedRows)[number]

function classesOf({ classes }: ExposureAnswer): Map<string, ExposureClass> {
  return new Map(exposureClasses.flatMap((of) => classes[of].map((id) => [id, of] as const)))
}

const rank = (of: ExposureClass | undefined) =>
  of === undefined ? exposureClasses.length : exposureClasses.indexOf(of)

function movedBetween(here: ExposureAnswer, there: ExposureAnswer): Moved[] {
  const ours = classesOf(here)
  const theirs = classesOf(there)
  const most = (moved: Moved) => Math.min(rank(moved.here), rank(moved.there))
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((partnership) => ({
      partnership,
      here: ours.get(partnership),
      there: theirs.get(partnership),
    }))
    .filter((one) => one.here !== one.there)
    .sort((one, other) => most(one) - most(other))
}

const without = (ids: readonly string[], others: readonly string[]) => {
  const known = new Set(others)
  return ids.filter((id) => !known.has(id))
}

const stoppedIn = ({ activities }: ExposureAnswer) =>
  activities.filter(({ exposed, total }) => exposed === total).map(({ name }) => name)

function countsOf(answer: ExposureAnswer): Record<Counted, number> {
  const { direct, indirect, unknown } = answer.counts
  return {
    ...{ direct, indirect, unknown },
    isolated: answer.worst.isolated.length,
    components: answer.worst.components.length,
    activities: stoppedIn(answer).length,
    pairs: answer.worst.pairsLost,
  }
}

export function exposureDifference(here: ExposureAnswer, there: ExposureAnswer): Comparison {
  const between = (of: (answer: ExposureAnswer) => string[]) => ({
    here: without(of(here), of(there)),
    there: without(of(there), of(here)),
  })
  const [ours, theirs] = [countsOf(here), countsOf(there)]
  return {
    moved: movedBetween(here, there),
    isolated: between(({ worst }) => worst.isolated),
    stopped: between(stoppedIn),
    counts: Object.fromEntries(
      countedRows.map((row) => [row, { here: ours[row], there: theirs[row] }]),
    ) as Comparison['counts'],
  }
}

/** Whether the two expose the same. */
export function isSame({ moved, isolated, stopped }: Comparison): boolean {
  const all = [moved, isolated.here, isolated.there, stopped.here, stopped.there]
  return all.every((list) => list.length === 0)
}
