import { describe, expect, it } from 'vitest'
import {
  countedKeeper,
  leftAfter,
  singledOut,
  thinBundles,
} from '../../../client/state/exposure-drawing.ts'
import { exposureMarks } from '../../../client/state/exposure-marks.ts'
import { exposurePicture } from '../../../client/state/exposure-picture.ts'
import { exposing } from './exposure-answers.ts'
import { actor, network, partnership, viewOf, shownOf } from './networks.ts'

const forum = network(
  ['a', 'b', 'c', 'd', 'e'].map((id) => actor(id)),
  [
    partnership('pair', ['a', 'b']),
    partnership('three', ['a', 'b', 'c']),
    partnership('set', [['d', 'e'], 'c']),
    partnership('said', ['d', 'e'], { named: false }),
    partnership('idea', ['a', 'e']),
  ],
)
const answer = exposing(forum, {
  classes: { direct: ['three'], indirect: ['set'], unknown: [], 'not-shown': ['pair'] },
  general: [{ partnership: 'said', name: 'said' }],
})
answer.classes['not-shown'] = ['pair']
const marks = exposureMarks(answer, forum, { phase: 'after' })

describe('the network that counts', () => {
  it('has the counted partnerships and those spoken of in general, and every actor', () => {
    const counted = countedKeeper()(forum, answer)
    expect(counted.partnerships.map(({ id }) => id)).toEqual(['pair', 'three', 'set', 'said'])
    expect(counted.actors).toBe(forum.actors)
  })

  it('is the same value for another choice of units, and another for another day', () => {
    const counted = countedKeeper()
    const first = counted(forum, answer)
    expect(counted(forum, { ...answer, units: ['other'] })).toBe(first)
    expect(counted(forum, { ...answer, readOn: '2030-01-01' })).not.toBe(first)
  })
})

describe('what is left after', () => {
  const drawing = shownOf(forum, viewOf())
  const left = leftAfter(drawing, marks)
  const idsOf = (of: { id: string }[]) => of.map(({ id }) => id)

  it('is without joints, lines and sets of what is at risk, and keeps every actor', () => {
    expect(idsOf(left.lines)).toEqual(expect.arrayContaining(['line:pair', 'line:said']))
    expect(left.lines.some(({ partnerships }) => partnerships.includes('three'))).toBe(false)
    expect(left.lines.some(({ partnerships }) => partnerships.includes('set'))).toBe(false)
    expect(left.things.filter(({ sort }) => sort !== 'actor')).toEqual([])
    expect(left.things).toHaveLength(5)
    expect(left.ground).toBe(drawing.ground)
  })

  it('makes a bundle no thicker than what is left of it', () => {
    const [first] = drawing.lines
    const bundle = {
      ...first!,
      id: 'bundle',
      sort: 'bundle' as const,
      partnerships: ['pair', 'set'],
    }
    const bundled = { ...drawing, lines: [bundle] }
    const [thin] = thinBundles(bundled, leftAfter(bundled, marks)).lines
    expect(thin?.partnerships).toEqual(['pair'])
  })
})

describe('the picture', () => {
  const language = 'da' as const
  const from = { network: forum, answer, language, opened: [], communities: [] }
  const pictureOf = exposurePicture()
  const before = pictureOf({ ...from, view: { phase: 'before' } })

  it('is drawn once for all phases', () => {
    const after = pictureOf({ ...from, view: { phase: 'after' } })
    expect(after.drawing).toBe(before.drawing)
    expect(before.left).toBe(before.drawing)
    expect(after.left.lines.length).toBeLessThan(before.left.lines.length)
  })

  it('is the whole network as registered without an answer', () => {
    const plain = exposurePicture()({ ...from, answer: undefined, view: { phase: 'changes' } })
    expect(plain.marks.classes.size).toBe(0)
    expect(plain.drawing.partnerships.size).toBe(5)
  })
})

describe('a large network', () => {
  const many = Array.from({ length: 600 }, (_, i) => i)
  const large = network(
    many.map((i) => actor(`a${i}`, { place: i < 300 ? 'north' : 'south' })),
    many.slice(1).map((i) => partnership(`p${i}`, [`a0`, `a${i}`])),
  )
  const exposed = exposing(large, {
    classes: {
      direct: many.slice(1, 100).map((i) => `p${i}`),
      indirect: many.slice(100, 200).map((i) => `p${i}`),
      ...{ unknown: [], 'not-shown': [] },
    },
  })

  it('has as many actors singly as there is room for, the most exposed first', () => {
    const singled = singledOut(large, exposed)
    expect(singled).toMatchObject({ shown: 39, of: 199 })
    expect(singled?.actors.size).toBe(40)
    expect(singled?.actors.has('a1')).toBe(true)
    expect(singledOut(forum, answer)).toBeUndefined()
  })

  it('draws these by themselves, the rest in their groups without them', () => {
    const singled = singledOut(large, exposed)?.actors
    const drawing = shownOf(large, viewOf(), { singled })
    expect(drawing.singly).toBe(40)
    const groups = drawing.things.filter(({ sort }) => sort === 'folded')
    expect(groups.map((group) => ('actors' in group ? group.actors : 0))).toEqual([260, 300])
    expect(drawing.lines.filter(({ sort }) => sort === 'partnership')).toHaveLength(39)
    expect(drawing.lines.filter(({ sort }) => sort === 'bundle')).toHaveLength(2)
    expect(drawing.ground.key).not.toBe(shownOf(large, viewOf()).ground.key)
  })
})
