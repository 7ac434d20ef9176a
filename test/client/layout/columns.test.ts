import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, gap, heightOf, shownOf, type Stack } from '../../../client/layout/columns.ts'

const stack = (key: string, rows: number, more: Partial<Stack> = {}): Stack => ({
  ...{ key, heading: 21, rows: Array.from({ length: rows }, () => 17), rest: 22, whole: 24 },
  ...more,
})

describe('the height of a sector', () => {
  it.each([
    [0, 0, 24 + 9],
    [2, 2, 21 + 34 + 22 + 9],
    [4, 5, 21 + 5 * 17 + 9],
    [5, 5, 21 + 5 * 17 + 9],
  ])('of 5 with up to %i rows shows %i and is %i', (t, shown, height) => {
    const five = stack('five', 5)
    expect(shownOf(five, t)).toBe(shown)
    expect(heightOf(five, shown)).toBe(height)
  })

  it('counts names of two lines as they are', () => {
    expect(heightOf(stack('two', 2, { rows: [17, 31] }), 2)).toBe(21 + 48 + 9)
  })
})

describe('two columns', () => {
  it('are cut where the higher one is least, the first of equal cuts', () => {
    const stacks = ['a', 'b', 'c'].map((key) => stack(key, 3))
    expect(columnsOf(stacks, { room: 1000 })).toEqual({ t: 3, shown: [3, 3, 3], cut: 1 })
  })

  it('give the room that is left to the sectors in turn', () => {
    // At t = 1 each is 21 + 17 + 22 = 60; the left has 20 to spare: one row more for its only sector.
    const stacks = [stack('a', 9), stack('b', 9)]
    expect(columnsOf(stacks, { room: 80 })).toEqual({ t: 2, shown: [2, 2], cut: 1 })
    expect(columnsOf([...stacks, stack('c', 9)], { room: 140 })).toEqual({
      ...{ t: 1, shown: [5, 1, 1], cut: 1 },
    })
  })

  it('take the height of what stands last from the right', () => {
    const last = stack('last', 2)
    const found = columnsOf([stack('a', 9), stack('b', 9)], { room: 145, last })
    expect(found).toEqual({ t: 2, shown: [6, 2], cut: 1 })
  })

  it('keep their cut until it no longer fits or halves what is shown', () => {
    const stacks = [stack('a', 4), stack('b', 4), stack('c', 4), stack('d', 4)]
    const cutWith = (room: number) => columnsOf(stacks, { room, kept: new Set(['a', 'b', 'c']) })
    expect(cutWith(400)).toMatchObject({ t: 4, cut: 3 })
    expect(cutWith(190)).toMatchObject({ t: 4, cut: 2 })
    expect(cutWith(80)).toMatchObject({ t: 0, cut: 2 })
  })

  it('do not fit where not even the folds do', () => {
    const thirteen = Array.from({ length: 13 }, (_, at) => stack(String(at), 40))
    expect(columnsOf(thirteen, { room: 7 * 33 - gap })).toMatchObject({ t: 0, cut: 6 })
    expect(columnsOf(thirteen, { room: 7 * 33 - gap - 1 })).toBeUndefined()
  })

  it('show the largest number that fits, of all numbers and all cuts', () => {
    const stacks = fc.array(
      fc.array(fc.constantFrom(17, 31, 45), { minLength: 1, maxLength: 30 }),
      {
        minLength: 1,
        maxLength: 13,
      },
    )
    fc.assert(
      fc.property(stacks, fc.integer({ min: 60, max: 900 }), (all, room) => {
        const sectors = all.map((rows, at) => stack(String(at), 0, { rows }))
        const fits = (t: number) =>
          [...sectors, undefined].some((_, cut) => {
            const sum = (some: Stack[]) =>
              some.reduce((total, one) => total + heightOf(one, shownOf(one, t)), -gap)
            return Math.max(sum(sectors.slice(0, cut)), sum(sectors.slice(cut))) <= room
          })
        const fitting = Array.from({ length: 31 }, (_, t) => t).filter(fits)
        const most = Math.max(...all.map((rows) => rows.length))
        const found = columnsOf(sectors, { room })
        expect(found?.t).toBe(fitting.length > 0 ? Math.min(most, fitting.at(-1)!) : undefined)
      }),
    )
  })
})
