import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, viewAt } from '../../../client/state/address.ts'
import { foldings, languages, rooms, type RowKey, type View } from '../../../client/state/view.ts'
import { actorKinds, coverages, ties } from '../../../server/model/words.ts'

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
