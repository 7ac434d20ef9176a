import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DrawableNetwork } from '../../../server/domain/network.ts'
import type { PictureQuestion } from '../../../server/domain/picture-question.ts'
import { drawingOf, type DrawingContext } from '../../../server/picture/drawing-of.ts'
import type { Drawing } from '../../../server/picture/drawing.ts'
import { lookupOf } from '../../../server/picture/lookup.ts'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import { answerOf, serve, type Serving } from '../../helpers/serving.ts'
import { actor, network, partnership, viewOf } from '../../client/state/networks.ts'

const drawn = (of: DrawableNetwork, question: PictureQuestion, context?: DrawingContext) =>
  drawingOf(lookupOf(of, '2026-10-01'), question, context)
const sorts = (drawing: Drawing) => drawing.things.map(({ id, sort }) => `${sort} ${id}`).toSorted()
const ends = (drawing: Drawing) =>
  drawing.lines.map(({ from, to, sort }) => `${sort} ${from} – ${to}`).toSorted()
const actorsIn = (drawing: Drawing) =>
  drawing.things.flatMap((thing) => (thing.sort === 'actor' ? [thing.selects.id] : [])).toSorted()

describe('the case', () => {
  let serving: Serving
  let answer: NetworkAnswer
  beforeAll(async () => {
    serving = await serve()
    answer = answerOf('network', await serving.ask('/api/network'))
  })
  afterAll(() => serving.close())

  it('is 14 actors, one hull around both libraries, and one line to each of the twelve partners', () => {
    const drawing = drawn(answer, viewOf())
    expect(drawing).toMatchObject({ shown: 14, singly: 14, of: 14, folded: 0 })
    const hull = drawing.things.find(({ sort }) => sort === 'hull')
    expect(hull).toMatchObject({ names: ['Gellerup Bibliotek', 'Hasle Bibliotek'] })
    expect(drawing.things.filter(({ parent }) => parent === hull?.id)).toHaveLength(2)
    expect(drawing.lines).toHaveLength(12)
    expect(drawing.lines.every(({ from, to }) => [from, to].includes(hull!.id))).toBe(true)
    const count = (tie: string) => drawing.lines.filter((line) => line.tie === tie).length
    expect([count('FORMAL_PARTNERSHIP'), count('COLLABORATION'), count('GENERAL')]).toEqual([
      4, 5, 3,
    ])
  })

  it('without collaborations leaves out whom only they tie', () => {
    const drawing = drawn(answer, viewOf({ hidden: ['tie:COLLABORATION'] }))
    expect(drawing.shown).toBe(9)
    expect(actorsIn(drawing)).not.toContain('dansk-flygtningehjaelp')
    expect(drawing.lines).toHaveLength(7)
  })

  it('keeps the hull, and the lines at it, when one library is hidden from view', () => {
    const one = { ...answer, actors: answer.actors.map((one) => ({ ...one })) }
    one.actors.find(({ id }) => id === 'hasle-bibliotek')!.coverage = 'not-asked'
    one.actors.find(({ id }) => id === 'gellerup-bibliotek')!.coverage = 'interviewed'
    const drawing = drawn(one, viewOf({ hidden: ['coverage:interviewed'] }))
    expect(actorsIn(drawing)).not.toContain('gellerup-bibliotek')
    expect(drawing.lines).toHaveLength(12)
    expect(drawing.things.filter(({ sort }) => sort === 'hull')).toHaveLength(1)
  })

  it('around Folkeinformation, one step away, is that and both libraries', () => {
    const focus = { actor: 'folkeinformation', steps: 1 } as const
    const drawing = drawn(answer, viewOf({ focus }))
    expect(actorsIn(drawing)).toEqual(['folkeinformation', 'gellerup-bibliotek', 'hasle-bibliotek'])
    expect(drawing.lines).toHaveLength(1)
    expect(drawn(answer, viewOf({ focus: { ...focus, steps: 2 } })).shown).toBe(14)
  })

  it('stands on the same ground whatever is filtered, focused or showcased', () => {
    const { ground } = drawn(answer, viewOf())
    const others = [
      viewOf({ hidden: ['kind:forum'] }),
      viewOf({ focus: { actor: 'folkeinformation', steps: 1 } }),
      viewOf({ showcased: ['kind:ngo'] }),
    ]
    for (const view of others) expect(drawn(answer, view).ground).toBe(ground)
  })

  it('dims what a showcase leaves out, and a line unless both its ends stand out', () => {
    const dimmed = (...showcased: `kind:${string}`[]) =>
      drawn(answer, viewOf({ showcased })).lines.filter((line) => line.dimmed).length
    expect(dimmed('kind:ngo')).toBe(12)
    expect(dimmed('kind:ngo', 'kind:library')).toBe(11)
  })
})

describe('partnerships', () => {
  const abc = ['a', 'b', 'c', 'd'].map((id) => actor(id))

  it('of three sides are a joint with a line to each, typed by its own tie', () => {
    const drawing = drawn(network(abc, [partnership('forum', ['!a', 'b', 'c'])]), viewOf())
    expect(sorts(drawing)).toContain('joint joint:forum')
    expect(ends(drawing)).toEqual([
      'party joint:forum – actor:a',
      'party joint:forum – actor:b',
      'party joint:forum – actor:c',
    ])
    expect(drawing.lines.map(({ tie }) => tie).toSorted()).toEqual([
      'COLLABORATION',
      'COLLABORATION',
      'FORMAL_PARTNERSHIP',
    ])
  })

  it('stay a joint when a filter leaves two of its sides, and go when it leaves one', () => {
    const actors = [actor('a', { kind: 'ngo' }), actor('b', { kind: 'forum' }), actor('c')]
    const forum = network(actors, [partnership('forum', ['a', 'b', 'c'])])
    const two = drawn(forum, viewOf({ hidden: ['kind:ngo'] }))
    expect(two.lines.map(({ from }) => from)).toEqual(['joint:forum', 'joint:forum'])
    const one = drawn(forum, viewOf({ hidden: ['kind:ngo', 'kind:forum'] }))
    expect(one.lines).toEqual([])
    expect(one.shown).toBe(1)
  })

  it('between the same two are a line each', () => {
    const two = [partnership('one', ['a', 'b']), partnership('two', ['!a', 'b'])]
    const drawing = drawn(network(abc, two), viewOf())
    expect(drawing.lines.map(({ selects }) => selects.id)).toEqual(['one', 'two'])
  })

  it('of overlapping sets end at lozenges tied to their actors', () => {
    const overlapping = [partnership('p', [['a', 'b'], 'd']), partnership('q', [['b', 'c'], 'd'])]
    const drawing = drawn(network(abc, overlapping), viewOf())
    expect(sorts(drawing).filter((one) => one.includes('set'))).toEqual([
      'lozenge set:a+b',
      'lozenge set:b+c',
    ])
    expect(drawing.lines.filter(({ sort }) => sort === 'member')).toHaveLength(4)
  })

  it('of an actor with a formal tie and another are one side of it', () => {
    const drawing = drawn(network(abc, [partnership('p', ['!a', 'a', 'b'])]), viewOf())
    expect(ends(drawing)).toEqual(['partnership actor:a – actor:b'])
  })

  it('on a lit path are lit with their ends, and nothing else is', () => {
    const chain = [partnership('p', ['a', 'b']), partnership('q', ['b', 'c'])]
    const paths = [
      [
        { type: 'Actor' as const, id: 'a' },
        { type: 'Partnership' as const, id: 'p' },
        { type: 'Actor' as const, id: 'b' },
      ],
    ]
    const view = viewOf({ path: { from: 'a', to: 'b' } })
    const drawing = drawn(network(abc, chain), view, { paths })
    const lit = [...drawing.things, ...drawing.lines].filter(({ onPath }) => onPath)
    expect(lit.map(({ id }) => id).toSorted()).toEqual(['actor:a', 'actor:b', 'line:p'])
  })
})
