import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demo } from '../../../../../seed/demo/demo.ts'
import { interviewRecords } from '../../../../../seed/interview-records.ts'
import { joinGraphs, thing, relationshipOf } from '../../../../../seed/records.ts'
import type { Graph } from '../../../../../server/domain/graph.ts'
import { readActorCard } from '../../../../../server/network/cards/actors.ts'
import {
  allowedInterviewees,
  consentOf,
  isHidden,
} from '../../../../../server/network/interviews/quoting/consent.ts'
import {
  readInterview,
  readInterviews,
} from '../../../../../server/network/interviews/quoting/interviews.ts'
import { readPartnershipCard } from '../../../../../server/network/cards/partnerships.ts'
import { readPersonCard } from '../../../../../server/network/cards/people.ts'
import { findableIn, searchStore } from '../../../../helpers/searching.ts'
import type { GraphStore } from '../../../../../server/store/port.ts'
import { loaded } from '../../loaded.ts'

describe('consent', () => {
  const interviewee = {
    id: 'aja',
    name: 'Aja',
    role: 'Bibliotekar',
    workplaces: [
      { name: 'Prøve Bibliotek', kind: 'library' },
      { name: 'Øve Bibliotek', kind: 'library' },
      { name: 'Rådgiverne', kind: 'team' },
    ] as const,
  }
  const allowed = (consent: Parameters<typeof allowedInterviewees>[1]) =>
    allowedInterviewees([{ ...interviewee, workplaces: [...interviewee.workplaces] }], consent)

  test('named shows name and workplaces', () => {
    expect(allowed('named')).toEqual([
      {
        id: 'aja',
        name: 'Aja',
        role: 'Bibliotekar',
        workplaces: ['Prøve Bibliotek', 'Øve Bibliotek', 'Rådgiverne'],
      },
    ])
  })

  test('role-only shows the role and kinds of workplace, each once', () => {
    expect(allowed('role-only')).toEqual([{ role: 'Bibliotekar', workplaces: ['library', 'team'] }])
  })

  test('aggregate-only shows nobody', () => {
    expect(allowed('aggregate-only')).toEqual([])
  })

  test('missing is role-only, unknown is the strictest', () => {
    expect(consentOf(null)).toBe('role-only')
    expect(consentOf(undefined)).toBe('role-only')
    expect(consentOf('whatever')).toBe('aggregate-only')
    expect(consentOf('named')).toBe('named')
  })

  test('hides a person registered for nothing but interviews that may not name them', () => {
    const nothing = { contact: false, actor: false }
    expect(isHidden({ consents: ['role-only'], ...nothing })).toBe(true)
    expect(isHidden({ consents: ['aggregate-only', 'role-only'], ...nothing })).toBe(true)
    expect(isHidden({ consents: ['role-only', 'named'], ...nothing })).toBe(false)
    expect(isHidden({ consents: ['role-only'], contact: true, actor: false })).toBe(false)
    expect(isHidden({ consents: ['role-only'], contact: false, actor: true })).toBe(false)
    expect(isHidden({ consents: [], ...nothing })).toBe(false)
  })
})

/** Someone who is registered for nothing but an interview that may be quoted by role. */
const quiet: Graph = joinGraphs([
  {
    nodes: [thing(['Person'], 'stille', { name: 'Stille Sagnholm', role: 'Børnebibliotekar' })],
    relationships: [relationshipOf(['Person:stille', 'WORKS_AT', 'Actor:proevestrand-bibliotek'])],
  },
  interviewRecords({
    id: 'interview-tre',
    series: { id: 'tre-spoergsmaal', name: 'Tre spørgsmål', questions: [] },
    givenBy: ['stille'],
    answers: ['Vi savner [[Actor:skolen|skolen]] i hverdagen.'],
    properties: {
      language: 'da',
      verbatim: true,
      consent: 'role-only',
      source: 'Prøvestrand Bibliotek',
    },
  }),
])

describe('what leaves the server', () => {
  let store: GraphStore
  beforeAll(async () => {
    store = await loaded(joinGraphs([demo, quiet]))
  })
  afterAll(() => store.close())

  test('of a role-only interview is the text, the role and the kind of organisation', async () => {
    const interview = await store.read((run) => readInterview(run, 'interview-tre'))
    expect(interview).toEqual({
      id: 'interview-tre',
      series: 'Tre spørgsmål',
      language: 'da',
      verbatim: true,
      consent: 'role-only',
      interviewees: [{ role: 'Børnebibliotekar', workplaces: ['library'] }],
      answers: [expect.objectContaining({ text: 'Vi savner skolen i hverdagen.' })],
      withheld: 0,
    })
  })

  test('of an aggregate-only interview are counts alone', async () => {
    const interviews = await store.read(readInterviews)
    expect(interviews.find(({ id }) => id === 'interview-to')).toEqual({
      id: 'interview-to',
      series: 'Tre spørgsmål',
      language: 'da',
      verbatim: true,
      consent: 'aggregate-only',
      interviewees: [],
      answers: 3,
      mentions: 2,
    })
    const interview = await store.read((run) => readInterview(run, 'interview-to'))
    expect(interview).toMatchObject({ answers: [], interviewees: [] })
  })

  test('as evidence counts the people of answers that are not shown', async () => {
    const card = await store.read((run) => readActorCard(run, 'hovedbiblioteket'))
    expect(card?.evidence).toEqual({ answers: [], people: 1, interviewed: 3 })
    const partnership = await store.read((run) =>
      readPartnershipCard(run, 'raadgivning-i-biblioteket'),
    )
    expect(partnership?.evidence).toMatchObject({ answers: [], people: 1 })
    expect(partnership?.ofParties.map(({ consent }) => consent)).toEqual(['role-only'])
  })

  test('never finds an answer that may only be counted', async () => {
    const found = await searchStore(store, { q: 'forhandlet' })
    expect(found.answers).toEqual({ total: 0, hits: [] })
  })

  test('tells nothing of a person who is there for a role-only interview alone', async () => {
    expect(await store.read((run) => readPersonCard(run, 'stille'))).toBeUndefined()
    const found = await searchStore(store, { q: 'stille' })
    expect(found.people).toEqual({ total: 0, hits: [] })
    const card = await store.read((run) => readActorCard(run, 'proevestrand-bibliotek'))
    expect(card?.people.map(({ name }) => name)).toEqual(['Cilje Prøvegaard'])
    const everything = JSON.stringify([
      card,
      await store.read(readInterviews),
      await store.read((run) => readActorCard(run, 'skolen')),
      await searchStore(store, { q: 'savner' }),
      // What is matched, not only what is found: time would tell too.
      await findableIn(store),
    ])
    expect(everything).toContain('savner')
    expect(everything).not.toMatch(/Stille|stille"/)
  })

  test('lists no interview that may not name the person on the card of a contact', async () => {
    const card = await store.read((run) => readPersonCard(run, 'aja-fabelsen'))
    expect(card?.interviews).toEqual([])
    expect(card?.contactFor.map(({ name }) => name)).toEqual([
      'Rådgivning i biblioteket',
      'Tryghed i kvarteret',
    ])
    expect(card?.worksAt.map(({ name, to }) => [name, to])).toEqual([
      ['Eksempelby Hovedbibliotek', undefined],
      ['Tænkedal Bibliotek', '2021-03-01'],
    ])
  })
})

describe('the demonstration on cards', () => {
  let store: GraphStore
  beforeAll(async () => {
    store = await loaded(demo)
  })
  afterAll(() => store.close())

  test('contacts stand on the side of an actor', async () => {
    const card = await store.read((run) => readPartnershipCard(run, 'sprog-over-kaffen'))
    expect(card?.contacts.map(({ name, onBehalfOf }) => [name, onBehalfOf.name])).toEqual([
      ['Esra Sagnholm', 'Frivilligcenter Eksempelby'],
      ['Mo Eksempel', 'Mo Eksempel'],
    ])
  })

  test('people of an actor are those who work there and those who act for it', async () => {
    const card = await store.read((run) => readActorCard(run, 'frivilligcentret'))
    expect(card?.people).toMatchObject([
      { name: 'Esra Sagnholm', contactFor: [{ name: 'Sprog over kaffen' }] },
    ])
    expect(card?.people[0]).not.toHaveProperty('worksHere')
    const left = await store.read((run) => readActorCard(run, 'taenkedal-bibliotek'))
    expect(left?.people).toMatchObject([
      { name: 'Aja Fabelsen', worksHere: { from: '2017-08-01', to: '2021-03-01' } },
    ])
  })

  test('an individual who is a partner has both cards', async () => {
    const actor = await store.read((run) => readActorCard(run, 'mo-eksempel'))
    expect(actor?.actor).toMatchObject({ person: true, kind: 'individual', external: true })
    const person = await store.read((run) => readPersonCard(run, 'mo-eksempel'))
    expect(person).toMatchObject({
      person: { name: 'Mo Eksempel', role: 'Frivillig sprogvært' },
      contactFor: [{ name: 'Sprog over kaffen', onBehalfOf: { name: 'Mo Eksempel' } }],
    })
    expect(person?.evidence.answers[0]?.mentions).toContainEqual(
      expect.objectContaining({ target: { type: 'Actor', id: 'mo-eksempel' } }),
    )
  })
})
