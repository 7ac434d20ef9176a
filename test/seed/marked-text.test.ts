import { expect, test } from 'vitest'
import { readMarkedText } from '../../seed/marked-text.ts'

test('a mark leaves its words in the text and its place beside it', () => {
  const { text, mentions } = readMarkedText(
    'Vi samler [[Actor:huset|Æblehuset]] og 🎈 [[Unit:by|byen|interpreted]].',
  )
  expect(text).toBe('Vi samler Æblehuset og 🎈 byen.')
  expect(mentions).toEqual([
    { start: 10, end: 19, target: { type: 'Actor', id: 'huset' }, certainty: 'stated' },
    { start: 26, end: 30, target: { type: 'Unit', id: 'by' }, certainty: 'interpreted' },
  ])
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Æblehuset', 'byen'])
})

test('text without marks has no mentions', () => {
  expect(readMarkedText('Intet nævnt.')).toEqual({ text: 'Intet nævnt.', mentions: [] })
})

test.each(['[[Actor:huset|Huset', '[[Actor|Huset]]', '[[Actor:huset|Huset|guessed]]'])(
  'refuses %s',
  (marked) => {
    expect(() => readMarkedText(marked)).toThrow()
  },
)
