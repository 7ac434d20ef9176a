import { describe, expect, test } from 'vitest'
import {
  answerOpened,
  dayChosen,
  focused,
  foldedAs,
  groupFolded,
  groupKept,
  groupLeft,
  groupOpened,
  hiddenToggled,
  isNarrowed,
  pathLit,
  reset,
  rowsKept,
  rowsShown,
  selected,
  showcaseLeft,
  showcasedToggled,
  steppedBack,
  stepsTaken,
} from '../../../client/view/transitions.ts'
import type { View } from '../../../client/view/view.ts'

const start: View = {
  room: 'network',
  language: 'da',
  hidden: [],
  showcased: [],
  opened: [],
  asList: false,
}
const actor = (id: string) => selected({ type: 'Actor', id })

describe('changes of the view', () => {
  test('selecting what is selected changes nothing, and nothing can be selected', () => {
    const one = actor('a')(start)
    expect(actor('a')(one)).toBe(one)
    expect(selected(undefined)(one)).toEqual(start)
    expect(selected(undefined)(start)).toBe(start)
  })

  test('hiding and showcasing are two things, each its own way back', () => {
    const both = showcasedToggled('kind:ngo')(hiddenToggled('kind:ngo')(start))
    expect(both).toMatchObject({ hidden: ['kind:ngo'], showcased: ['kind:ngo'] })
    expect(hiddenToggled('kind:ngo')(showcasedToggled('kind:ngo')(both))).toEqual(start)
  })

  test('rows of the legend are kept alone among others, and shown and faded together', () => {
    const all = ['kind:ngo', 'kind:health', 'kind:library'] as const
    const kept = rowsKept(['kind:ngo'], all)({ ...start, hidden: ['tie:GENERAL', 'kind:ngo'] })
    expect(kept.hidden).toEqual(['tie:GENERAL', 'kind:health', 'kind:library'])
    expect(rowsShown(all)(kept).hidden).toEqual(['tie:GENERAL'])
    const bright = showcasedToggled('tie:GENERAL')(showcasedToggled('kind:ngo')(start))
    expect(showcaseLeft(['kind:ngo'])(bright).showcased).toEqual(['tie:GENERAL'])
  })

  test('steps set a focus on the selected actor, and on nothing else', () => {
    expect(stepsTaken(3)(actor('a')(start)).focus).toEqual({ actor: 'a', steps: 3 })
    expect(stepsTaken(2)(focused({ actor: 'b', steps: 1 })(start)).focus).toEqual({
      actor: 'b',
      steps: 2,
    })
    expect(stepsTaken(2)(start)).toBe(start)
    const partnership = selected({ type: 'Partnership', id: 'p' })(start)
    expect(stepsTaken(2)(partnership)).toBe(partnership)
  })

  test('Escape takes back the path, then the focus, then the selection, then nothing', () => {
    const all = pathLit('a', 'b')(focused({ actor: 'a', steps: 1 })(start))
    const withoutPath = steppedBack(all)
    expect(withoutPath).toEqual(focused({ actor: 'a', steps: 1 })(start))
    const withoutFocus = steppedBack(withoutPath)
    expect(withoutFocus).toEqual(actor('a')(start))
    expect(steppedBack(withoutFocus)).toEqual(start)
    expect(steppedBack(start)).toBe(start)
  })

  test('a path needs two ends', () => {
    expect(pathLit('a', 'a')(start)).toBe(start)
  })

  test('another folding closes what was open in the old one', () => {
    const open = groupOpened('unit:x')(foldedAs('unit')(start))
    expect(groupOpened('unit:x')(open)).toBe(open)
    expect(foldedAs('place')(open)).toEqual({ ...start, foldedBy: 'place' })
    expect(foldedAs(undefined)(open)).toEqual(start)
    expect(groupFolded('unit:x')(open).opened).toEqual([])
  })

  test('an answer opens in the interview room; an interview alone leaves the old answer', () => {
    const answer = answerOpened('i', 'i-2')(start)
    expect(answer).toMatchObject({ room: 'interview', interview: 'i', answer: 'i-2' })
    expect(answerOpened('j')(answer)).not.toHaveProperty('answer')
  })

  test('Reset shows everything again and keeps the room, the language, the list and the selection', () => {
    const kept: View = { ...actor('a')(start), language: 'en', asList: true }
    const narrowed = [
      hiddenToggled('kind:ngo'),
      showcasedToggled('tie:GENERAL'),
      dayChosen('2026-10-01'),
      foldedAs('unit'),
      groupOpened('unit:x'),
      pathLit('a', 'b'),
      stepsTaken(2),
    ].reduce((view, change) => change(view), kept)
    expect(isNarrowed(narrowed)).toBe(true)
    expect(reset(narrowed)).toEqual(kept)
    expect(isNarrowed(kept)).toBe(false)
  })
})

describe('keeping to a group', () => {
  const kept = groupKept('place:Åby')(start)

  test('opens it, and leaving it leaves it open', () => {
    expect(kept).toMatchObject({ within: 'place:Åby', opened: ['place:Åby'] })
    expect(groupLeft(kept)).toEqual({ ...start, opened: ['place:Åby'] })
    expect(groupLeft(start)).toBe(start)
  })

  test('ends with the group, with its folding, with Escape and with Reset', () => {
    for (const change of [groupFolded('place:Åby'), foldedAs('unit'), steppedBack, reset]) {
      expect(change(kept)).not.toHaveProperty('within')
    }
    expect(isNarrowed(kept)).toBe(true)
  })
})
