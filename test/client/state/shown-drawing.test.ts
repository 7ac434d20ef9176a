import { describe, expect, it } from 'vitest'
import { groupName, shownDrawing } from '../../../client/state/shown-drawing.ts'
import { drawingOf } from '../../../server/picture/drawing-of.ts'
import { lookupOf } from '../../../server/picture/lookup.ts'
import { actor, network, partnership, viewOf } from './networks.ts'

const day = '2026-10-01'
const towns = network(
  [actor('a', { place: 'Åby' }), actor('b', { place: 'Bæk' }), actor('c')],
  [partnership('p', [['a', 'b'], 'c'])],
)
const lookup = lookupOf(towns, day)

describe('the names in a drawing', () => {
  it('are those of the language: of a set, of a group, and of those without one', () => {
    const whole = drawingOf(lookup, viewOf())
    const setIn = (language: 'da' | 'en') =>
      shownDrawing(whole, language).things.find(({ sort }) => sort === 'hull')?.name
    expect([setIn('da'), setIn('en')]).toEqual(['a og b', 'a and b'])

    const folded = drawingOf(lookup, viewOf({ foldedBy: 'place' }))
    const groupsIn = (language: 'da' | 'en') =>
      shownDrawing(folded, language).things.flatMap(({ sort, name }) =>
        sort === 'folded' ? [name] : [],
      )
    expect(groupsIn('da')).toEqual(['Bæk', 'Uden registreret sted', 'Åby'])
    expect(groupsIn('en')).toEqual(['Bæk', 'No registered place', 'Åby'])
  })

  it('say the group that a picture is kept to', () => {
    const kept = drawingOf(lookup, viewOf({ foldedBy: 'place', within: 'place:none' }))
    expect(shownDrawing(kept, 'da').within).toBe('Uden registreret sted')
  })

  it('leave the ground the same value while drawing and language are the same', () => {
    const drawing = drawingOf(lookup, viewOf())
    const hidden = drawingOf(lookup, viewOf({ hidden: ['tie:GENERAL'] }))
    const { ground } = shownDrawing(drawing, 'da')
    expect(shownDrawing(hidden, 'da').ground).toBe(ground)
    expect(shownDrawing(hidden, 'en').ground).not.toBe(ground)
  })

  it('tell a community by its hub, a part of the alphabet by its ends', () => {
    expect(groupName({ sort: 'around', actor: 'Sundhedshus Aarhus' }, 'da')).toBe(
      'Omkring Sundhedshus Aarhus',
    )
    expect(groupName({ sort: 'alphabet', first: 'A', last: 'K' }, 'en')).toBe('A – K')
  })
})
