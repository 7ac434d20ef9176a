import { expect, test } from 'vitest'
import {
  judging,
  takingBack,
  withParts,
  joinChanges,
} from '../../../client/state/draft-changing.ts'
import { suggestionsOf } from '../../../client/state/draft-suggestions.ts'
import type { DraftChange } from '../../../server/contract/draft-changes.ts'
import { changedBy, smallDraft } from './drafts.ts'

const place = { answer: 0, start: 0, end: 10 }
const changes: [string, DraftChange][] = [
  ['a decision', judging(suggestionsOf(smallDraft), 'accepted')],
  ['a merging', { things: [{ key: 'bazar', is: { type: 'Actor', id: 'bazar-nord' } }] }],
  ['another name and kind', { things: [{ key: 'bazar', name: 'Bazaren', kind: 'other' }] }],
  ['a day', { date: '2026-10-01' }],
  ['a consent of one answer', { answers: [{ position: 0, consent: 'aggregate-only' }] }],
  ['other interviewees', { interviewees: [] }],
]

test.each(changes)('%s is taken back to what stood before', (_, change) => {
  const changed = changedBy(smallDraft, change)
  expect(changed).not.toEqual(smallDraft)
  expect(changedBy(changed, takingBack(smallDraft, change)!)).toEqual(smallDraft)
})

test('a mention is added, and taking that back rejects it', () => {
  const change: DraftChange = {
    mentions: [
      {
        ...{ id: 'own-1', ...place, of: { type: 'Actor', id: 'bibliotek' } },
        ...{ certainty: 'stated', decision: 'accepted' },
      },
    ],
  }
  const added = changedBy(smallDraft, change)
  expect(added.mentions.at(-1)).toMatchObject({ id: 'own-1', others: [], decision: 'accepted' })
  const back = changedBy(added, takingBack(smallDraft, change)!)
  expect(back.mentions.at(-1)).toMatchObject({ id: 'own-1', decision: 'rejected' })
})

test('changes joinChanges do what they do one after another', () => {
  const one: DraftChange = { series: 'A', mentions: [{ id: 'm1', decision: 'accepted' }] }
  const two: DraftChange = {
    series: 'B',
    mentions: [
      { id: 'm1', decision: 'rejected' },
      { id: 'm2', decision: 'accepted' },
    ],
  }
  const both = joinChanges(one, two)
  expect(both.mentions).toHaveLength(2)
  expect(changedBy(smallDraft, both)).toEqual(changedBy(changedBy(smallDraft, one), two))
})

test('what the service says beyond a change takes the place of what is known, and null is none', () => {
  const carried = { kept: 2, lost: [] }
  const updating = withParts(smallDraft, { consent: 'named', carried })
  expect(updating).toMatchObject({ consent: 'named', carried, text: smallDraft.text })
  expect(withParts(updating, {}).carried).toEqual(carried)
  expect('carried' in withParts(updating, { carried: null })).toBe(false)
})

test('a changed text is read anew, and not taken back by itself', () => {
  expect(takingBack(smallDraft, { text: 'En anden' })).toBeUndefined()
})
