import { expect, test } from 'vitest'
import { registeredUnder, registerOf } from '../../../../server/interviews/suggesting/register.ts'
import { suggest } from '../../../../server/interviews/suggesting/suggest.ts'
import type { Partnership, Unit } from '../../../../server/domain/network.ts'
import { actor, mentionsIn, mentionsOf, named, nothing, spoken } from './told.ts'

const actors = [
  actor('Nordby Bibliotek', 'library'),
  actor('IT-Guideforeningen', 'association'),
  actor('Sundhedscenter Vest', 'health'),
  actor('Rådgivningen', 'public-service'),
  actor('Århus Nærråd', 'forum'),
  actor('Nordby Frie Teater', 'other'),
]
const units: Unit[] = [{ ...named('Børn og Unge'), kind: 'not-stated', partOf: [] }]
const activities = [named('Lektiehjælp')]
const network = { actors, units, activities }

test.each([
  ['IT-Guideforeningens', 'i IT-Guideforeningens lokaler'],
  ['IT-Guide-foreningen', 'hos IT-Guide-foreningen i dag'],
  ['it-guideforeningen', 'hos it-guideforeningen i dag'],
  ['IT-Guidefor-\neningen', 'hos IT-Guidefor-\neningen i dag'],
])('finds %s', (words, text) => {
  expect(mentionsIn(text, network)).toEqual([`${words} → Actor IT-Guideforeningen`])
})

test.each([
  ['Sundhedscenter Vests', 'Sundhedscenter Vest', 'så Sundhedscenter Vests folk kom'],
  ['Sundhedscenter\u00a0 Vest', 'Sundhedscenter Vest', 'så Sundhedscenter\u00a0 Vest kom'],
  ['Sundhedscentret Vest', 'Sundhedscenter Vest', 'så kom Sundhedscentret Vest'],
  ['Aarhus Naerraad', 'Århus Nærråd', 'det sagde Aarhus Naerraad også'],
  ['Nordby Biblioteks', 'Nordby Bibliotek', 'det er Nordby Biblioteks'],
  ['Nordbys', 'Nordby Bibliotek', 'hos Nordbys lånere'],
  ['NFT', 'Nordby Frie Teater', 'vi ringede til NFT'],
  ['Sundhedcenter Vest', 'Sundhedscenter Vest', 'hos Sundhedcenter Vest'],
])('finds %s for %s', (words, name, text) => {
  expect(mentionsIn(text, network)).toEqual([`${words} → Actor ${name}`])
})

test.each([
  ['a noun written small', 'de får rådgivningen gratis'],
  ['a place', 'folk bor i Nordby'],
  ['words of a name that are said of something else', 'alle børn og unge er med'],
])('does not take %s for a name', (_, text) => {
  expect(mentionsIn(text, network)).toEqual([])
})

test('finds a unit by its capitals, with “&” too, and an activity written small', () => {
  expect(mentionsIn('hos Børn & Unge er der lektiehjælp', network)).toEqual([
    'Børn & Unge → Unit Børn og Unge',
    'lektiehjælp → Activity Lektiehjælp',
  ])
})

test('a longer name is not the one it begins with', () => {
  const found = mentionsIn('Nordby Skole og Nordbymodellen er noget andet', network)
  expect(found).toEqual([
    'Nordby Skole → Actor Nordby Skole',
    'Nordbymodellen → Actor Nordbymodellen',
  ])
})

test('a name of several things has the others beside it', () => {
  const person = { ...named('Mo Eksempel'), worksAt: [] }
  const two = { ...nothing, actors: [actor('Mo Eksempel', 'individual')], people: [person] }
  const { mentions } = suggest(spoken(['så kom Mo Eksempel']), registerOf(two))
  expect(mentions).toEqual([
    {
      id: 'mention-1',
      answer: 0,
      start: 7,
      end: 18,
      certainty: 'stated',
      decision: 'open',
      of: { type: 'Actor', id: 'Mo Eksempel' },
      others: [{ type: 'Person', id: 'Mo Eksempel', name: 'Mo Eksempel' }],
    },
  ])
})

test('says of a new name what is called nearly the same', () => {
  const { things } = suggest(
    spoken(['hos Vest Sundhedscenter og Xylofon']),
    registerOf({ ...nothing, ...network }),
  )
  expect(things.map(({ name, similar }) => [name, similar.map((each) => each.name)])).toEqual([
    ['Vest Sundhedscenter', ['Sundhedscenter Vest']],
    ['Xylofon', []],
  ])
})

test('a single name is looked up: the same first, then nearly the same, else nothing', () => {
  const register = registerOf({
    ...nothing,
    actors: [actor('Nordby Bibliotek', 'library'), actor('Nordby'), actor('Aarhus Forum')],
  })
  const names = (words: string) => registeredUnder(register, words).map(({ name }) => name)
  expect(names('Nordby')).toEqual(['Nordby', 'Nordby Bibliotek'])
  expect(names('nordby  bibliotek')).toEqual(['Nordby Bibliotek'])
  expect(names('Århus Forum')).toEqual(['Aarhus Forum'])
  expect(names('Nordby Biblotek')).toEqual(['Nordby Bibliotek'])
  expect(names('Sydby')).toEqual([])
  expect(names('')).toEqual([])
})

test('a registered partnership is not proposed, another with the same partner is', () => {
  const party = (of: string) => ({ actor: of, tie: 'COLLABORATION', certainty: 'stated' }) as const
  const partnership: Partnership = {
    ...named('Samarbejde med Sundhedscenter Vest'),
    level: 'not-stated',
    agreement: 'not-stated',
    status: 'not-stated',
    named: true,
    parties: [party('Nordby Bibliotek'), party('Sundhedscenter Vest')],
    contacts: [],
    delivers: [],
  }
  const register = registerOf({ ...nothing, ...network, partnerships: [partnership] })
  const said = spoken(['Nordby Bibliotek samarbejder med Sundhedscenter Vest og Rådgivningen.'])
  const found = suggest(said, register)
  // The partnership is called after its partner, who is mentioned and not hidden by it.
  expect(mentionsOf(said, found)).toContain('Sundhedscenter Vest → Actor Sundhedscenter Vest')
  expect(found.partnerships.map(({ name }) => name)).toEqual(['Samarbejde med Rådgivningen'])
})
