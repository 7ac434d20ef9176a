import { describe, expect, it } from 'vitest'
import { excerptOf, joinedRanges } from '../../../server/domain/excerpt.ts'

const text = 'Både Gellerup og Hasle er med. Nogle har en fast form. Andre er løsere.'
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

describe('excerptOf', () => {
  it('is the sentences that a range stands in', () => {
    const parts = excerptOf(text, [at('fast form')])
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Nogle har en fast form. ',
    ])
  })

  it('joins sentences that follow each other and keeps others apart', () => {
    expect(excerptOf(text, [at('Hasle'), at('fast')])).toHaveLength(1)
    expect(excerptOf(text, [at('Hasle'), at('løsere')])).toHaveLength(2)
  })

  it('is the whole text when there is nothing to choose by', () => {
    expect(excerptOf(text, [])).toEqual([{ start: 0, end: text.length }])
  })
})

describe('joinedRanges', () => {
  it('makes one of ranges that touch or overlap', () => {
    const ranges = [
      { start: 8, end: 9 },
      { start: 0, end: 3 },
      { start: 3, end: 5 },
    ]
    expect(joinedRanges(ranges)).toEqual([
      { start: 0, end: 5 },
      { start: 8, end: 9 },
    ])
  })
})
