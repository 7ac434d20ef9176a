import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldings, type RowKey } from '../../../server/domain/picture-question.ts'
import { addressOf, viewAt } from '../../../client/view/address.ts'
import {
  languages,
  nothingReorganised,
  phases,
  rooms,
  sheets,
  type ReorganisationView,
  type View,
} from '../../../client/view/view.ts'
import type { ScenarioChange } from '../../../server/domain/exposure.ts'
import {
  actorKinds,
  agreements,
  coverages,
  signals,
  statuses,
  ties,
} from '../../../server/domain/words.ts'

const id = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const row: fc.Arbitrary<RowKey> = fc.oneof(
  fc.constantFrom(...actorKinds, 'group' as const).map((value): RowKey => `kind:${value}`),
  fc.constantFrom(...ties, 'GENERAL' as const).map((value): RowKey => `tie:${value}`),
  fc.constantFrom(...coverages).map((value): RowKey => `coverage:${value}`),
  id.map((value): RowKey => `unit:${value}`),
)

const destination = fc.oneof(id, fc.record({ name: id }))
const change: fc.Arbitrary<ScenarioChange> = fc.oneof(
  fc.record({ change: fc.constant('unit-closed' as const), unit: id }),
  fc.record({
    change: fc.constant('units-merged' as const),
    units: fc.array(id, { minLength: 2, maxLength: 3 }),
    into: destination,
  }),
  fc.record({ change: fc.constant('unit-moved' as const), unit: id, under: id }),
  fc.record({
    change: fc.constant('unit-split' as const),
    unit: id,
    into: fc.array(destination, { maxLength: 3 }),
  }),
  fc.record({ change: fc.constant('actor-moved' as const), actor: id, unit: id }),
  fc.record({ change: fc.constant('person-left' as const), person: id }),
  fc.record({
    change: fc.constant('person-moved' as const),
    person: id,
    to: fc.record({ type: fc.constantFrom('Actor' as const, 'Unit' as const), id }),
  }),
  fc.record({ change: fc.constant('partnership-ended' as const), partnership: id }),
  fc.record({
    change: fc.constant('agreement-given' as const),
    partnership: id,
    agreement: fc.constantFrom(...agreements),
  }),
)

const subject = fc.record({
  type: fc.constantFrom('reorganisation' as const, 'scenario' as const),
  id,
})
const reorganisation: fc.Arbitrary<ReorganisationView> = fc
  .record(
    {
      subject,
      whatIf: fc.record(
        {
          units: fc.array(id, { maxLength: 4 }),
          date: day,
          windowDays: fc.integer({ min: 0, max: 3660 }),
          changes: fc.array(change, { maxLength: 4 }),
          ties: fc.subarray([...ties], { minLength: 1 }),
          statuses: fc.subarray([...statuses], { minLength: 1 }),
        },
        { requiredKeys: [] },
      ),
      phase: fc.constantFrom(...phases),
      sheet: fc.constantFrom(...sheets),
      reason: fc.record(
        { partnership: id, signal: fc.constantFrom(...signals) },
        { requiredKeys: ['partnership'] },
      ),
      comparedWith: subject,
    },
    { requiredKeys: ['whatIf', 'phase', 'sheet'] },
  )
  .filter((one) => JSON.stringify(one) !== JSON.stringify(nothingReorganised))

const heard = fc
  .record({ organisation: id, role: id, from: day, to: day }, { requiredKeys: [] })
  .filter((one) => Object.keys(one).length > 0)

const view: fc.Arbitrary<View> = fc.record(
  {
    room: fc.constantFrom(...rooms),
    language: fc.constantFrom(...languages),
    selected: fc.record({
      type: fc.constantFrom('Actor', 'Partnership', 'Person', 'Group', 'Set'),
      id,
    }),
    focus: fc.record({ actor: id, steps: fc.constantFrom(1, 2, 3, 4) }),
    path: fc.record({ from: id, to: id }),
    hidden: fc.array(row, { maxLength: 4 }),
    showcased: fc.array(row, { maxLength: 4 }),
    foldedBy: fc.constantFrom(...foldings),
    opened: fc.array(id, { maxLength: 4 }),
    within: id,
    asOf: day,
    asList: fc.boolean(),
    interview: id,
    answer: id,
    layer: fc.constant('coverage' as const),
    explains: fc.constant('signs' as const),
    draft: id,
    compared: id,
    heard,
    sought: id,
    reorganisation,
  },
  { requiredKeys: ['room', 'language', 'hidden', 'showcased', 'opened', 'asList'] },
)

function read(address: string): View {
  const { pathname, search } = new URL(address, 'http://127.0.0.1')
  return viewAt(pathname, search, 'da')
}

describe('the address of a view', () => {
  test('reads back as the same view', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(read(addressOf(one))).toEqual(one)
      }),
    )
  })

  test('is readable', () => {
    const one: View = {
      room: 'network',
      language: 'da',
      selected: { type: 'Actor', id: 'sundhedshus' },
      focus: { actor: 'gellerup-bibliotek', steps: 2 },
      hidden: ['kind:forum', 'tie:GENERAL'],
      showcased: [],
      opened: [],
      asList: false,
    }
    expect(addressOf(one)).toBe(
      '/network?selected=actor:sundhedshus&focus=gellerup-bibliotek&steps=2' +
        '&hidden=kind:forum&hidden=tie:GENERAL&lang=da',
    )
  })

  test('holds a whole what-if', () => {
    expect(
      addressOf({
        ...read('/reorganisation?lang=da'),
        reorganisation: {
          ...nothingReorganised,
          subject: { type: 'scenario', id: 'x' },
          whatIf: { units: ['a', 'b'], date: '2026-10-01', windowDays: 90, changes: [] },
          phase: 'before',
          reason: { partnership: 'p1', signal: 'direct' },
          comparedWith: { type: 'reorganisation', id: 'y' },
        },
      }),
    ).toBe(
      '/reorganisation?of=scenario:x&units=a&units=b&on=2026-10-01&window=90' +
        '&changes=%5B%5D&picture=before&reason=p1:direct&with=reorganisation:y&lang=da',
    )
  })

  test('leaves out what is no question', () => {
    const address =
      '/reorganisation?of=unit:a&on=2026-02-30&window=-1&tie=FRIENDSHIP&picture=during' +
      '&reason=p1:because&changes=[{"change":"unit-closed"}]&with=scenario:&lang=da'
    expect(read(address).reorganisation).toBeUndefined()
  })

  test('leaves out what it does not know', () => {
    const address =
      '/elsewhere?selected=thing:a&steps=9&hidden=kind:planet&hidden=tie:GENERAL&folded=moon' +
      '&asof=2026-02-30&from=a&lang=de'
    expect(read(address)).toEqual({
      room: 'network',
      language: 'da',
      hidden: ['tie:GENERAL'],
      showcased: [],
      opened: [],
      asList: false,
    })
  })
})
