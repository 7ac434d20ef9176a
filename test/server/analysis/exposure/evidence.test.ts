/** What each reason rests on, where the worked examples do not say. */
import { describe, expect, it } from 'vitest'
import { findExposure } from '../../../../server/analysis/exposure/exposure.ts'
import type { ExposureQuestion } from '../../../../server/domain/exposure.ts'
import type { Network, Unit } from '../../../../server/domain/network.ts'
import type { Signal } from '../../../../server/domain/words.ts'
import { actor, network, partnership, party, question } from '../networks.ts'

const stated = { certainty: 'stated' } as const
const unit = (id: string, ...above: string[]): Unit => ({
  id,
  name: id,
  kind: 'not-stated',
  ...stated,
  partOf: above.map((one) => ({ unit: one, ...stated })),
})
const person = (id: string, ...worksAt: Network['people'][number]['worksAt']) => ({
  id,
  name: id,
  ...stated,
  worksAt,
})

/** Social, with Centre below it and Team below that; a team member, somebody external, and an unnamed group. */
function office(parts: Partial<Network> = {}): Network {
  return network({
    units: [unit('social'), unit('centre', 'social'), unit('team', 'centre')],
    actors: [
      actor('advice', { belongsTo: [{ unit: 'team', ...stated }] }),
      actor('library', { external: true }),
      actor('police', { external: true }),
      actor('somebody', { named: false }),
    ],
    partnerships: [partnership('counsel', ['library', 'advice'])],
    ...parts,
  })
}

function signalsOf(of: Network, id: string, asked: Partial<ExposureQuestion> = {}) {
  const { findings } = findExposure(of, question({ units: ['social'], ...asked }))
  return findings.find((finding) => finding.partnership === id)?.signals ?? []
}
const evidence = (of: Network, name: Signal, asked: Partial<ExposureQuestion> = {}) =>
  signalsOf(of, 'counsel', asked).find(({ signal }) => signal === name)

describe('direct', () => {
  it('tells the way from the own unit up to the affected one', () => {
    expect(evidence(office(), 'direct')).toEqual({
      signal: 'direct',
      certainty: 'stated',
      parties: [{ actor: 'advice', path: ['team', 'centre', 'social'], certainty: 'stated' }],
    })
    expect(evidence(office(), 'direct', { units: ['centre', 'social'] })).toMatchObject({
      parties: [{ path: ['team', 'centre'] }],
    })
  })

  it('is as weak as the tie, and as the stronger of two ties or of two belongings', () => {
    const advice = actor('advice', {
      belongsTo: [
        { unit: 'social', certainty: 'suggested' },
        { unit: 'team', certainty: 'external' },
      ],
    })
    const weak = partnership('counsel', ['library', party('advice', { certainty: 'suggested' })])
    const twice = partnership('counsel', [
      'library',
      party('advice', { certainty: 'suggested' }),
      party('advice', { certainty: 'interpreted', tie: 'FORMAL_PARTNERSHIP' }),
    ])
    const certaintyOf = (parts: Partial<Network>) => evidence(office(parts), 'direct')
    expect(certaintyOf({ partnerships: [weak] })).toMatchObject({ certainty: 'suggested' })
    expect(certaintyOf({ partnerships: [twice] })).toMatchObject({ certainty: 'interpreted' })
    expect(certaintyOf({ actors: [advice, actor('library')] })).toMatchObject({
      certainty: 'external',
      parties: [{ path: ['team', 'centre', 'social'] }],
    })
  })

  it('is stated when one of the parties is, and whole when a side named jointly is inside whole', () => {
    const actors = ['advice', 'help'].map((id) =>
      actor(id, { belongsTo: [{ unit: 'team', ...stated }] }),
    )
    const joint = [partnership('counsel', ['library', 'advice*', 'help*'])]
    expect(
      evidence(office({ actors: [...actors, actor('library')], partnerships: joint }), 'direct'),
    ).toEqual({
      signal: 'direct',
      certainty: 'stated',
      parties: ['advice', 'help'].map((id) => ({
        actor: id,
        path: ['team', 'centre', 'social'],
        certainty: 'stated',
      })),
    })
  })

  it('is no reason by an unnamed group', () => {
    const group = actor('advice', { named: false, belongsTo: [{ unit: 'team', ...stated }] })
    const of = office({ actors: [group, actor('library', { external: true })] })
    const { findings, actorsInside } = findExposure(of, question({ units: ['social'] }))
    expect(actorsInside).toEqual([])
    expect(findings.map((finding) => finding.class)).toEqual(['not-shown'])
  })
})

describe('contact', () => {
  const withContacts = (...people: Network['people']) =>
    office({
      actors: [actor('library'), actor('advice', { belongsTo: [{ unit: 'team', ...stated }] })],
      people,
      partnerships: [
        partnership('counsel', ['library', 'police'], {
          contacts: people.map(({ id }) => ({ person: id, onBehalfOf: 'library', ...stated })),
        }),
      ],
    })

  it('tells where the person works, in a unit or at an actor inside', () => {
    const inUnit = withContacts(person('Ida', { unit: 'centre', certainty: 'external' }))
    expect(evidence(inUnit, 'contact')).toEqual({
      signal: 'contact',
      certainty: 'external',
      sides: [
        {
          actors: ['library'],
          strong: true,
          contacts: [
            {
              person: 'Ida',
              onBehalfOf: 'library',
              workplace: { type: 'Unit', id: 'centre' },
              path: ['centre', 'social'],
              certainty: 'external',
            },
          ],
        },
      ],
    })
    expect(
      evidence(withContacts(person('Ida', { actor: 'advice', ...stated })), 'contact'),
    ).toMatchObject({
      sides: [
        {
          contacts: [
            { workplace: { type: 'Actor', id: 'advice' }, path: ['team', 'centre', 'social'] },
          ],
        },
      ],
    })
  })

  it('is strong with one person, not with two, and none while another is outside', () => {
    const ida = person('Ida', { unit: 'team', ...stated })
    const jon = person('Jon', { unit: 'social', certainty: 'interpreted' })
    expect(evidence(withContacts(ida, jon), 'contact')).toMatchObject({
      certainty: 'interpreted',
      sides: [{ strong: false }],
    })
    expect(evidence(withContacts(ida, person('Kai')), 'contact')).toBeUndefined()
  })

  it('is strong with one person who stands for both that are named jointly', () => {
    const contacts = ['library', 'police'].map((onBehalfOf) => ({
      person: 'Ida',
      onBehalfOf,
      ...stated,
    }))
    const of = office({
      people: [person('Ida', { unit: 'team', ...stated })],
      partnerships: [partnership('counsel', ['library*', 'police*', 'advice'], { contacts })],
    })
    expect(evidence(of, 'contact')).toMatchObject({
      sides: [{ actors: ['library', 'police'], strong: true, contacts: [{}, {}] }],
    })
  })

  it('on behalf of an unnamed group stands for the side it is named jointly with', () => {
    const contacts = [{ person: 'Ida', onBehalfOf: 'somebody', ...stated }]
    const of = office({
      people: [person('Ida', { unit: 'team', ...stated })],
      partnerships: [partnership('counsel', ['library*', 'somebody*', 'police'], { contacts })],
    })
    expect(evidence(of, 'contact')).toMatchObject({ sides: [{ actors: ['library'] }] })
    expect(evidence(of, 'unknown-contact')).toMatchObject({
      sides: [{ actors: ['police'], contacts: [] }],
    })
  })
})

describe('what is unknown', () => {
  it('names the parties, and for each side what is missing', () => {
    const of = office({
      actors: [actor('library'), actor('police', { external: true }), actor('advice')],
      people: [person('Ida')],
      partnerships: [
        partnership('counsel', ['library*', 'advice*', 'police', 'somebody'], {
          contacts: [{ person: 'Ida', onBehalfOf: 'library', ...stated }],
        }),
      ],
    })
    expect(evidence(of, 'unknown-unit')).toEqual({
      signal: 'unknown-unit',
      actors: ['advice', 'library'],
    })
    expect(evidence(of, 'unknown-contact')).toEqual({
      signal: 'unknown-contact',
      sides: [
        { actors: ['advice', 'library'], contacts: ['Ida'] },
        { actors: ['police'], contacts: [] },
      ],
    })
  })
})

describe('the agreement', () => {
  it.each([
    ['2026-10-01', 0],
    ['2026-10-31', 30],
    ['2026-09-01', -30],
    ['2026-11-01', undefined],
    ['2026-08-31', undefined],
  ])('that ends on %s is %s days away', (end, days) => {
    const of = office({ partnerships: [partnership('counsel', ['library', 'advice'], { end })] })
    const found = evidence(of, 'expires', { windowDays: 30 })
    expect(found).toEqual(days === undefined ? undefined : { signal: 'expires', end, days })
  })
})

describe('the mild case', () => {
  it('keeps a partnership with an unnamed group as its other side', () => {
    const of = office({
      partnerships: [
        partnership('counsel', ['library', 'advice', 'somebody']),
        partnership('watch', ['police', 'somebody']),
        partnership('talk', ['police*', 'library*', 'advice']),
      ],
    })
    const { worst, mild } = findExposure(of, question({ units: ['social'] }))
    expect(worst.isolated).toEqual(['library'])
    expect(mild.isolated).toEqual([])
    expect(mild.components).toEqual([['advice'], ['library'], ['police']])
    expect(mild.pairsLost).toBe(1)
  })
})

describe('last-provider and isolates', () => {
  it('name the activities with all who deliver them, and who is left alone', () => {
    const delivers = [{ activity: 'counselling', ...stated }]
    const of = office({
      partnerships: [
        partnership('counsel', ['library', 'advice'], { delivers }),
        partnership('guide', ['police', 'advice'], { delivers }),
        partnership('walk', ['police', 'library'], {
          delivers: [{ activity: 'walks', ...stated }],
        }),
      ],
    })
    expect(evidence(of, 'last-provider')).toEqual({
      signal: 'last-provider',
      activities: [{ activity: 'counselling', partnerships: ['counsel', 'guide'] }],
    })
    expect(evidence(of, 'isolates')).toBeUndefined()
    expect(evidence(office(), 'isolates')).toEqual({ signal: 'isolates', actors: ['library'] })
    expect(evidence(office(), 'bridge')).toEqual({
      signal: 'bridge',
      parts: [
        { sides: [['advice']], actors: 1 },
        { sides: [['library']], actors: 1 },
      ],
    })
  })
})

describe('gains', () => {
  const health = actor('health', { belongsTo: [{ unit: 'health', ...stated }] })
  const of = office({
    units: [...office().units, unit('health')],
    actors: [...office().actors, health],
    partnerships: [
      partnership('together', ['advice', 'health', 'library']),
      partnership('beside', ['advice', 'library']),
      partnership('named together', ['advice*', 'health*', 'library']),
    ],
  })

  it('are the partnerships between actors of units that a scenario merges', () => {
    const into = { name: 'Welfare' }
    const changes = [{ change: 'units-merged' as const, units: ['social', 'health'], into }]
    expect(findExposure(of, question({ changes })).gains).toEqual([
      { units: ['social', 'health'], into, partnership: 'together', actors: ['advice', 'health'] },
    ])
  })

  it('are those of a recorded merger', () => {
    const merges = [['social', 'health']]
    const { gains } = findExposure(of, question({ units: ['social', 'health'], merges }))
    expect(gains).toEqual([
      { units: ['social', 'health'], partnership: 'together', actors: ['advice', 'health'] },
    ])
  })

  it('are none within a unit that is merged, nor when nothing is', () => {
    const merges = [['social', 'centre']]
    expect(findExposure(of, question({ merges })).gains).toEqual([])
    expect(findExposure(of, question({ units: ['social', 'health'] })).gains).toEqual([])
  })
})

describe('coverage', () => {
  it('counts what is registered of parties, sides, agreements and reasons', () => {
    const of = office({
      people: [person('Ida', { unit: 'team', ...stated }), person('Kai')],
      partnerships: [
        partnership('counsel', ['library', party('advice', { certainty: 'external' })], {
          agreement: 'oral',
          contacts: [{ person: 'Ida', onBehalfOf: 'advice', ...stated }],
        }),
        partnership('guide', ['library', party('advice', { certainty: 'suggested' })], {
          contacts: [{ person: 'Kai', onBehalfOf: 'library', ...stated }],
        }),
      ],
    })
    const { coverage } = findExposure(of, question({ units: ['social'] }))
    expect(coverage).toEqual({
      actors: { known: 2, total: 2 },
      sides: { known: 1, total: 4 },
      agreements: { known: 1, total: 2 },
      findings: { known: 1, total: 2 },
    })
  })
})
