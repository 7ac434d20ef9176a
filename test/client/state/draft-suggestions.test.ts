import { expect, test } from 'vitest'
import { judging } from '../../../client/state/draft-changing.ts'
import {
  groupOf,
  judgedIn,
  likenessOf,
  nameOf,
  nextOpenAnswer,
  registeredNames,
  suggestionsOf,
  wordsAt,
} from '../../../client/state/draft-suggestions.ts'
import { registeredNetwork, smallDraft, changedBy } from './drafts.ts'

test('suggestions stand in the order of the text, each with its words', () => {
  const found = suggestionsOf(smallDraft)
  expect(found.map((one) => [one.id, wordsAt(smallDraft, one)])).toEqual([
    ['p1', 'arbejder sammen'],
    ['m1', 'Bazar Vest'],
    ['m2', 'Røde Kors'],
    ['m3', 'Bazar Vest'],
  ])
  expect(suggestionsOf(smallDraft, 1)).toEqual([])
})

test('they are sorted by what they lead to', () => {
  const groups = suggestionsOf(smallDraft).map((one) => groupOf(one, smallDraft))
  expect(groups).toEqual(['ties', 'new', 'known', 'new'])
})

test('what somebody says is registered is known and called as it is registered', () => {
  const is = { type: 'Actor', id: 'bazar-nord' } as const
  const draft = changedBy(smallDraft, { things: [{ key: 'bazar', is }] })
  const [, bazar] = suggestionsOf(draft)
  expect(groupOf(bazar!, draft)).toBe('known')
  const names = registeredNames(draft, registeredNetwork)
  expect(nameOf({ key: 'bazar' }, draft, names)).toBe('Bazar Nord')
  expect(nameOf({ key: 'bazar' }, smallDraft, names)).toBe('Bazar Vest')
})

test('whether it is the same is asked until somebody has judged it', () => {
  const [, bazar] = suggestionsOf(smallDraft)
  expect(likenessOf(bazar!, smallDraft)?.similar.map(({ name }) => name)).toEqual(['Bazar Nord'])
  const judged = changedBy(smallDraft, judging([bazar!], 'accepted'))
  expect(likenessOf(suggestionsOf(judged)[1]!, judged)).toBeUndefined()
})

test('what is judged and what is left are counted', () => {
  const [tie, bazar] = suggestionsOf(smallDraft)
  const draft = changedBy(smallDraft, {
    ...judging([tie!], 'rejected'),
    ...judging([bazar!], 'accepted'),
  })
  expect(judgedIn(suggestionsOf(draft))).toEqual({ open: 2, judged: 2 })
})

test('after the last answer with anything to judge comes the first again', () => {
  const [tie] = suggestionsOf(smallDraft)
  const moved = {
    ...smallDraft,
    mentions: smallDraft.mentions.map((one) => ({ ...one, answer: 1 })),
  }
  expect(nextOpenAnswer(moved, 0)).toBe(1)
  expect(nextOpenAnswer(moved, 1)).toBe(0)
  const judged = changedBy(moved, judging([tie!], 'accepted'))
  expect(nextOpenAnswer(judged, 1)).toBe(1)
})
