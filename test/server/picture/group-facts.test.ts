import { describe, expect, it } from 'vitest'
import { groupFactsOf } from '../../../server/picture/group-facts.ts'
import type { Grouping } from '../../../server/picture/groups.ts'
import { lookupOf } from '../../../server/picture/lookup.ts'
import { actor, network, partnership } from '../../client/state/networks.ts'

const at = (place: string, ...ids: string[]) => ids.map((id) => actor(id, { place }))
const small = network(
  [...at('Åby', 'a', 'b', 'c'), ...at('Bæk', 'd', 'e'), actor('f', { kind: 'library' })],
  [
    partnership('within', ['a', 'b']),
    partnership('one', ['a', 'd']),
    partnership('two', ['b', 'd']),
    partnership('forum', ['a', 'd', 'e', 'f']),
  ],
)
const grouping: Grouping = {
  lookup: lookupOf(small, '2026-01-01'),
  communities: [],
}
const factsOf = (id: string, opened: string[] = []) =>
  groupFactsOf(grouping, { foldedBy: 'place', opened }, id)

describe('what is known of a group', () => {
  it('counts a partnership once for each group it leads to, most first', () => {
    expect(factsOf('place:Åby')?.outward).toMatchObject([
      { group: { label: { sort: 'registered', name: 'Bæk' } }, partnerships: 3 },
      { group: { label: { sort: 'without', by: 'place' } }, partnerships: 1 },
    ])
  })

  it('names those of its actors with most partnerships, none without any', () => {
    const connected = factsOf('place:Åby')?.connected.map((one) => [one.actor.id, one.partnerships])
    expect(connected).toEqual([
      ['a', 3],
      ['b', 2],
    ])
  })

  it('is the same folded and opened', () => {
    const { group, ...opened } = factsOf('place:Åby', ['place:Åby'])!
    expect(group.opened).toBe(true)
    expect(factsOf('place:Åby')).toMatchObject(opened)
  })

  it('says what its actors share, if anything', () => {
    expect(factsOf('place:Bæk')?.group.by).toBe('place')
    expect(factsOf('place:none')).toMatchObject({ kinds: { library: 1 } })
    expect(factsOf('place:none')?.group).not.toHaveProperty('by')
  })

  it('is nothing for a group that there is not', () => {
    expect(factsOf('unit:x')).toBeUndefined()
  })

  it('of a group within a group leads to those beside it first', () => {
    const many = Array.from({ length: 200 }, (_, i) => actor(`x${1000 + i}`, { place: 'Åby' }))
    const line = [partnership('p', ['x1000', 'x1199']), partnership('q', ['x1000', 'y'])]
    const large = network([...many, ...at('Bæk', 'y')], line)
    const facts = groupFactsOf(
      { ...grouping, lookup: lookupOf(large, '2026-01-01') },
      { foldedBy: 'place', opened: ['place:Åby'] },
      'place:Åby/name:1',
    )
    expect(facts?.outward.map(({ group }) => group.id)).toEqual(['place:Bæk', 'place:Åby/name:2'])
  })
})
