import { describe, expect, test } from 'vitest'
import { isSame, exposureDifference } from '../../../client/state/exposure-difference.ts'
import type { ExposureAnswer } from '../../../server/contract/exposure.ts'

type Said = Pick<ExposureAnswer, 'classes' | 'counts' | 'worst' | 'activities'>

const none = { direct: [], indirect: [], unknown: [], 'not-shown': [] }

/** An answer of which only what is exposureDifference is told. */
function answer(
  classes: Partial<ExposureAnswer['classes']>,
  more: { isolated?: string[]; stopped?: string[]; pairsLost?: number } = {},
): ExposureAnswer {
  const all = { ...none, ...classes }
  const said: Said = {
    classes: all,
    counts: {
      ...{ direct: all.direct.length, indirect: all.indirect.length },
      ...{ unknown: all.unknown.length, 'not-shown': all['not-shown'].length },
      total: Object.values(all).flat().length,
    },
    worst: {
      isolated: more.isolated ?? [],
      components: [['a', 'b']],
      pairsLost: more.pairsLost ?? 0,
    },
    activities: [
      ...(more.stopped ?? []).map((name) => ({ activity: name, name, exposed: 2, total: 2 })),
      { activity: 'goes-on', name: 'goes on', exposed: 1, total: 2 },
    ],
  }
  return said as ExposureAnswer
}

describe('two results', () => {
  test('differ where a class does, most affected first', () => {
    const here = answer({ direct: ['p'], unknown: ['q'], 'not-shown': ['r', 's'] })
    const there = answer({ direct: ['r'], 'not-shown': ['p', 'q'] })
    expect(exposureDifference(here, there).moved).toEqual([
      { partnership: 'p', here: 'direct', there: 'not-shown' },
      { partnership: 'r', here: 'not-shown', there: 'direct' },
      { partnership: 'q', here: 'unknown', there: 'not-shown' },
      { partnership: 's', here: 'not-shown', there: undefined },
    ])
  })

  test('tell who is isolated and what stops in one only', () => {
    const here = answer({}, { isolated: ['a', 'b'], stopped: ['advice'] })
    const there = answer({}, { isolated: ['b', 'c'], stopped: ['homework'] })
    expect(exposureDifference(here, there)).toMatchObject({
      isolated: { here: ['a'], there: ['c'] },
      stopped: { here: ['advice'], there: ['homework'] },
    })
  })

  test('are counted side by side', () => {
    const here = answer({ direct: ['p', 'q'] }, { isolated: ['a'], pairsLost: 3 })
    expect(exposureDifference(here, answer({})).counts).toEqual({
      direct: { here: 2, there: 0 },
      indirect: { here: 0, there: 0 },
      unknown: { here: 0, there: 0 },
      isolated: { here: 1, there: 0 },
      components: { here: 1, there: 1 },
      activities: { here: 0, there: 0 },
      pairs: { here: 3, there: 0 },
    })
  })

  test('are the same when nothing that is told differs', () => {
    const one = answer({ direct: ['p'] }, { isolated: ['a'], stopped: ['advice'] })
    expect(isSame(exposureDifference(one, one))).toBe(true)
    expect(isSame(exposureDifference(one, answer({ direct: ['p'] }, { isolated: ['a'] })))).toBe(
      false,
    )
  })
})
