import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../../client/components/details/marked-text.ts'

const text = 'Både Gellerup og Hasle er med. Nogle har en fast form. Andre er løsere.'
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

describe('runsOf', () => {
  it('cuts out exactly the words of a range', () => {
    const marked = runsOf(text, [at('Gellerup')]).filter((run) => run.ranges.length > 0)
    expect(marked.map((run) => run.text)).toEqual(['Gellerup'])
  })

  it('splits nested ranges, the shortest first', () => {
    const [inner, outer] = [at('Gellerup'), at('Gellerup og Hasle')]
    expect(runsOf(text, [outer, inner]).map((run) => [run.text, run.ranges])).toEqual([
      ['Både ', []],
      ['Gellerup', [inner, outer]],
      [' og Hasle', [outer]],
      [' er med. Nogle har en fast form. Andre er løsere.', []],
    ])
  })

  it('splits crossing ranges', () => {
    const [left, right] = [at('Både Gellerup'), at('Gellerup og')]
    const runs = runsOf(text, [left, right]).slice(0, 3)
    expect(runs.map((run) => run.text)).toEqual(['Både ', 'Gellerup', ' og'])
    expect(runs[1]?.ranges).toHaveLength(2)
  })

  it('loses no character and adds none, whatever the ranges', () => {
    const range = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) + 1 }))
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(range), (any, ranges) => {
        const runs = runsOf(any, ranges)
        expect(runs.map((run) => run.text).join('')).toBe(any)
        for (const run of runs) {
          for (const covering of ranges) {
            const covers = covering.start <= run.start && covering.end >= run.end
            expect(run.ranges.includes(covering)).toBe(covers)
          }
        }
      }),
    )
  })
})
