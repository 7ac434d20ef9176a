/** The changes of a scenario: each beside the same asked without it, in every order, and refused where they contradict. */
import { describe, expect, it } from 'vitest'
import { ChangeRefused, type Refusal } from '../../../../server/analysis/exposure/take-changes.ts'
import { findExposure } from '../../../../server/analysis/exposure/exposure.ts'
import type { Exposure, ScenarioChange } from '../../../../server/domain/exposure.ts'
import { knownNetwork, question, readGraph, type Known } from '../networks.ts'

const fora = knownNetwork(readGraph('reorganisation-fora') as Known)
const after = (...changes: ScenarioChange[]) => findExposure(fora, question({ changes }))
const affecting = (...units: string[]) => findExposure(fora, question({ units }))
const finding = ({ findings }: Exposure, id: string) =>
  findings.find(({ partnership }) => partnership === id)
const evidence = (exposure: Exposure, id: string, name: string) =>
  finding(exposure, id)?.signals.find(({ signal }) => signal === name)

const closed: ScenarioChange = { change: 'unit-closed', unit: 'SOC' }
const merged: ScenarioChange = { change: 'units-merged', units: ['SOC', 'AABB'], into: 'TEK' }
const moved: ScenarioChange = { change: 'unit-moved', unit: 'SOC-V', under: 'KULT' }
const split: ScenarioChange = {
  change: 'unit-split',
  unit: 'AABB',
  into: [{ name: 'Nord' }, 'KULT'],
}
const actorMoved: ScenarioChange = { change: 'actor-moved', actor: 'b1', unit: 'TEK' }
const left: ScenarioChange = { change: 'person-left', person: 'Eli' }
const personMoved: ScenarioChange = {
  change: 'person-moved',
  person: 'Ada',
  to: { type: 'Actor', id: 'b2' },
}
const ended: ScenarioChange = { change: 'partnership-ended', partnership: 'q12' }
const given: ScenarioChange = {
  change: 'agreement-given',
  partnership: 'q03',
  agreement: 'cooperation-agreement',
}

describe('a change of units affects those it names, as they were before', () => {
  it('unit-closed', () => {
    expect(after(closed)).toEqual(affecting('SOC'))
  })

  it('units-merged, not where they go', () => {
    expect({ ...after(merged), gains: [] }).toEqual(affecting('AABB', 'SOC'))
  })

  it('unit-moved, not what it is put under', () => {
    expect(after(moved)).toEqual(affecting('SOC-V'))
  })

  it('unit-split, not what it becomes', () => {
    expect(after(split)).toEqual(affecting('AABB'))
  })

  it('with all below it as registered, wherever an earlier change moved that', () => {
    const out = after(moved, closed)
    expect(out.unitsAndBelow).toEqual(['SOC', 'SOC-V'])
    const under = after({ change: 'unit-moved', unit: 'SOC', under: 'AABB' }, split)
    expect(under.unitsAndBelow).toEqual(['AABB', 'SOC', 'SOC-V'])
  })

  it('beside the units that are asked for', () => {
    const both = findExposure(fora, question({ units: ['AABB'], changes: [closed] }))
    expect(both).toEqual(affecting('SOC', 'AABB'))
  })
})

describe('a change of who works where', () => {
  it('actor-moved puts the actor inside, by its tie alone, and says where it goes', () => {
    const exposure = after(actorMoved)
    expect(exposure.actorsInside).toEqual(['b1'])
    expect(exposure.personsInside).toEqual(['Ada'])
    expect(evidence(exposure, 'q04', 'direct')).toEqual({
      signal: 'direct',
      certainty: 'stated',
      parties: [{ actor: 'b1', path: [], movedTo: 'TEK', certainty: 'stated' }],
    })
    expect(evidence(exposure, 'q17', 'direct')).toMatchObject({
      certainty: 'interpreted',
      parties: [{ actor: 'b1', jointlyWith: ['b2'] }],
    })
  })

  it.each([
    ['person-left', { change: 'person-left', person: 'Ada' }],
    ['person-moved', personMoved],
  ] as const)('%s puts the person inside, without a workplace', (change, made) => {
    const exposure = after(made)
    expect(exposure.personsInside).toEqual(['Ada'])
    expect(evidence(exposure, 'q01', 'contact')).toEqual({
      signal: 'contact',
      certainty: 'stated',
      sides: [
        {
          actors: ['b1', 'b2'],
          strong: true,
          contacts: [{ person: 'Ada', onBehalfOf: 'b1', path: [], change, certainty: 'stated' }],
        },
      ],
    })
  })
})

describe('a change of a partnership', () => {
  it('partnership-ended puts it at risk, by the position of the change', () => {
    const exposure = after(given, ended)
    expect(finding(exposure, 'q12')).toMatchObject({ class: 'direct', certainty: 'stated' })
    expect(evidence(exposure, 'q12', 'ended')).toEqual({
      signal: 'ended',
      certainty: 'stated',
      change: 2,
    })
    expect(exposure.worst.components).toEqual(exposure.mild.components)
  })

  it('agreement-given changes the agreement and nothing else', () => {
    const [before, exposure] = [affecting(), after(given)]
    expect(evidence(before, 'q03', 'no-agreement')).toBeDefined()
    expect(evidence(exposure, 'q03', 'no-agreement')).toBeUndefined()
    expect(exposure.coverage).toEqual(before.coverage)
    expect(exposure.worst).toEqual(before.worst)
    const oral = after({ change: 'agreement-given', partnership: 'q04', agreement: 'oral' })
    expect(evidence(oral, 'q04', 'no-agreement')).toMatchObject({ agreement: 'oral' })
  })

  it('the last agreement given counts', () => {
    const again = after(given, { change: 'agreement-given', partnership: 'q03', agreement: 'none' })
    expect(evidence(again, 'q03', 'no-agreement')).toMatchObject({ agreement: 'none' })
  })
})

describe('changes that do not contradict', () => {
  const together = [closed, split, moved, actorMoved, left, personMoved, ended, given]
  const whateverPosition = (exposure: Exposure) =>
    JSON.parse(
      JSON.stringify(exposure, (key, value: unknown) => (key === 'change' ? undefined : value)),
    ) as unknown

  it.each(together.flatMap((one) => together.map((other) => ({ one, other }))))(
    'come to the same in either order: $one.change, $other.change',
    ({ one, other }) => {
      if (one === other) return
      expect(whateverPosition(after(one, other))).toEqual(whateverPosition(after(other, one)))
    },
  )

  it('leave the network as it is', () => {
    const before = structuredClone(fora)
    after(...together)
    expect(fora).toEqual(before)
  })
})

const refusals: { changes: ScenarioChange[]; refused: Refusal }[] = [
  {
    changes: [closed, { change: 'unit-closed', unit: 'nowhere' }],
    refused: {
      position: 2,
      field: 'unit',
      item: { type: 'Unit', id: 'nowhere' },
      problem: 'unknown',
    },
  },
  {
    changes: [{ change: 'units-merged', units: ['SOC', 'nowhere'], into: 'TEK' }],
    refused: {
      position: 1,
      field: 'units',
      item: { type: 'Unit', id: 'nowhere' },
      problem: 'unknown',
    },
  },
  {
    changes: [{ change: 'units-merged', units: ['SOC', 'TEK'], into: 'nowhere' }],
    refused: {
      position: 1,
      field: 'into',
      item: { type: 'Unit', id: 'nowhere' },
      problem: 'unknown',
    },
  },
  {
    changes: [{ change: 'unit-split', unit: 'SOC', into: [{ name: 'Ny' }, 'nowhere'] }],
    refused: {
      position: 1,
      field: 'into',
      item: { type: 'Unit', id: 'nowhere' },
      problem: 'unknown',
    },
  },
  {
    changes: [{ change: 'unit-moved', unit: 'SOC', under: 'nowhere' }],
    refused: {
      position: 1,
      field: 'under',
      item: { type: 'Unit', id: 'nowhere' },
      problem: 'unknown',
    },
  },
  {
    changes: [{ change: 'actor-moved', actor: 'nobody', unit: 'TEK' }],
    refused: {
      position: 1,
      field: 'actor',
      item: { type: 'Actor', id: 'nobody' },
      problem: 'unknown',
    },
  },
  {
    changes: [left, { change: 'person-left', person: 'nobody' }],
    refused: {
      position: 2,
      field: 'person',
      item: { type: 'Person', id: 'nobody' },
      problem: 'unknown',
    },
  },
  {
    changes: [{ change: 'person-moved', person: 'Ada', to: { type: 'Partnership', id: 'q01' } }],
    refused: {
      position: 1,
      field: 'to',
      item: { type: 'Partnership', id: 'q01' },
      problem: 'unknown',
    },
  },
  {
    changes: [{ change: 'partnership-ended', partnership: 'nothing' }],
    refused: {
      position: 1,
      field: 'partnership',
      item: { type: 'Partnership', id: 'nothing' },
      problem: 'unknown',
    },
  },
  // Ended already, an idea, not begun, spoken of in general.
  ...['q07', 'q09', 'q10', 'q11'].map((id) => ({
    changes: [{ change: 'agreement-given', partnership: id, agreement: 'oral' } as const],
    refused: {
      position: 1,
      field: 'partnership',
      item: { type: 'Partnership', id } as const,
      problem: 'not-counted' as const,
    },
  })),
  // Everything that names what an earlier change has taken away.
  ...(
    [
      [closed, closed, 'unit', 'SOC'],
      [closed, merged, 'units', 'SOC'],
      [closed, { ...moved, unit: 'SOC' }, 'unit', 'SOC'],
      [closed, { ...moved, under: 'SOC' }, 'under', 'SOC'],
      [closed, { ...actorMoved, unit: 'SOC' }, 'unit', 'SOC'],
      [closed, { ...personMoved, to: { type: 'Unit', id: 'SOC' } }, 'to', 'SOC'],
      [closed, { ...split, into: ['SOC'] }, 'into', 'SOC'],
      [merged, { ...closed, unit: 'AABB' }, 'unit', 'AABB'],
      [split, { ...merged, into: 'AABB', units: ['SOC', 'TEK'] }, 'into', 'AABB'],
      [split, split, 'unit', 'AABB'],
      [left, left, 'person', 'Eli'],
      [left, { ...personMoved, person: 'Eli' }, 'person', 'Eli'],
      [ended, ended, 'partnership', 'q12'],
      [ended, { ...given, partnership: 'q12' }, 'partnership', 'q12'],
    ] satisfies [ScenarioChange, ScenarioChange, string, string][]
  ).map(([first, second, field, id]) => {
    const types = { person: 'Person', partnership: 'Partnership' } as Record<
      string,
      Refusal['item']['type']
    >
    const item = { type: types[field] ?? 'Unit', id }
    const problem = 'gone' as const
    return { changes: [given, first, second], refused: { position: 3, field, item, problem } }
  }),
]

describe('a list of changes is refused', () => {
  it.each(refusals)('$changes for $refused.field $refused.problem', ({ changes, refused }) => {
    expect(() => after(...changes)).toThrow(ChangeRefused)
    expect(() => after(...changes)).toThrow(expect.objectContaining(refused))
  })

  it('but not for naming again what only moved', () => {
    expect(() => after(moved, moved, actorMoved, actorMoved, personMoved, left)).not.toThrow()
    expect(() => after(moved, { change: 'unit-closed', unit: 'SOC-V' })).not.toThrow()
  })
})
