/** What holds of every exposure, whatever is registered. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findExposure } from '../../../../server/analysis/exposure/exposure.ts'
import type { Exposure } from '../../../../server/domain/exposure.ts'
import type { Network } from '../../../../server/domain/network.ts'
import { certainties } from '../../../../server/domain/words.ts'
import { anyNetwork, otherName, question, renamed, reordered } from '../networks.ts'

const certainty = fc.constantFrom(...certainties)
const units = ['u0', 'u1', 'u2', 'u3', 'u4']
const people = ['x', 'y', 'z']
const actors = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

/** Each unit below an earlier one or on top. */
const anyUnits = fc
  .tuple(...units.map((_, index) => fc.integer({ min: -1, max: index - 1 })))
  .map((above) =>
    units.map((id, index) => ({
      id,
      name: id,
      kind: 'not-stated' as const,
      certainty: 'stated' as const,
      partOf: [above[index] ?? -1]
        .filter((place) => place >= 0)
        .map((place) => ({ unit: units[place] ?? '', certainty: 'stated' as const })),
    })),
  )

const anyPeople = fc.tuple(
  ...people.map((id) =>
    fc
      .option(
        fc.oneof(
          fc.record({ unit: fc.constantFrom(...units), certainty }),
          fc.record({ actor: fc.constantFrom(...actors), certainty }),
        ),
      )
      .map((work) => ({
        id,
        name: id,
        certainty: 'stated' as const,
        worksAt: work === null ? [] : [work],
      })),
  ),
)

/** With units, belongings, people and contacts, agreements, and activities. */
const anyAdministered: fc.Arbitrary<Network> = fc
  .record({
    network: anyNetwork,
    units: anyUnits,
    people: anyPeople,
    belongings: fc.array(fc.option(fc.record({ unit: fc.constantFrom(...units), certainty })), {
      minLength: actors.length,
      maxLength: actors.length,
    }),
    contacts: fc.array(
      fc.record({
        place: fc.nat(8),
        party: fc.nat(4),
        person: fc.constantFrom(...people),
        certainty,
      }),
      { maxLength: 12 },
    ),
    activities: fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }),
  })
  .map(({ network, belongings, contacts, activities, ...administration }) => ({
    ...network,
    ...administration,
    actors: network.actors.map((actor, index) => ({
      ...actor,
      belongsTo: [belongings[index] ?? []].flat(),
    })),
    partnerships: network.partnerships.map((partnership, index) => ({
      ...partnership,
      agreement: index % 2 === 0 ? ('oral' as const) : ('not-stated' as const),
      delivers: [{ activity: `activity-${activities[index] ?? 0}`, certainty: 'stated' as const }],
      contacts: contacts
        .filter(({ place }) => place === index)
        .map(({ party, person, certainty: founded }) => ({
          person,
          onBehalfOf: partnership.parties[party % partnership.parties.length]?.actor ?? '',
          certainty: founded,
        })),
    })),
  }))

const someUnits = fc.subarray(units)
const expose = (network: Network, asked: string[]) =>
  findExposure(network, question({ units: asked }))
const classes = ({ findings }: Exposure) =>
  new Map(findings.map((finding) => [finding.partnership, finding.class]))
const of = (exposure: Exposure, name: string) =>
  exposure.findings
    .filter((finding) => finding.class === name)
    .map(({ partnership }) => partnership)

describe('on any network', () => {
  it('direct findings and what is lost grow with the units', () => {
    fc.assert(
      fc.property(anyAdministered, someUnits, someUnits, (network, some, more) => {
        const fewer = expose(network, some)
        const all = expose(network, [...some, ...more])
        expect(of(all, 'direct')).toEqual(expect.arrayContaining(of(fewer, 'direct')))
        expect(all.actorsInside).toEqual(expect.arrayContaining(fewer.actorsInside))
      }),
    )
  })

  it('nothing hangs on a contact where none is registered', () => {
    fc.assert(
      fc.property(anyAdministered, someUnits, (network, asked) => {
        const partnerships = network.partnerships.map((one) => ({ ...one, contacts: [] }))
        const exposure = expose({ ...network, partnerships }, asked)
        const signals = exposure.findings.flatMap((finding) => finding.signals)
        expect(signals.filter(({ signal }) => signal === 'contact')).toEqual([])
        expect(of(exposure, 'indirect')).toEqual([])
      }),
    )
  })

  it('nothing is at risk when nothing is affected', () => {
    fc.assert(
      fc.property(anyAdministered, (network) => {
        const exposure = expose(network, [])
        expect([...of(exposure, 'direct'), ...of(exposure, 'indirect')]).toEqual([])
        for (const outcome of [exposure.worst, exposure.mild]) {
          const { componentsBefore: components } = exposure
          expect(outcome).toEqual({ isolated: [], components, pairsLost: 0 })
        }
      }),
    )
  })

  it('the order of lists changes nothing', () => {
    fc.assert(
      fc.property(anyAdministered, someUnits, (network, asked) => {
        const other = {
          ...reordered(network),
          units: [...network.units].reverse(),
          people: [...network.people].reverse(),
        }
        expect(expose(other, [...asked].reverse())).toEqual(expose(network, asked))
      }),
    )
  })

  it('other ids change only ids', () => {
    fc.assert(
      fc.property(anyAdministered, someUnits, (network, asked) => {
        const other = renamed(network)
        const contacts = (place: number) =>
          other.partnerships[place]?.contacts.map((contact) => ({
            ...contact,
            onBehalfOf: otherName(contact.onBehalfOf),
          })) ?? []
        const exposure = expose(network, asked)
        const again = expose(
          {
            ...other,
            partnerships: other.partnerships.map((one, place) => ({
              ...one,
              contacts: contacts(place),
            })),
            people: other.people.map((one) => ({
              ...one,
              worksAt: one.worksAt.map((work) =>
                work.actor === undefined ? work : { ...work, actor: otherName(work.actor) },
              ),
            })),
          },
          asked,
        )
        // Names stay, so the order stays too.
        const told = ({ findings }: Exposure) =>
          findings.map(({ signals, partnership: _, ...rest }) => ({
            ...rest,
            signals: signals.map(({ signal }) => signal),
          }))
        expect(told(again)).toEqual(told(exposure))
        const sizes = ({ worst, mild, pairsBefore, activities, coverage }: Exposure) => ({
          outcomes: [worst, mild].map(({ isolated, components, pairsLost }) => [
            isolated.length,
            components.map((component) => component.length),
            pairsLost,
          ]),
          pairsBefore,
          activities,
          coverage,
        })
        expect(sizes(again)).toEqual(sizes(exposure))
      }),
    )
  })

  it('no more pairs are lost than there were, nor in the mild case than in the worst', () => {
    let lost = 0
    fc.assert(
      fc.property(anyAdministered, someUnits, (network, asked) => {
        const { pairsBefore, worst, mild } = expose(network, asked)
        expect(mild.pairsLost).toBeGreaterThanOrEqual(0)
        expect(worst.pairsLost).toBeGreaterThanOrEqual(mild.pairsLost)
        expect(pairsBefore).toBeGreaterThanOrEqual(worst.pairsLost)
        expect(worst.isolated).toEqual(expect.arrayContaining(mild.isolated))
        lost += worst.pairsLost
      }),
    )
    expect(lost).toBeGreaterThan(0)
  })

  it('every counted partnership is found once, in the order of classes', () => {
    fc.assert(
      fc.property(anyAdministered, someUnits, (network, asked) => {
        const exposure = expose(network, asked)
        const ranks = [...classes(exposure).values()].map((each) =>
          ['direct', 'indirect', 'unknown', 'not-shown'].indexOf(each),
        )
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
        expect(classes(exposure).size).toBe(exposure.findings.length)
        for (const finding of exposure.findings) {
          const isAtRisk = finding.class === 'direct' || finding.class === 'indirect'
          expect(finding.certainty !== undefined).toBe(isAtRisk)
        }
      }),
    )
  })
})
