import { describe, expect, it } from 'vitest'
import type { PictureQuestion, RowKey } from '../../../server/domain/picture-question.ts'
import { kindsInOrder } from '../../../server/domain/words.ts'
import { drawingOf } from '../../../server/picture/drawing-of.ts'
import { lookupOf } from '../../../server/picture/lookup.ts'
import {
  besideNames,
  sectorsOf,
  standingOrder,
  surroundingsOf,
  type Neighbour,
} from '../../../server/picture/sectors.ts'
import { visibleIn } from '../../../server/picture/visible.ts'
import { actor, network, partnership, unit } from '../../client/state/networks.ts'

const actors = [
  ...['hub', 'b', 'c', 'd', 'e'].map((id) => actor(id)),
  actor('group', { named: false }),
]

/** Who stands around the hub, when these kinds are hidden. */
function surroundings(partnerships: ReturnType<typeof partnership>[], hidden: RowKey[] = []) {
  const lookup = lookupOf(network(actors, partnerships), '2026-01-01')
  return surroundingsOf(lookup, 'hub', visibleIn(lookup, { hidden }))
}

const around = (...partnerships: ReturnType<typeof partnership>[]) => surroundings(partnerships)
const idsOf = (neighbours: readonly { id: string }[]) => neighbours.map(({ id }) => id)

describe('who stands around an actor', () => {
  it('is on another side of a shared partnership, and never around by itself', () => {
    const { neighbours } = around(
      partnership('1', ['hub', 'b']),
      partnership('2', ['c', 'hub', 'd']),
      partnership('3', ['b', 'e']),
    )
    expect(idsOf(neighbours)).toEqual(['b', 'c', 'd'])
    expect(neighbours.map(({ multi }) => multi)).toEqual([false, true, true])
  })

  it('is formal by a formal tie of its own, in any partnership', () => {
    const { neighbours } = around(
      partnership('1', ['!hub', 'b']),
      partnership('2', ['hub', '!c']),
      partnership('3', ['hub', 'd']),
      partnership('4', ['hub', '!d']),
    )
    expect(neighbours.map(({ id, formal }) => [id, formal])).toEqual([
      ['b', false],
      ['c', true],
      ['d', true],
    ])
    expect(neighbours[2]?.partnerships).toEqual(['3', '4'])
  })

  it('is nobody who is only named under one with it', () => {
    const { neighbours, together } = around(
      partnership('1', [['hub', 'b', 'c'], 'd']),
      partnership('2', ['hub', 'c']),
    )
    expect(idsOf(neighbours)).toEqual(['d', 'c'])
    expect(together).toEqual(['b'])
  })

  it('knows whose ties all start at a set', () => {
    const { neighbours } = around(
      partnership('1', [['hub', 'b'], 'c']),
      partnership('2', [['hub', 'b'], 'd']),
      partnership('3', ['hub', 'd']),
    )
    expect(neighbours.map(({ id, together }) => [id, together])).toEqual([
      ['c', ['b']],
      ['d', undefined],
    ])
  })

  it('has each actor of a set at the other side for itself, in one partnership of two sides', () => {
    const { neighbours } = around(partnership('1', ['hub', ['b', 'c']]))
    expect(neighbours.map(({ id, multi }) => [id, multi])).toEqual([
      ['b', false],
      ['c', false],
    ])
  })

  it('has what is left unnamed apart, and who is tied in general alone', () => {
    const { neighbours, general } = around(
      partnership('1', ['hub', 'group']),
      partnership('2', ['hub', 'b', 'c'], { named: false }),
      partnership('3', ['hub', 'b']),
    )
    expect(idsOf(neighbours)).toEqual(['b'])
    expect(neighbours[0]?.partnerships).toEqual(['3'])
    expect(idsOf(general)).toEqual(['c', 'group'])
  })

  it('is nobody whom a filter hides, and nothing by a partnership that one hides', () => {
    const shared = [partnership('1', [['hub', 'group'], 'b']), partnership('2', ['hub', '!c'])]
    const hidden = surroundings(shared, ['kind:group', 'tie:FORMAL_PARTNERSHIP'])
    expect(idsOf(hidden.neighbours)).toEqual(['b'])
    expect(hidden.together).toEqual([])
    expect(surroundings(shared).together).toEqual(['group'])
  })
})

const neighbour = (id: string, more: Partial<Neighbour> = {}): Neighbour => ({
  ...{ id, name: id, kind: 'other', formal: false, multi: false, partnerships: ['1'] },
  ...more,
})

describe('sectors', () => {
  it('stand in the order of the legend, formal ties first, then by name in Danish', () => {
    const sectors = sectorsOf(
      [
        neighbour('Åby', { kind: 'ngo' }),
        neighbour('Zoo', { kind: 'ngo' }),
        neighbour('Ørsted', { kind: 'ngo', formal: true }),
        neighbour('Klinik', { kind: 'health' }),
      ],
      kindsInOrder,
      ({ kind }) => kind,
    )
    expect(sectors.map(({ key, neighbours }) => [key, ...idsOf(neighbours)])).toEqual([
      ['health', 'Klinik'],
      ['ngo', 'Ørsted', 'Zoo', 'Åby'],
    ])
  })
})

describe('what stands behind a name', () => {
  const tell = ({ kind }: Neighbour) => kind

  it('tells homonyms by place, else otherwise, and whoever is elsewhere', () => {
    const beside = besideNames(
      { name: 'Hub', place: 'By' },
      [
        neighbour('1', { name: 'Skolen', place: 'By' }),
        neighbour('2', { name: 'Skolen' }),
        neighbour('3', { name: 'Huset', place: 'Land' }),
        neighbour('4', { name: 'Haven', place: 'By' }),
        neighbour('5', { name: 'Hub' }),
      ],
      tell,
    )
    expect(Object.fromEntries(beside)).toEqual({ 1: 'By', 2: 'other', 3: 'Land', 5: 'other' })
  })
})

describe('the drawing of a focus', () => {
  const many = Array.from({ length: 26 }, (_, at) => `n${String(at).padStart(2, '0')}`)
  const everyone = ['hub', ...many].map((id, at) =>
    actor(id, { kind: at % 2 ? 'ngo' : 'library', place: at % 2 ? 'Øst' : 'Vest' }),
  )
  const star = (count: number) =>
    lookupOf(
      network(
        everyone,
        many.slice(0, count).map((id) => partnership(id, ['hub', id])),
      ),
      '2026-01-01',
    )
  const question = { hidden: [], showcased: [], opened: [] }
  const focusIn = (count: number, more: Partial<PictureQuestion> = {}) =>
    drawingOf(star(count), { ...question, focus: { actor: 'hub', steps: 1 }, ...more }).focus

  it('has rows when there are more than 25 actors, one step away and on no path', () => {
    expect(focusIn(24)).toBeUndefined()
    expect(focusIn(25)?.sectors.map(({ key, neighbours }) => [key, neighbours.length])).toEqual([
      ['library', 12],
      ['ngo', 13],
    ])
    expect(focusIn(25, { focus: { actor: 'hub', steps: 2 } })).toBeUndefined()
    expect(focusIn(25, { path: { from: 'hub', to: 'n01' } })).toBeUndefined()
    expect(focusIn(25, { hidden: ['kind:ngo'] })).toBeUndefined()
  })

  it('draws everybody singly, however the network is folded', () => {
    const lookup = star(26)
    const folded: PictureQuestion = { ...question, foldedBy: 'place' }
    expect(drawingOf(lookup, folded).folded).toBeGreaterThan(0)
    const focused = drawingOf(lookup, { ...folded, focus: { actor: 'hub', steps: 1 } })
    expect([focused.folded, focused.singly]).toEqual([0, 27])
  })

  it('has the top units for sectors where the network is folded by unit', () => {
    const units = [unit('Åby', 'municipality'), unit('Zoo', 'municipality')]
    const at = (id: string, belongs: string[]) =>
      actor(id, { belongsTo: belongs.map((one) => ({ unit: one, certainty: 'stated' as const })) })
    const placed = [
      actor('hub'),
      ...many.map((id, i) => at(id, i < 3 ? ['Åby'] : i < 9 ? ['Zoo'] : [])),
    ]
    const ties = many.map((id) => partnership(id, ['hub', id]))
    const lookup = lookupOf(network(placed, ties, units), '2026-01-01')
    const focused = {
      ...question,
      foldedBy: 'unit' as const,
      focus: { actor: 'hub', steps: 1 as const },
    }
    expect(
      drawingOf(lookup, focused).focus?.sectors.map(({ label, neighbours }) => [
        label,
        neighbours.length,
      ]),
    ).toEqual([
      [{ sort: 'registered', name: 'Zoo' }, 6],
      [{ sort: 'registered', name: 'Åby' }, 3],
      [{ sort: 'without', by: 'unit' }, 17],
    ])
  })

  it('stands in the order of its rows', () => {
    const order = standingOrder(focusIn(25)!)
    expect(order.slice(0, 3)).toEqual(['hub', 'n01', 'n03'])
    expect(order.slice(13, 15)).toEqual(['n00', 'n02'])
  })
})
