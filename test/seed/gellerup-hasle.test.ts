import { describe, expect, test } from 'vitest'
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import type { GraphNode, Properties, RelationshipType } from '../../server/domain/graph.ts'

const { nodes, relationships } = gellerupHasle

function labelled(label: string, where: (properties: Properties) => boolean = () => true) {
  return nodes.filter(
    (thing) => thing.labels.some((own) => own === label) && where(thing.properties),
  )
}

function ofType(...types: RelationshipType[]) {
  return relationships.filter(({ type }) => types.includes(type))
}

function idOf(thing: GraphNode) {
  return String(thing.properties['id'])
}

function partiesOf(partnership: string) {
  return ofType('FORMAL_PARTNERSHIP', 'COLLABORATION').filter(({ to }) => to.id === partnership)
}

describe('the case', () => {
  test('has the counts of the domain', () => {
    const count = (label: string, where?: (properties: Properties) => boolean) =>
      labelled(label, where).length
    expect({
      actors: count('Actor'),
      libraries: count('Library'),
      namedPartners: count('Partner', ({ named }) => named === true),
      groups: count('Partner', ({ named }) => named === false),
      named: count('Partnership', ({ named }) => named === true),
      general: count('Partnership', ({ named }) => named === false),
      units: count('Unit'),
      reorganisations: count('Reorganisation'),
      activities: count('Activity'),
      people: count('Person'),
      interviews: count('Interview'),
      questions: count('Question'),
      answers: count('Answer'),
      themes: count('Theme'),
    }).toEqual({
      actors: 14,
      libraries: 2,
      namedPartners: 9,
      groups: 3,
      named: 9,
      general: 3,
      units: 3,
      reorganisations: 3,
      activities: 1,
      people: 1,
      interviews: 1,
      questions: 6,
      answers: 6,
      themes: 0,
    })
  })

  test('tells four formal partnerships from five collaborations', () => {
    const named = labelled('Partnership', ({ named }) => named === true).map(idOf)
    const formal = named.filter((id) =>
      partiesOf(id).some(({ type }) => type === 'FORMAL_PARTNERSHIP'),
    )
    expect(formal).toEqual([
      'partnerskab-sundhedshus',
      'partnerskab-folkeinformation',
      'partnerskab-sundhedscenter-vest',
      'partnerskab-boligsociale-arbejde-herredsvang',
    ])
    expect(named.length - formal.length).toBe(5)
  })

  test('gives every partnership both libraries jointly and one side more', () => {
    for (const partnership of labelled('Partnership')) {
      const parties = partiesOf(idOf(partnership))
      const jointly = parties.filter(({ properties }) => properties['jointly'] === true)
      expect(jointly.map(({ from }) => from.id)).toEqual(['gellerup-bibliotek', 'hasle-bibliotek'])
      expect(parties).toHaveLength(3)
    }
  })

  test('leaves open what the source leaves open', () => {
    for (const { properties } of labelled('Partnership')) {
      expect(properties).toMatchObject({
        level: 'not-stated',
        agreement: 'not-stated',
        status: 'not-stated',
      })
      for (const silent of ['start', 'end', 'purpose', 'targetGroup', 'reference']) {
        expect(properties).not.toHaveProperty(silent)
      }
    }
    expect(ofType('CONTACT_FOR', 'PART_OF', 'ABOUT')).toEqual([])
    expect(
      ofType('BELONGS_TO').map(({ from, to, properties }) => [
        from.id,
        to.id,
        properties['certainty'],
      ]),
    ).toEqual([
      ['gellerup-bibliotek', 'lokalbibliotekerne', 'interpreted'],
      ['hasle-bibliotek', 'lokalbibliotekerne', 'interpreted'],
    ])
    expect(
      nodes.filter(({ properties }) => 'external' in properties || 'place' in properties),
    ).toEqual([])
  })

  test('marks what is interpreted', () => {
    const interpreted = Object.fromEntries(
      nodes.flatMap((thing) => {
        const { interpreted: listed, certainty } = thing.properties
        return listed || certainty === 'interpreted' ? [[idOf(thing), [certainty, listed]]] : []
      }),
    )
    expect(interpreted).toMatchObject({
      'hasle-bibliotek': ['stated', ['name']],
      sundhedshus: ['interpreted', ['kind']],
      folkeinformation: ['interpreted', ['kind']],
      'sundhedscenter-vest': ['stated', ['kind']],
      'omstrukturering-socialforvaltningen': ['stated', ['state']],
      'samarbejde-boligforeningerne': ['interpreted', undefined],
    })
    expect(
      partiesOf('partnerskab-boligsociale-arbejde-herredsvang').map(
        ({ properties }) => properties['certainty'],
      ),
    ).toEqual(['interpreted', 'interpreted', 'interpreted'])
    expect(
      ofType('DELIVERS').map(({ from, to, properties }) => [
        from.id,
        to.id,
        properties['certainty'],
      ]),
    ).toEqual([['samarbejde-om-lektiehjaelp', 'lektiehjaelp', 'interpreted']])
  })

  test('has each reorganisation in its state, affecting its own unit', () => {
    const states = ofType('AFFECTS').map(({ from, to }) => {
      const reorganisation = labelled('Reorganisation').find((thing) => idOf(thing) === from.id)
      return [to.id, reorganisation?.properties['state'], reorganisation?.properties['date']]
    })
    expect(states).toEqual([
      ['socialforvaltningen', 'done', undefined],
      ['boern-og-unge', 'under-way', undefined],
      ['lokalbibliotekerne', 'under-way', undefined],
    ])
  })

  test('names the examples of the unnamed group', () => {
    expect(ofType('EXAMPLE_OF').map(({ from, to }) => [from.id, to.id])).toEqual([
      ['gellerupmodellen', 'andre-magistratsafdelinger-og-staten'],
      ['lokalraad-for-politiet', 'andre-magistratsafdelinger-og-staten'],
    ])
  })

  test('has a retold, named interview by someone who works at Gellerup Bibliotek', () => {
    expect(labelled('Interview')[0]?.properties).toMatchObject({
      language: 'da',
      verbatim: false,
      consent: 'named',
    })
    const [interviewee] = labelled('Person')
    expect(interviewee?.properties).toMatchObject({
      name: 'Lone Hedelund',
      role: 'Afdelingsbibliotekar',
    })
    expect(ofType('WORKS_AT').map(({ from, to }) => [from.id, to.id])).toEqual([
      [interviewee && idOf(interviewee), 'gellerup-bibliotek'],
    ])
  })
})

describe('the mentions of the case', () => {
  const answers = new Map(labelled('Answer').map((answer) => [idOf(answer), answer.properties]))
  const mentions = ofType('MENTIONS').map(({ from, to, properties }) => {
    const [start, end] = [Number(properties['start']), Number(properties['end'])]
    const text = String(answers.get(from.id)?.['text'])
    return { answer: from.id, to, start, end, words: text.slice(start, end) }
  })

  test('are at least 22, each cutting out words', () => {
    expect(mentions.length).toBeGreaterThanOrEqual(22)
    for (const { words } of mentions) expect(words).toMatch(/^\p{L}.*\p{L}$/u)
  })

  test('cut out the very name of every named partner, unit and activity', () => {
    const things = [
      ...labelled('Partner', ({ named }) => named === true),
      ...labelled('Unit'),
      ...labelled('Activity'),
    ]
    for (const thing of things) {
      const found = mentions.find(({ to }) => to.id === idOf(thing))
      expect(found?.words.toLowerCase()).toBe(String(thing.properties['name']).toLowerCase())
    }
  })

  test('name every actor and reorganisation', () => {
    const mentioned = new Set(mentions.map(({ to }) => `${to.type}:${to.id}`))
    for (const actor of labelled('Actor')) expect(mentioned).toContain(`Actor:${idOf(actor)}`)
    for (const reorganisation of labelled('Reorganisation')) {
      expect(mentioned).toContain(`Reorganisation:${idOf(reorganisation)}`)
    }
  })

  test('do not overlap', () => {
    for (const answer of answers.keys()) {
      const own = mentions.filter((mention) => mention.answer === answer)
      own.slice(1).forEach((mention, index) => {
        expect(mention.start).toBeGreaterThanOrEqual(own[index]?.end ?? 0)
      })
    }
  })
})
