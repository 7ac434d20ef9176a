import { describe, expect, test } from 'vitest'
import { demo } from '../../seed/demo/demo.ts'
import type { RelationshipType } from '../../server/domain/graph.ts'

const ofType = (...types: RelationshipType[]) =>
  demo.relationships.filter(({ type }) => types.includes(type))
const labelled = (label: string) =>
  demo.nodes.filter(({ labels }) => labels.some((own) => own === label))
const values = (label: string, property: string) =>
  new Set(labelled(label).map(({ properties }) => properties[property]))

const parties = new Map(
  labelled('Partnership').map(({ properties }) => [
    properties['id'],
    ofType('FORMAL_PARTNERSHIP', 'COLLABORATION').filter(({ to }) => to.id === properties['id']),
  ]),
)

describe('the demonstration shows what the case has not', () => {
  test('about a dozen actors, external ones, an individual and a group with an example', () => {
    expect(labelled('Actor')).toHaveLength(14)
    expect(values('Actor', 'external')).toContain(true)
    expect(demo.nodes.some(({ labels }) => labels.length === 3)).toBe(true)
    expect(ofType('EXAMPLE_OF')).toHaveLength(1)
  })

  test('partnerships of three and more sides, and some without a library', () => {
    const sides = [...parties.values()].map((own) => {
      const jointly = own.filter(({ properties }) => properties['jointly'])
      return own.length - jointly.length + Math.min(jointly.length, 1)
    })
    expect(Math.max(...sides)).toBe(4)
    expect(sides.filter((count) => count >= 3)).toHaveLength(4)
    const libraries = values('Library', 'id')
    const without = [...parties.values()].filter((own) =>
      own.every(({ from }) => !libraries.has(from.id)),
    )
    expect(without).toHaveLength(1)
  })

  test('jointly named sets that overlap', () => {
    const sets = [...parties.values()]
      .map((own) =>
        own.filter(({ properties }) => properties['jointly']).map(({ from }) => from.id),
      )
      .filter((set) => set.length > 0)
    expect(sets).toEqual([
      ['proevestrand-bibliotek', 'taenkedal-bibliotek'],
      ['hovedbiblioteket', 'proevestrand-bibliotek'],
      ['hovedbiblioteket', 'proevestrand-bibliotek', 'taenkedal-bibliotek'],
    ])
  })

  test('agreements of three kinds and more, with dates', () => {
    const agreements = values('Partnership', 'agreement')
    for (const kind of ['partnership-agreement', 'cooperation-agreement', 'operating-agreement']) {
      expect(agreements).toContain(kind)
    }
    expect(values('Partnership', 'end')).toContain('2028-02-01')
  })

  test('a unit hierarchy below a municipality, and a planned reorganisation with a date', () => {
    expect(ofType('PART_OF')).toHaveLength(7)
    expect(values('Unit', 'kind')).toContain('municipality')
    expect(
      labelled('Reorganisation').filter(({ properties }) => properties['state'] === 'planned'),
    ).toMatchObject([{ properties: { date: '2027-03-01' } }])
  })

  test('contacts with workplaces, one without, each for a party', () => {
    const workers = new Set(ofType('WORKS_AT').map(({ from }) => from.id))
    const contacts = ofType('CONTACT_FOR')
    expect(new Set(contacts.map(({ from }) => from.id).filter((id) => !workers.has(id)))).toEqual(
      new Set(['esra-sagnholm', 'mo-eksempel']),
    )
    for (const { to, properties } of contacts) {
      expect(parties.get(to.id)?.map(({ from }) => from.id)).toContain(properties['onBehalfOf'])
    }
  })

  test('interviews with the consents the case has not, and themes', () => {
    expect(values('Interview', 'consent')).toEqual(new Set(['role-only', 'aggregate-only']))
    expect(values('Interview', 'verbatim')).toEqual(new Set([true]))
    expect(ofType('ABOUT')).toHaveLength(3)
  })
})
