import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorsOf, sidesOf } from '../../../server/domain/sides.ts'

interface Written {
  actor: string
  jointly?: boolean
}
const alone = (actor: string): Written => ({ actor })
const jointly = (actor: string): Written => ({ actor, jointly: true })
const sides = (...parties: Written[]) => sidesOf(parties).map(actorsOf)

describe('the sides of a partnership', () => {
  it.each<[string, Written[], string[][]]>([
    ['every party by itself', [alone('b'), alone('a')], [['b'], ['a']]],
    [
      'those named jointly together, first',
      [alone('c'), jointly('b'), jointly('a')],
      [['a', 'b'], ['c']],
    ],
    ['one named jointly with nobody', [jointly('a'), alone('b')], [['a'], ['b']]],
    ['one with two ties, once', [alone('a'), alone('a'), alone('b')], [['a'], ['b']]],
    ['one named jointly twice, once', [jointly('a'), jointly('a'), alone('b')], [['a'], ['b']]],
    [
      'one named jointly and again by itself, once',
      [jointly('a'), alone('a'), alone('b')],
      [['a'], ['b']],
    ],
    [
      'one of a set who is named again by itself, in the set',
      [jointly('a'), jointly('c'), alone('a'), alone('b')],
      [['a', 'c'], ['b']],
    ],
    ['nobody', [], []],
  ])('are %s', (_, parties, expected) => {
    expect(sides(...parties)).toEqual(expected)
  })

  it('keep every tie of an actor on its side', () => {
    const again = { actor: 'a', tie: 'FORMAL_PARTNERSHIP' }
    const first = { ...jointly('a'), tie: 'COLLABORATION' }
    expect(sidesOf([first, again, { actor: 'b' }])).toEqual([[first, again], [{ actor: 'b' }]])
  })

  it('hold each party once, and each actor on one side, in any order of the parties', () => {
    const anyParties = fc.array(
      fc.record({ actor: fc.constantFrom('a', 'b', 'c', 'd'), jointly: fc.boolean() }),
    )
    const inAnyOrder = anyParties.chain((parties) =>
      fc.tuple(fc.constant(parties), fc.shuffledSubarray(parties, { minLength: parties.length })),
    )
    const sorted = (of: Written[]) =>
      sides(...of)
        .map(String)
        .sort()
    fc.assert(
      fc.property(inAnyOrder, ([parties, shuffled]) => {
        const actors = sides(...parties).flat()
        expect(sidesOf(parties).flat()).toHaveLength(parties.length)
        expect(new Set(actors).size).toBe(actors.length)
        expect(sorted(shuffled)).toEqual(sorted(parties))
      }),
    )
  })
})
