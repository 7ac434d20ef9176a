import { expect, test } from 'vitest'
import { carriedPlaces } from '../../../../../server/network/interviews/changing/carried-mentions.ts'

const words = 'Natteravnene'
const spaced = (...starts: number[]) =>
  starts.reduce((text, start) => text.padEnd(start) + words, '')
const places = (...starts: number[]) =>
  starts.map((start) => ({ start, end: start + words.length }))

test('words that stand as often go by their number', () => {
  const before = spaced(200, 300)
  expect(carriedPlaces(places(200, 300), before, before.slice(150))).toEqual(places(50, 150))
  expect(carriedPlaces(places(300), before, before.slice(150))).toEqual(places(150))
})

test('words that stand more often go to the nearest that leaves one for each', () => {
  const after = spaced(0, 50, 150)
  expect(carriedPlaces(places(200, 300), spaced(200, 300), after)).toEqual(places(50, 150))
})

test('words that stand less often go as far as they reach, in order', () => {
  const carried = carriedPlaces(places(100, 200), spaced(100, 200), spaced(110))
  expect(carried).toEqual([...places(110), undefined])
})

test('words go into no longer word', () => {
  const carried = carriedPlaces(
    [{ start: 0, end: 5 }],
    'Hasle er her.',
    'I Haslevang og NordHasle.',
  )
  expect(carried).toEqual([undefined])
})

test('words that stood in a longer word stay there', () => {
  const carried = carriedPlaces([{ start: 0, end: 5 }], 'Hasles børn.', 'Vi kender Hasles børn.')
  expect(carried).toEqual([{ start: 10, end: 15 }])
})

test('two targets of the same words go together', () => {
  const both = [...places(20), ...places(20)]
  expect(carriedPlaces(both, spaced(20), spaced(5))).toEqual(places(5, 5))
})
