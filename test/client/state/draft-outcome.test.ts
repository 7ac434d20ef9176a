import { expect, test } from 'vitest'
import { judging } from '../../../client/state/draft-changing.ts'
import {
  draftNetwork,
  newThings,
  outcomeOf,
  withDraftThings,
} from '../../../client/state/draft-outcome.ts'
import { suggestionsOf } from '../../../client/state/draft-suggestions.ts'
import { registeredNetwork, smallDraft, changedBy } from './drafts.ts'

const accepted = (...ids: string[]) =>
  changedBy(
    smallDraft,
    judging(
      suggestionsOf(smallDraft).filter(({ id }) => ids.includes(id)),
      'accepted',
    ),
  )

test('nothing is made of what nobody has accepted', () => {
  expect(newThings(smallDraft)).toEqual([])
  expect(draftNetwork(smallDraft, registeredNetwork).actors).toEqual([])
  expect(outcomeOf(smallDraft)).toMatchObject({ actors: 0, mentions: 0, open: 4 })
})

test('a new actor mentioned twice is one', () => {
  const outcome = outcomeOf(accepted('m1', 'm3'))
  expect(outcome).toMatchObject({ actors: 1, mentions: 2, collaborations: 0, open: 2 })
})

test('a tie leads to its parties, new and registered, and is drawn between them', () => {
  const draft = accepted('p1')
  expect(outcomeOf(draft)).toMatchObject({ actors: 1, collaborations: 1, formal: 0, mentions: 0 })
  const drawn = draftNetwork(draft, registeredNetwork)
  expect(drawn.actors.map(({ name }) => name)).toEqual(['Biblioteket', 'Bazar Vest'])
  expect(drawn.partnerships.map(({ parties }) => parties.map(({ actor }) => actor))).toEqual([
    ['bibliotek', 'new:bazar'],
  ])
})

test('what is said to be registered is no new actor, wherever it is mentioned', () => {
  const is = { type: 'Actor', id: 'bazar-nord' } as const
  const draft = changedBy(accepted('m1', 'p1'), { things: [{ key: 'bazar', is }] })
  expect(outcomeOf(draft).actors).toBe(0)
  const drawn = draftNetwork(draft, registeredNetwork)
  expect(drawn.actors.map(({ id }) => id)).toEqual(['bibliotek', 'bazar-nord'])
  expect(withDraftThings(draft, registeredNetwork).actors).toHaveLength(3)
})

test('what the draft would register can be picked beside what is registered', () => {
  const names = withDraftThings(smallDraft, registeredNetwork).actors.map(({ name }) => name)
  expect(names).toEqual(['Biblioteket', 'Røde Kors', 'Bazar Nord', 'Bazar Vest'])
})
