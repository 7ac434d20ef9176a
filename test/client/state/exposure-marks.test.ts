import { describe, expect, it } from 'vitest'
import { exposureMarks, mostExposed } from '../../../client/state/exposure-marks.ts'
import { exposing, finding } from './exposure-answers.ts'
import { actor, network, partnership, unit } from './networks.ts'

const stated = { certainty: 'stated' } as const
const town = network(
  [
    actor('advice', { belongsTo: [{ unit: 'team', ...stated }] }),
    actor('clinic', { belongsTo: [{ unit: 'health', to: '2027-01-01', ...stated }] }),
    actor('library'),
    actor('police'),
  ],
  [
    partnership('safety', ['advice', 'police']),
    partnership('help', ['advice', 'library']),
    partnership('books', ['clinic', 'library']),
  ],
  [unit('social', 'department'), unit('team', 'team', 'social'), unit('health', 'department')],
)
const answer = exposing(town, {
  units: ['social', 'health'],
  actorsInside: ['advice', 'clinic'],
  worst: { isolated: ['police'], components: [], pairsLost: 3 },
  classes: { direct: ['safety', 'help'], indirect: [], unknown: ['books'], 'not-shown': [] },
  findings: [
    finding('safety', { signal: 'isolates', actors: ['police'] }),
    finding('help', {
      signal: 'bridge',
      parts: [
        { sides: [['advice']], actors: 2 },
        { sides: [['library']], actors: 2 },
      ],
    }),
  ],
})

describe('what is marked', () => {
  const marks = exposureMarks(answer, town, { phase: 'changes' })

  it('is the class of each counted partnership and who loses the last tie', () => {
    expect(Object.fromEntries(marks.classes)).toEqual({
      safety: 'direct',
      help: 'direct',
      books: 'unknown',
    })
    expect([...marks.isolated]).toEqual(['police'])
    expect(marks.lit).toBeUndefined()
  })

  it('is the affected unit above each actor inside on the day read, and none for one that is moved', () => {
    expect([...marks.inside]).toEqual([
      ['advice', 'social'],
      ['clinic', undefined],
    ])
  })
})

describe('an actor in a unit that others placed under two', () => {
  const parts = ['social', 'health'].map((above) => ({ unit: above, ...stated }))
  const doubled = network(
    [actor('advice', { belongsTo: [{ unit: 'team', ...stated }] })],
    [],
    [
      unit('social', 'department'),
      unit('health', 'department'),
      { ...unit('team', 'team'), partOf: parts },
    ],
  )

  it.each([
    [['social'], 'social'],
    [['health'], 'health'],
    [['social', 'health'], 'health'],
  ])('is in what is affected of %s: %s', (affected, name) => {
    const of = exposing(doubled, { units: affected, actorsInside: ['advice'] })
    expect([...exposureMarks(of, doubled, { phase: 'changes' }).inside]).toEqual([['advice', name]])
  })
})

describe('the evidence of a reason', () => {
  const litBy = (reason: { partnership: string; signal?: 'isolates' | 'bridge' }) => {
    const { lit } = exposureMarks(answer, town, { phase: 'changes', reason })
    return lit && { actors: [...lit.actors], partnerships: [...lit.partnerships] }
  }

  it('is the partnership alone for a finding', () => {
    expect(litBy({ partnership: 'help' })).toEqual({ actors: [], partnerships: ['help'] })
  })

  it('is the sides that a bridge parts', () => {
    expect(litBy({ partnership: 'help', signal: 'bridge' })).toEqual({
      actors: ['advice', 'library'],
      partnerships: ['help'],
    })
  })

  it('is every partnership at risk of who loses the last one', () => {
    expect(litBy({ partnership: 'safety', signal: 'isolates' })).toEqual({
      actors: ['police'],
      partnerships: ['safety'],
    })
  })

  it('is the partnership still when its finding is on another page', () => {
    expect(litBy({ partnership: 'books', signal: 'bridge' })?.partnerships).toEqual(['books'])
  })
})

describe('the most exposed class of several', () => {
  const classes = new Map([
    ['a', 'unknown'],
    ['b', 'indirect'],
    ['c', 'indirect'],
  ] as const)

  it('is told with how many are in it', () => {
    expect(mostExposed(['a', 'b', 'c'], classes)).toEqual({ class: 'indirect', count: 2 })
    expect(mostExposed(['a', 'x'], classes)).toEqual({ class: 'unknown', count: 1 })
    expect(mostExposed(['x'], classes)).toBeUndefined()
  })
})
