/** Every value of the worked examples of the domain, and of the case. */
import { describe, expect, it } from 'vitest'
import { findExposure } from '../../../../server/analysis/exposure/exposure.ts'
import { readStructure } from '../../../../server/analysis/structure.ts'
import { knownNetwork, question, readGraph, type Known } from '../networks.ts'

describe.each(['reorganisation', 'reorganisation-fora'])('%s', (name) => {
  const known = readGraph(name) as Known
  const network = knownNetwork(known)

  describe.each(known.runs.map(({ expected, ...asked }) => ({ asked, expected })))(
    'asked $asked',
    ({ asked, expected }) => {
      const { findings, ...found } = findExposure(network, question(asked))

      it('finds each class, certainty, signal and strong contact', () => {
        const byId = findings.map(({ partnership, signals, ...rest }) => [
          partnership,
          { ...rest, signals: signals.map(({ signal }) => signal).sort() },
        ])
        expect(Object.fromEntries(byId)).toEqual(expected.findings)
      })

      it('orders them', () => {
        expect(findings.map(({ partnership }) => partnership)).toEqual(expected.order)
      })

      it('reads who is inside on the day before', () => {
        const { readOn, unitsAndBelow, actorsInside, personsInside } = expected
        expect(found).toMatchObject({ readOn, unitsAndBelow, actorsInside, personsInside })
      })

      it('counts what is left', () => {
        const { componentsBefore, pairsBefore, worst, mild } = expected
        expect(found).toMatchObject({ componentsBefore, pairsBefore, worst, mild })
      })

      it('counts the activities', () => {
        const counted = found.activities.map((each) => [each.activity, [each.exposed, each.total]])
        expect(Object.fromEntries(counted)).toEqual(expected.activities)
      })

      it('hangs on the same bridges and cut points whatever is affected', () => {
        const { bridges, cutPoints } = readStructure(network, { day: expected.readOn })
        expect(bridges.map(({ partnership }) => partnership)).toEqual(expected.bridges)
        expect(cutPoints.map((actors) => actors.join('+')).sort()).toEqual(expected.cutPoints)
      })
    },
  )

  it.each(Object.entries(known.fragmentation))('is as fragmented on %s', (day, expected) => {
    expect(readStructure(network, { day }).fragmentation).toBeCloseTo(expected, 4)
  })
})
