import { describe, expect, it } from 'vitest'
import type { DrawableNetwork } from '../../../server/domain/network.ts'
import type { PictureQuestion } from '../../../server/domain/picture-question.ts'
import { drawingOf } from '../../../server/picture/drawing-of.ts'
import type { DrawnGroup, Drawing } from '../../../server/picture/drawing.ts'
import { foldingOf, foldingsOf } from '../../../server/picture/folding.ts'
import { groupsBy, type Grouping } from '../../../server/picture/groups.ts'
import { lookupOf } from '../../../server/picture/lookup.ts'
import { actor, network, partnership, unit, viewOf } from '../../client/state/networks.ts'

const day = '2026-01-01'
const stated = { certainty: 'stated' } as const
const numbered = (count: number) => Array.from({ length: count }, (_, i) => i)

/** `towns` municipalities of `size` actors each; every actor works with the next, and with its like in the next town. */
function country(towns: number, size: number) {
  const id = (town: number, i: number) => `a-${town % towns}-${String(i % size).padStart(3, '0')}`
  const units = numbered(towns).flatMap((town) => [
    unit(`m${town}`, 'municipality'),
    unit(`m${town}-east`, 'division', `m${town}`),
    unit(`m${town}-west`, 'division', `m${town}`),
  ])
  const all = numbered(towns).flatMap((town) => numbered(size).map((i) => [town, i] as const))
  const actors = all.map(([town, i]) =>
    actor(id(town, i), {
      kind: i % 2 === 0 ? 'library' : 'ngo',
      belongsTo: [{ unit: `m${town}-${i % 2 === 0 ? 'east' : 'west'}`, ...stated }],
    }),
  )
  const partnerships = all.flatMap(([town, i]) => [
    partnership(`in-${town}-${i}`, [id(town, i), id(town, i + 1)]),
    ...(i < 3 ? [partnership(`out-${town}-${i}`, [id(town, i), id(town + 1, i)])] : []),
  ])
  return network(actors, partnerships, units)
}

const drawn = (of: DrawableNetwork, question: PictureQuestion) =>
  drawingOf(lookupOf(of, day), question)
const registered = (name: string) => ({ sort: 'registered', name })

const groups = (drawing: Drawing) =>
  drawing.things.filter((thing): thing is DrawnGroup => ['folded', 'opened'].includes(thing.sort))

describe('an actor in a unit that others placed under two', () => {
  const team = {
    ...unit('team', 'team'),
    partOf: ['øst', 'ålborg'].map((above) => ({ unit: above, ...stated })),
  }
  const towns = [
    unit('by', 'municipality'),
    unit('øst', 'department'),
    unit('ålborg', 'department', 'by'),
  ]
  const lookup = lookupOf(
    network([actor('a', { belongsTo: [{ unit: 'team', ...stated }] })], [], [team, ...towns]),
    day,
  )
  const grouping: Grouping = { lookup, communities: [] }

  it('is folded into the first of them in Danish order', () => {
    expect(groupsBy(grouping, 'unit').map(({ id, actors }) => [id, actors])).toEqual([
      ['unit:øst', ['a']],
    ])
  })

  it('is in the municipality above either', () => {
    expect(groupsBy(grouping, 'municipality').map(({ id }) => id)).toEqual(['municipality:by'])
  })
})

describe('a large network', () => {
  const large = country(6, 100)

  it('opens as its municipalities, with counts, kinds, and bundles by number', () => {
    const drawing = drawn(large, viewOf())
    expect(drawing).toMatchObject({ shown: 600, singly: 0, folded: 6, of: 600 })
    expect(groups(drawing)[0]).toMatchObject({ actors: 100, kinds: { library: 50, ngo: 50 } })
    expect(drawing.lines).toHaveLength(6)
    expect(drawing.lines.every(({ partnerships }) => partnerships.length === 3)).toBe(true)
  })

  it('shows the actors of an opened group in it, tied to the groups around', () => {
    const drawing = drawn(large, viewOf({ opened: ['municipality:m0'] }))
    expect(drawing).toMatchObject({ singly: 100, folded: 5 })
    const inside = drawing.things.filter(({ parent }) => parent === 'group:municipality:m0')
    expect(inside).toHaveLength(100)
    const outward = drawing.lines.filter(
      ({ sort, from }) => sort === 'bundle' && from.startsWith('actor'),
    )
    expect(outward).toHaveLength(6)
    expect(drawing.ground.key).toBe(drawn(large, viewOf()).ground.key)
  })

  it('counts in its groups what the filters let through, and drops the empty ones', () => {
    const drawing = drawn(large, viewOf({ hidden: ['kind:ngo', 'unit:m5'] }))
    expect(drawing).toMatchObject({ shown: 250, folded: 5 })
    expect(groups(drawing).map(({ actors }) => actors)).toEqual([50, 50, 50, 50, 50])
  })

  it('around a focus is drawn singly', () => {
    const focus = { actor: 'a-0-000', steps: 1 } as const
    const drawing = drawn(large, viewOf({ focus }))
    expect(drawing).toMatchObject({ shown: 5, singly: 5, folded: 0 })
  })

  it('kept to a group shows its actors alone, and counts them of all', () => {
    const view = viewOf({ within: 'municipality:m0', opened: ['municipality:m0'] })
    const drawing = drawn(large, view)
    expect(drawing).toMatchObject({
      shown: 100,
      singly: 100,
      folded: 0,
      of: 600,
      within: registered('m0'),
    })
    expect(groups(drawing)).toEqual([])
    expect(drawing.partnerships.size).toBe(100)
    const filtered = drawn(large, { ...view, hidden: ['kind:ngo'] })
    expect(filtered).toMatchObject({ shown: 50, ground: { key: drawing.ground.key } })
  })

  it('kept to a group too large to be drawn singly shows the groups within it', () => {
    const view = viewOf({ within: 'municipality:m0', opened: ['municipality:m0'] })
    const drawing = drawn(country(2, 300), view)
    expect(drawing).toMatchObject({ shown: 300, singly: 0 })
    expect(groups(drawing).map(({ label }) => label)).toEqual(
      ['m0', 'm0-east', 'm0-west'].map(registered),
    )
  })

  it('kept to a group that there is not shows everything', () => {
    const drawing = drawn(large, viewOf({ within: 'place:m0' }))
    expect(drawing.shown).toBe(600)
    expect(drawing).not.toHaveProperty('within')
  })

  it('too large to be told apart is not offered unfolded, unless nothing folds it', () => {
    const grouped: Grouping = {
      lookup: lookupOf(country(8, 200), day),
      communities: [],
    }
    expect(foldingsOf(grouped)).toEqual(['municipality', 'unit'])
    const alike = network(
      numbered(1600).map((i) => actor(`x${i}`)),
      [],
    )
    expect(foldingsOf({ ...grouped, lookup: lookupOf(alike, day) })).toEqual(['none'])
  })

  it('is folded as the view wishes where that is possible', () => {
    const grouping: Grouping = { lookup: lookupOf(large, day), communities: [] }
    expect(foldingsOf(grouping)).toEqual(['municipality', 'unit', 'none'])
    expect(foldingOf(grouping, { foldedBy: 'none' })).toBe('none')
    expect(foldingOf(grouping, { foldedBy: 'place' })).toBe('municipality')
  })
})

describe('a group too large to open at once', () => {
  it('opens as the units below it', () => {
    const drawing = drawn(country(2, 300), viewOf({ opened: ['municipality:m0'] }))
    const inside = groups(drawing).filter(({ depth }) => depth === 2)
    expect(inside.map(({ label, actors }) => [label, actors])).toEqual([
      [registered('m0-east'), 150],
      [registered('m0-west'), 150],
    ])
    expect(drawing.singly).toBe(0)
  })

  it('opens by the alphabet when nothing else divides it', () => {
    const placed = numbered(700).map((i) =>
      actor(`x${String(i).padStart(3, '0')}`, { place: i < 400 ? 'Hovedby' : 'Åby' }),
    )
    const view = viewOf({ opened: ['place:Hovedby'] })
    const inside = groups(drawn(network(placed, []), view)).filter(({ depth }) => depth === 2)
    expect(inside.map(({ actors }) => actors)).toEqual([134, 134, 132])
    expect(inside[0]?.label).toEqual({ sort: 'alphabet', first: 'x000', last: 'x133' })
  })
})

describe('actors without a group', () => {
  it('are in one that says so, external ones apart', () => {
    const some = country(2, 300)
    const more = [actor('z1', { external: true }), actor('z2')]
    const drawing = drawn({ ...some, actors: [...some.actors, ...more] }, viewOf())
    expect(groups(drawing).map(({ label }) => label)).toEqual([
      { sort: 'outside' },
      registered('m0'),
      registered('m1'),
      { sort: 'without', by: 'municipality' },
    ])
  })

  it('are those whose only unit has ended', () => {
    const ended = { unit: 'm0', to: '2025-01-01', ...stated }
    const units = [unit('m0', 'municipality'), unit('m1', 'municipality')]
    const actors = numbered(502).map((i) =>
      actor(`a${i}`, { belongsTo: [i === 0 ? ended : { unit: `m${i % 2}`, ...stated }] }),
    )
    const drawing = drawn(network(actors, [], units), viewOf())
    expect(groups(drawing).map(({ id, actors: n }) => [id, n])).toEqual([
      ['group:municipality:m0', 250],
      ['group:municipality:m1', 251],
      ['group:municipality:none', 1],
    ])
  })
})
