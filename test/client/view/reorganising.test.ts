import { describe, expect, test } from 'vitest'
import {
  askedAsSaved,
  asking,
  asksSomething,
  changeMoved,
  changePut,
  changeRemoved,
  compared,
  dayForgotten,
  isUnsaved,
  phaseChosen,
  reasonToggled,
  sheetChosen,
  statusSwitched,
  subjectOpened,
  tieSwitched,
  usual,
  type WholeWhatIf,
} from '../../../client/view/reorganising.ts'
import { steppedBack } from '../../../client/view/transitions.ts'
import { nothingReorganised, type View } from '../../../client/view/view.ts'
import type { ScenarioChange } from '../../../server/domain/exposure.ts'

const start: View = {
  room: 'reorganisation',
  language: 'da',
  hidden: [],
  showcased: [],
  opened: [],
  asList: false,
}
const saved: WholeWhatIf = { ...usual, units: ['a', 'b'], date: '2026-10-01' }
const closed = (unit: string): ScenarioChange => ({ change: 'unit-closed', unit })

const after = (...changes: ((view: View) => View)[]) =>
  changes.reduce((view, change) => change(view), start)

describe('what is asked', () => {
  test('is kept only where it differs from what is saved', () => {
    const asked = after(asking(saved, { units: ['a'], date: '2026-10-01' }))
    expect(asked.reorganisation?.whatIf).toEqual({ units: ['a'] })
    expect(isUnsaved(asked.reorganisation!)).toBe(true)
    const again = asking(saved, { units: ['a', 'b'] })(asked)
    expect(again.reorganisation?.whatIf).toEqual({})
    expect(isUnsaved(again.reorganisation!)).toBe(false)
  })

  test('keeps no reason that an earlier question gave', () => {
    const lit = after(reasonToggled({ partnership: 'p', signal: 'direct' }))
    expect(asking(usual, { units: ['a'] })(lit).reorganisation?.reason).toBeUndefined()
  })

  test('goes back to what is saved, or to the day of the subject', () => {
    const asked = after(asking(saved, { units: [], date: '2027-01-01' }))
    expect(dayForgotten(asked).reorganisation?.whatIf).toEqual({ units: [] })
    expect(askedAsSaved(asked).reorganisation?.whatIf).toEqual({})
  })

  test('is something with a unit or a change', () => {
    expect(asksSomething(usual)).toBe(false)
    expect(asksSomething({ ...usual, units: ['a'] })).toBe(true)
    expect(asksSomething({ ...usual, changes: [closed('a')] })).toBe(true)
  })
})

describe('what counts', () => {
  test('is switched one by one, in the order of the list', () => {
    const without = tieSwitched(usual, 'FORMAL_PARTNERSHIP')
    expect(without).toEqual({ ties: ['COLLABORATION'] })
    expect(tieSwitched({ ...usual, ...without }, 'FORMAL_PARTNERSHIP')).toEqual({
      ties: usual.ties,
    })
    expect(statusSwitched(usual, 'idea').statuses?.[0]).toBe('idea')
  })

  test('is never nothing', () => {
    expect(tieSwitched({ ...usual, ties: ['COLLABORATION'] }, 'COLLABORATION')).toEqual({})
    expect(statusSwitched({ ...usual, statuses: ['active'] }, 'active')).toEqual({})
  })
})

describe('changes of a scenario', () => {
  const three = { ...usual, changes: [closed('a'), closed('b'), closed('c')] }

  test('are added, replaced and removed at their place', () => {
    expect(changePut(three, 3, closed('d')).changes).toEqual([...three.changes, closed('d')])
    expect(changePut(three, 1, closed('d')).changes?.[1]).toEqual(closed('d'))
    expect(changeRemoved(three, 0).changes).toEqual([closed('b'), closed('c')])
  })

  test('move up and down, and not past an end', () => {
    expect(changeMoved(three, 2, -1).changes).toEqual([closed('a'), closed('c'), closed('b')])
    expect(changeMoved(three, 0, 1).changes).toEqual([closed('b'), closed('a'), closed('c')])
    expect(changeMoved(three, 0, -1)).toEqual({})
    expect(changeMoved(three, 2, 1)).toEqual({})
  })
})

describe('the room', () => {
  test('opens a subject as it is saved, with the phase that is looked at', () => {
    const view = after(
      phaseChosen('before'),
      sheetChosen('units'),
      asking(usual, { units: ['a'] }),
      subjectOpened({ type: 'scenario', id: 'x' }),
    )
    expect(view.reorganisation).toEqual({
      ...nothingReorganised,
      phase: 'before',
      subject: { type: 'scenario', id: 'x' },
    })
  })

  test('lights a reason, and puts the same out', () => {
    const reason = { partnership: 'p', signal: 'direct' as const }
    expect(after(reasonToggled(reason)).reorganisation?.reason).toEqual(reason)
    expect(after(reasonToggled(reason), reasonToggled(reason)).reorganisation).toEqual(
      nothingReorganised,
    )
  })

  test('stays the same view when nothing changes', () => {
    const view = after(phaseChosen('after'))
    expect(phaseChosen('after')(view)).toBe(view)
  })

  test('is stepped back in one thing at a time', () => {
    const view = {
      ...after(
        asking(usual, { units: ['a'] }),
        compared({ type: 'scenario', id: 'x' }),
        reasonToggled({ partnership: 'p' }),
      ),
      selected: { type: 'Actor' as const, id: 'a' },
    }
    const unselected = steppedBack(view)
    expect(unselected).toEqual({ ...view, selected: undefined })
    const dark = steppedBack(unselected)
    expect(dark.reorganisation?.reason).toBeUndefined()
    const alone = steppedBack(dark)
    expect(alone.reorganisation).toEqual({ ...nothingReorganised, whatIf: { units: ['a'] } })
    expect(steppedBack(alone)).toBe(alone)
  })
})
