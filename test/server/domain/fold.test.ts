import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded, placeOf } from '../../../server/domain/fold.ts'

describe('folded', () => {
  test.each([
    ['Børn og Unge', 'boern og unge'],
    ['BOERN', 'boern'],
    ['Århus', 'aarhus'],
    ['Aarhus', 'aarhus'],
    ['A\u030arhus', 'aarhus'],
    ['Ærø, café, Ünal, Ö', 'aeroe, cafe, unal, o'],
    ['NGO\u00a0er', 'ngo er'],
    ['Lektiehjælp 🎈', 'lektiehjaelp 🎈'],
    ['', ''],
    ['ǢǿǺ ㎆', 'aeoeaa mb'],
  ])('%s is %s', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
    )
  })
})

describe('placeOf', () => {
  test.each([
    ['boern', 'Vi ser Børn og Unge', 'Børn'],
    ['hjaelp', 'æøå: lektiehjælp, æøå', 'hjælp'],
    ['unge', 'A\u030a Børn og Unge', 'Unge'],
    ['arhus', 'i Århus', 'Århus'],
    ['a', 'Ærø', 'Æ'],
    ['cafe', 'Sprogcafe\u0301en', 'cafe\u0301'],
    ['en', '🎈 Sprogcaféen', 'en'],
  ])('%s stands in %s as %s', (words, text, expected) => {
    const place = placeOf(words, text)
    expect(place && text.slice(place.start, place.end)).toBe(expected)
  })

  test('is undefined where the words are not', () => {
    expect(placeOf('bibliotek', 'Intet')).toBeUndefined()
    expect(placeOf('', 'Intet')).toBeUndefined()
  })

  test('cuts out words that hold what was sought', () => {
    const danishText = fc.string({ unit: fc.constantFrom('a', 'æ', 'ø', 'å', 'Å', 'é', ' ', 'x') })
    fc.assert(
      fc.property(danishText, danishText, danishText, (before, sought, after) => {
        fc.pre(sought !== '')
        const text = before + sought + after
        const place = placeOf(folded(sought), text)
        expect(place && folded(text.slice(place.start, place.end))).toContain(folded(sought))
      }),
    )
  })
})
