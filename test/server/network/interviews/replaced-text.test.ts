import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replacedText } from '../../../../server/network/interviews/replaced-text.ts'

test('words outside what is replaced keep their places', () => {
  const pieces = fc.array(fc.record({ kept: fc.string(), gone: fc.string(), by: fc.string() }))
  fc.assert(
    fc.property(pieces, (given) => {
      let text = ''
      const keptPlaces: { start: number; end: number; kept: string }[] = []
      const replacements = given.map(({ kept, gone, by }) => {
        keptPlaces.push({ start: text.length, end: text.length + kept.length, kept })
        const start = text.length + kept.length
        text += kept + gone
        return { start, end: text.length, by }
      })
      const wide = replacements.filter(({ start, end }) => end > start)
      const now = replacedText(text, wide)
      for (const { kept, ...place } of keptPlaces) {
        if (kept === '') continue
        const { start, end } = now.placeNow(place)
        expect(now.text.slice(start, end)).toBe(kept)
      }
    }),
  )
})

test('a place takes the whole of what is replaced within it', () => {
  const replaced = replacedText('Lone Hedelunds hus', [{ start: 0, end: 13, by: 'X 1' }])
  expect(replaced.text).toBe('X 1s hus')
  expect(replaced.placeNow({ start: 0, end: 13 })).toEqual({ start: 0, end: 3 })
  expect(replaced.placeNow({ start: 5, end: 14 })).toEqual({ start: 0, end: 4 })
})
