import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demo } from '../../../../seed/demo/demo.ts'
import { gellerupHasle } from '../../../../seed/gellerup-hasle/case.ts'
import { joinGraphs, thing } from '../../../../seed/records.ts'
import { searchAnswer } from '../../../../server/contract/search.ts'
import { searchStore, searchStoreFor } from '../../../helpers/searching.ts'
import type { GraphStore } from '../../../../server/store/port.ts'
import { loaded } from '../loaded.ts'

const partners = ['Åhuset', 'Hus', 'Stenhuset', 'Det gamle hus', 'Husflid', 'Café Æblet']

const more = {
  nodes: partners.map((name, index) =>
    thing(['Actor', 'Partner'], `mere-${index}`, { name, kind: 'other', named: true }),
  ),
  relationships: [],
}

let store: GraphStore
beforeAll(async () => {
  store = await loaded(joinGraphs([gellerupHasle, demo, more]))
})
afterAll(() => store.close())

const find = (q: string, limit?: number) => searchStore(store, { q, limit })

describe('search', () => {
  test('answers as the contract says', async () => {
    const found = await find('bibliotek')
    expect(searchAnswer.parse({ revision: 1, ...found })).toEqual({ revision: 1, ...found })
  })

  test.each(['boern og', 'Børn og', 'BØRN OG', '  børn   og '])(
    '%s finds Børn og Unge',
    async (q) => {
      const { units, answers } = await find(q)
      expect(units.hits.map(({ name }) => name)).toContain('Børn og Unge')
      const [hit] = answers.hits
      expect(hit?.text.slice(hit.start, hit.end)).toBe('Børn og')
    },
  )

  test.each([
    ['cafe aeblet', 'Café Æblet'],
    ['ABLET', undefined],
    ['aahus', 'Åhuset'],
    ['vest sundhedscenter', 'Sundhedscenter Vest'],
    ['lektie', undefined],
  ])('%s finds %s among the actors', async (q, name) => {
    const { actors } = await find(q)
    expect(actors.hits.map((hit) => hit.name)).toEqual(name === undefined ? [] : [name])
  })

  test('whole names come first, then beginnings, then beginnings of words, then the rest', async () => {
    const { actors } = await find('hus')
    expect(actors.hits.map(({ name }) => name)).toEqual([
      'Hus',
      'Husflid',
      'Det gamle hus',
      'Eksempelby Sundhedshus',
      'Stenhuset',
      'Sundhedshus',
      'Åhuset',
    ])
  })

  test('tells how many there are beside those it gives', async () => {
    const { actors } = await find('hus', 2)
    expect(actors.total).toBe(7)
    expect(actors.hits.map(({ name }) => name)).toEqual(['Hus', 'Husflid'])
  })

  test('gives the place of the words in the text as it is stored', async () => {
    const { answers } = await find('aendret hjaelp')
    expect(answers.total).toBe(0)
    const { answers: found } = await find('lektiehjaelp')
    const [hit] = found.hits
    expect(hit?.text.slice(hit.start, hit.end)).toBe('lektiehjælp')
    const { answers: apart } = await find('mødested bog svar')
    expect(apart.total).toBe(0)
    const { answers: both } = await find('svar bog')
    expect(both.hits.map((one) => one.text.slice(one.start, one.end))).toEqual(['svar'])
  })

  test('tells people with their roles', async () => {
    expect((await find('hedelund')).people.hits).toEqual([
      {
        id: 'afdelingsbibliotekar-gellerup',
        name: 'Lone Hedelund',
        role: 'Afdelingsbibliotekar',
      },
    ])
  })

  test.each(['xyzzy', '\u0301', '%', "'; MATCH (n) DETACH DELETE n"])(
    'finds nothing for %s and does no harm',
    async (q) => {
      const { actors, units, partnerships, people, answers } = await find(q)
      for (const { total, hits } of [actors, units, partnerships, people, answers]) {
        expect({ total, hits }).toEqual({ total: 0, hits: [] })
      }
    },
  )

  test('of one sort finds the same', async () => {
    const { people } = await find('lone')
    expect(await searchStoreFor(store, 'people', { q: 'lone' })).toEqual(people)
  })

  test('finds a single letter or figure where it is a word of its own', async () => {
    const { actors, answers } = await find('i')
    expect(actors.hits.map(({ name }) => name).filter((name) => !/\bi\b/iu.test(name))).toEqual([])
    for (const { text } of answers.hits) expect(text).toMatch(/\bi\b/iu)
    expect((await find('x')).actors.total).toBe(0)
  })
})
