import { expect, test } from 'vitest'
import type { Mention } from '../../../../../server/domain/interview.ts'
import { maskOf } from '../../../../../server/network/interviews/quoting/masked.ts'

const mask = maskOf({
  people: ['Lone Hedelund'],
  workplaces: ['Gellerup Bibliotek'],
  ids: new Set(['lone', 'gellerup']),
})

/** Mentions are written `[words|id]`. */
function said(marked: string) {
  const mentions: Mention[] = []
  let text = ''
  for (const [, before = '', words, id] of marked.matchAll(/([^[]*)(?:\[([^|]+)\|(\w+)\])?/g)) {
    text += before
    if (words === undefined || id === undefined) continue
    const target = { type: 'Actor', id } as const
    const place = { start: text.length, end: text.length + words.length }
    mentions.push({ ...place, target, name: id, certainty: 'stated' })
    text += words
  }
  return { text, mentions }
}

test('leaves out the name, its parts, the workplace and what mentions either', () => {
  const { text } = mask(
    said(
      'Jeg, Lone Hedelund, er Lone. [Gellerup|gellerup] er Gellerup  Biblioteks afdeling, [jeg|lone] er her.',
    ),
  )
  expect(text).toBe('Jeg, «…», er «…». «…» er «…» afdeling, «…» er her.')
})

test('moves the mentions that are left with their words', () => {
  const { text, mentions } = mask(
    said(
      '[Huset|house] og Lone Hedelund ser [Politiet|police] ved [Gellerup Biblioteks have|garden] og [Huset|house].',
    ),
  )
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Huset',
    'Politiet',
    'Huset',
  ])
})

test('lets a part of a name stand in the name of something else', () => {
  const { text } = maskOf({ people: ['Grethe Hasle'], workplaces: [], ids: new Set() })(
    said('[Hasle Bibliotek|hasle] og Grethe.'),
  )
  expect(text).toBe('Hasle Bibliotek og «…».')
})

test('leaves the rest as it was said', () => {
  const told = said('Vi savner [skolen|school] i hverdagen, og hedelunden er grøn.')
  expect(mask(told)).toEqual({ ...told, leftOut: [] })
})
