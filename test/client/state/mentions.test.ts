import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../server/domain/interview.ts'
import {
  contextOf,
  mentionAdded,
  mentionChanged,
  mentionRemoved,
  mentionsAt,
  placesOf,
  wholeWords,
} from '../../../client/state/mentions.ts'

const text = 'Vi mødes på Østervangs Bibliotek, og på\u00A0Østervangs bibliotek igen.'
const words = (range: { start: number; end: number } | undefined) =>
  range && text.slice(range.start, range.end)
const selected = (part: string) => {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}

const mention = (start: number, end: number, id: string): Mention => ({
  ...{ start, end, target: { type: 'Actor', id }, name: id, certainty: 'stated' },
})

describe('words that are selected', () => {
  it.each([
    ['tervangs Bib', 'Østervangs Bibliotek'],
    [' Østervangs Bibliotek, ', 'Østervangs Bibliotek'],
    ['mødes', 'mødes'],
    ['ø', 'mødes'],
  ])('“%s” is “%s”', (part, whole) => {
    expect(words(wholeWords(text, selected(part)))).toBe(whole)
  })

  it('are none where only signs and space are selected', () => {
    expect(wholeWords(text, selected(', '))).toBeUndefined()
  })
})

describe('words that are typed', () => {
  it('are found wherever they stand, whatever the case and the space', () => {
    expect(placesOf(text, ' østervangs  bibliotek ').map(words)).toEqual([
      'Østervangs Bibliotek',
      'Østervangs bibliotek',
    ])
    expect(placesOf(text, 'på Østervangs').map(words)).toEqual([
      'på Østervangs',
      'på\u00A0Østervangs',
    ])
  })

  it('are found neither within a word, nor as a pattern, nor when there are none', () => {
    expect(placesOf(text, 'vangs')).toEqual([])
    expect(placesOf(text, '.*')).toEqual([])
    expect(placesOf(text, '  ')).toEqual([])
  })

  it('are told apart by what stands around them', () => {
    const [first, second] = placesOf(text, 'Østervangs bibliotek')
    expect(contextOf(text, first!)).toBe(
      'Vi mødes på Østervangs Bibliotek, og på Østervangs bibliotek …',
    )
    expect(contextOf(`${text} ${text} ${text}`, second!)).toMatch(
      /^… .*Østervangs bibliotek igen\..* …$/u,
    )
  })
})

describe('the mentions of an answer', () => {
  const mentions = [mention(4, 9, 'one'), mention(20, 25, 'two')]
  const ids = (list: { target: { id: string } }[]) => list.map(({ target }) => target.id)
  const added = (start: number, id: string) => ({
    ...{ start, end: start + 3, target: { type: 'Actor' as const, id } },
    certainty: 'interpreted' as const,
  })

  it('stand in the order of the text with one more, without what only reading needs', () => {
    const list = mentionAdded({ mentions }, added(12, 'three'))
    expect(ids(list)).toEqual(['one', 'three', 'two'])
    expect(list[0]).toEqual({
      ...{ start: 4, end: 9, target: { type: 'Actor', id: 'one' }, certainty: 'stated' },
    })
  })

  it('hold the same words for the same thing once, on the new basis', () => {
    const again = { ...added(4, 'one'), end: 9 }
    expect(mentionAdded({ mentions }, again).filter(({ start }) => start === 4)).toEqual([again])
  })

  it('lose one, or have it moved', () => {
    expect(ids(mentionRemoved({ mentions }, mentions[0]!))).toEqual(['two'])
    const moved = mentionChanged({ mentions }, mentions[0]!, added(30, 'one'))
    expect(moved.map(({ start }) => start)).toEqual([20, 30])
  })

  it('are found by the words they share a letter with', () => {
    expect(mentionsAt({ mentions }, { start: 0, end: 5 })).toEqual([mentions[0]])
    expect(mentionsAt({ mentions }, { start: 9, end: 20 })).toEqual([])
  })
})
