import { expect, test } from 'vitest'
import type { Problem } from '../../../server/contract/service.ts'
import { refusedIn } from '../../../client/state/draft-refusals.ts'
import { smallDraft } from './drafts.ts'

const problem = (
  errors: [field: string, expected: string][],
  existing?: Problem['existing'],
): Problem => ({
  ...{ type: 'urn:problem-type:bindeled:invalid-parameters', title: 'Invalid', status: 400 },
  ...{ detail: 'See errors.', requestId: '1' },
  errors: errors.map(([field, expected]) => ({ field, expected, found: 'x' })),
  ...(existing && { existing }),
})

const one = (field: string, expected: string) => refusedIn(problem([[field, expected]]), smallDraft)

test('a taken name is offered as what has it, at the first words that tell of it', () => {
  const existing = [{ type: 'Actor', id: 'bazar-vest', name: 'Bazar Vest' }] as const
  expect(
    refusedIn(problem([['things.0.name', 'another name']], [...existing]), smallDraft),
  ).toEqual([
    {
      ...{ why: 'taken', name: 'Bazar Vest', place: { suggestion: 'm1' } },
      taken: { key: 'bazar', as: existing[0] },
    },
  ])
})

test.each([
  ['partnerships.0.parties.1.of', 'each actor once; leave out the second entry', 'party-twice'],
  ['partnerships.0.name', 'a name that no other partnership of the draft has', 'same-name'],
  ['partnerships.0.parties.0.of', 'the id of something registered', 'gone'],
])('what is wrong with a tie stands at the tie: %s', (field, expected, why) => {
  const place = { suggestion: 'p1' }
  expect(one(field, expected)).toEqual([{ why, name: 'Bibliotek og Bazar Vest', place }])
})

test('what is wrong with an interviewee, an answer or a mention stands there', () => {
  expect(one('interviewees.0.person', 'each person once')).toEqual([
    { why: 'person-twice', name: 'Anna Bak', place: { interviewee: 0 } },
  ])
  expect(one('answers.1.asked', 'the id of a registered question')).toEqual([
    { why: 'gone', name: 'Hvad mangler?', place: { answer: 1 } },
  ])
  expect(one('mentions.1.of', 'the id of something registered')).toEqual([
    { why: 'gone', name: 'Røde Kors', place: { suggestion: 'm2' } },
  ])
})

test('what belongs to no place is told without one, and the same only once', () => {
  expect(one('answers', 'one answer at least')).toEqual([{ why: 'no-answers', name: '' }])
  expect(one('things.7.name', 'something')).toEqual([{ why: 'same-name', name: '' }])
  const twice = problem([
    ['source', 'words'],
    ['source', 'more words'],
  ])
  expect(refusedIn(twice, smallDraft)).toEqual([{ why: 'unusable', name: '' }])
  expect(refusedIn(undefined, smallDraft)).toEqual([])
})
