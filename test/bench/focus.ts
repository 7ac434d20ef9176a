/** The focus: how long one actor with its neighbours takes to place, how many names are drawn, and how much is folded. */
import { placedFocus } from '../../client/layout/focus.ts'
import { focusOn, madeUp, stageOf } from '../client/layout/around.ts'
import { medianOf, quantileOf, type BenchRow } from './table.ts'

const rounds = 50
const counts = [26, 115, 211, 500]

/** The reference stage, where names are measured by a table. */
const stage = stageOf(776, 844)

function rowsFor(count: number): BenchRow[] {
  const focus = focusOn({ name: 'Øvelev Hovedbibliotek' }, madeUp(count, 1))
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now()
    placedFocus(focus, stage)
    return performance.now() - started
  })
  const { rows } = placedFocus(focus, stage)
  const named = rows.filter(({ sort }) => sort === 'name').length
  const size = `${count} neighbours`
  return [
    {
      ...{ what: 'focus placed', size, median: medianOf(times), p95: quantileOf(times, 0.95) },
      ...(count === 500 && { target: '≤ 50 ms' }),
    },
    { what: 'names drawn', size, median: named, unit: '', note: `${count - named} folded` },
  ]
}

/** Neighbours made up by seeded chance, on a stage of 776 × 844. */
export function benchFocus(): Promise<BenchRow[]> {
  return Promise.resolve(counts.flatMap(rowsFor))
}
