import { describe, expect, it } from 'vitest'
import { nearest, stepsOf, zoomAfter, zoomStep } from '../../../client/canvas/zoom.ts'

const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) =>
  stepsOf({ deltaY, deltaMode, ctrlKey })

describe('a turn of the wheel', () => {
  it.each([
    ['pixels', 100, 0],
    ['more pixels', 120, 0],
    ['lines', 3, 1],
    ['a page', 1, 2],
  ])('is one step for a notch counted in %s', (_, delta, mode) => {
    expect([turn(delta, mode), turn(-delta, mode)]).toEqual([-1, 1])
  })

  it('is never more than a step, and a part of one on a trackpad', () => {
    expect(turn(4000)).toBe(-1)
    expect(turn(5)).toBeCloseTo(-0.05)
    expect(turn(0) + 0).toBe(0)
  })

  it('is the same far whether it comes in one or in many', () => {
    const bit = turn(-4)
    const many = Array.from({ length: 25 }).reduce<number>((zoom) => zoomAfter(zoom, bit, 0.1), 1)
    expect(many).toBeCloseTo(zoomAfter(1, turn(-100), 0.1))
  })

  it('follows the fingers of a pinch', () => {
    const parted = 1.04
    const steps = turn(-100 * Math.log(parted), 0, true)
    expect(zoomAfter(1, steps, 0.1)).toBeCloseTo(parted)
  })

  it('does not depend on what was turned before', () => {
    const alone = turn(100)
    for (let i = 0; i < 200; i++) turn(1)
    expect(turn(100)).toBe(alone)
  })
})

describe('zooming', () => {
  it('goes by the same factor in and out', () => {
    expect(zoomAfter(1, 1, 0.1)).toBeCloseTo(zoomStep)
    expect(zoomAfter(zoomAfter(1, 1, 0.1), -1, 0.1)).toBeCloseTo(1)
  })

  it('ends where everything is seen, and where nothing more is', () => {
    expect(zoomAfter(0.5, -1, 0.45)).toBe(0.45)
    expect(zoomAfter(0.45, -1, 0.45)).toBe(0.45)
    expect(zoomAfter(nearest, 1, 0.45)).toBe(nearest)
  })
})
