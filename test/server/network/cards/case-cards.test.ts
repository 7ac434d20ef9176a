import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gellerupHasle } from '../../../../seed/gellerup-hasle/case.ts'
import { actorCard, partnershipCard, personCard } from '../../../../server/contract/cards.ts'
import { interviewAnswer, interviewsAnswer } from '../../../../server/contract/interviews.ts'
import { readActorCard } from '../../../../server/network/cards/actors.ts'
import {
  readInterview,
  readInterviews,
} from '../../../../server/network/interviews/quoting/interviews.ts'
import { readPartnershipCard } from '../../../../server/network/cards/partnerships.ts'
import { readPersonCard } from '../../../../server/network/cards/people.ts'
import type { GraphStore } from '../../../../server/store/port.ts'
import { loaded } from '../loaded.ts'

let store: GraphStore
beforeAll(async () => {
  store = await loaded(gellerupHasle)
})
afterAll(() => store.close())

/** What the route adds to a card. */
const revisions = { revision: 1, itemRevision: 0 }

describe('the card of an actor', () => {
  const read = (id: string) => store.read((run) => readActorCard(run, id))

  test('is what the contract says, for every actor', async () => {
    const actors = gellerupHasle.nodes.filter(({ labels }) => labels[0] === 'Actor')
    for (const { properties } of actors) {
      const card = await read(String(properties['id']))
      expect(actorCard.parse({ ...revisions, ...card })).toEqual({ ...revisions, ...card })
    }
  })

  test('tells the facts of a partner, and what is not registered stays away', async () => {
    const card = await read('dansk-flygtningehjaelp')
    expect(card?.actor).toMatchObject({
      name: 'Dansk Flygtningehjælp',
      kind: 'ngo',
      named: true,
      interpreted: ['kind'],
      coverage: 'named-by-others',
    })
    expect(card?.actor).not.toHaveProperty('external')
    expect(card?.units).toEqual([])
    expect(card?.people).toEqual([])
    expect(card?.partnerships.map(({ name }) => name)).toEqual(['Samarbejde om lektiehjælp'])
    expect(card?.partnerships[0]?.delivers).toMatchObject([
      { activity: 'lektiehjaelp', name: 'Lektiehjælp', certainty: 'interpreted' },
    ])
    expect(card?.partnerships[0]?.parties.map(({ name, jointly }) => [name, jointly])).toEqual([
      ['Dansk Flygtningehjælp', undefined],
      ['Gellerup Bibliotek', true],
      ['Hasle Bibliotek', true],
    ])
  })

  test('has the answers that mention it, the words marked', async () => {
    const evidence = (await read('dansk-flygtningehjaelp'))?.evidence
    expect(evidence).toMatchObject({ people: 1, interviewed: 1 })
    const [quote] = evidence?.answers ?? []
    const mention = quote?.mentions.find(({ target }) => target.id === 'dansk-flygtningehjaelp')
    expect(quote?.text.slice(mention?.start, mention?.end)).toBe('Dansk Flygtningehjælp')
    expect(quote).toMatchObject({
      verbatim: false,
      consent: 'named',
      language: 'da',
      question: { position: 0, text: 'Kort oprids' },
      interviewees: [{ name: 'Lone Hedelund', workplaces: ['Gellerup Bibliotek'] }],
    })
    expect(quote?.mentions.map(({ start }) => start)).toEqual(
      quote?.mentions.map(({ start }) => start).sort((one, other) => one - other),
    )
  })

  test('of a library has its unit, its people and all twelve partnerships in Danish order', async () => {
    const card = await read('gellerup-bibliotek')
    expect(card?.actor.coverage).toBe('interviewed')
    expect(card?.units).toMatchObject([{ name: 'Lokalbibliotekerne', certainty: 'interpreted' }])
    expect(card?.people).toMatchObject([
      { name: 'Lone Hedelund', role: 'Afdelingsbibliotekar', contactFor: [] },
    ])
    expect(card?.people[0]?.worksHere?.name).toBe('Gellerup Bibliotek')
    const names = card?.partnerships.map(({ name }) => name) ?? []
    expect(names).toHaveLength(12)
    expect(names).toEqual([...names].sort(new Intl.Collator('da').compare))
  })

  test('of an unnamed group has its examples, and theirs have the group', async () => {
    const group = await read('andre-magistratsafdelinger-og-staten')
    expect(group?.actor.named).toBe(false)
    expect(group?.examples.map(({ name }) => name)).toEqual([
      'Gellerupmodellen',
      'Lokalråd for Politiet',
    ])
    expect((await read('gellerupmodellen'))?.exampleOf).toMatchObject([
      { id: 'andre-magistratsafdelinger-og-staten', certainty: 'stated' },
    ])
  })

  test('is undefined for what is not there', async () => {
    expect(await read('nobody')).toBeUndefined()
  })
})

describe('the card of a partnership', () => {
  const read = (id: string) => store.read((run) => readPartnershipCard(run, id))

  test('is what the contract says', async () => {
    const card = await read('samarbejde-om-lektiehjaelp')
    expect(partnershipCard.parse({ ...revisions, ...card })).toEqual({ ...revisions, ...card })
  })

  test('has the answers that name its activity apart from those that name only a party', async () => {
    const delivering = await read('samarbejde-om-lektiehjaelp')
    expect(delivering?.evidence.answers.map(({ id }) => id)).toEqual(['fem-hurtige-gellerup-0'])
    expect(delivering?.ofParties).toEqual([])
    const named = await read('samarbejde-boligforeningerne')
    expect(named?.evidence.answers.map(({ id }) => id)).toEqual(['fem-hurtige-gellerup-2'])
    expect(named?.ofParties.map(({ id }) => id)).toEqual(['fem-hurtige-gellerup-0'])
    const unnamed = await read('partnerskab-sundhedshus')
    expect(unnamed?.evidence).toEqual({ answers: [], people: 0, interviewed: 1 })
    expect(unnamed?.ofParties.map(({ id }) => id)).toEqual(['fem-hurtige-gellerup-0'])
  })

  test('is undefined for what is not there', async () => {
    expect(await read('nothing')).toBeUndefined()
  })
})

describe('the card of a person', () => {
  const read = (id: string) => store.read((run) => readPersonCard(run, id))

  test('has workplaces and the interview that may name her', async () => {
    const card = await read('afdelingsbibliotekar-gellerup')
    expect(personCard.parse({ ...revisions, ...card })).toEqual({ ...revisions, ...card })
    expect(card).toMatchObject({
      person: { name: 'Lone Hedelund', role: 'Afdelingsbibliotekar' },
      worksAt: [{ actor: 'gellerup-bibliotek', name: 'Gellerup Bibliotek' }],
      contactFor: [],
      interviews: [{ id: 'fem-hurtige-gellerup', series: 'Fem hurtige spørgsmål' }],
      evidence: { answers: [], people: 0, interviewed: 1 },
    })
  })

  test('is undefined for what is not there', async () => {
    expect(await read('nobody')).toBeUndefined()
  })
})

describe('interviews', () => {
  test('are listed with how much they hold', async () => {
    const interviews = await store.read(readInterviews)
    expect(interviewsAnswer.parse({ revision: 1, interviews }).interviews).toEqual(interviews)
    expect(interviews).toMatchObject([
      {
        id: 'fem-hurtige-gellerup',
        verbatim: false,
        consent: 'named',
        answers: 6,
        mentions: 24,
        interviewees: [
          {
            name: 'Lone Hedelund',
            role: 'Afdelingsbibliotekar',
            workplaces: ['Gellerup Bibliotek'],
          },
        ],
      },
    ])
    expect(interviews[0]?.source).toContain('ikke fuldstændig')
  })

  test('are read with their answers in the order of the questions', async () => {
    const interview = await store.read((run) => readInterview(run, 'fem-hurtige-gellerup'))
    expect(interviewAnswer.parse({ ...revisions, interview }).interview).toEqual(interview)
    expect(interview?.answers.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5])
    expect(interview?.answers.map(({ mentions }) => mentions.length)).toEqual([16, 0, 2, 6, 0, 0])
  })

  test('are undefined when not there', async () => {
    expect(await store.read((run) => readInterview(run, 'none'))).toBeUndefined()
  })
})
