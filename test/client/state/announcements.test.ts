import { expect, describe, test } from 'vitest'
import { da } from '../../../client/locales/da.ts'
import { announcementOf } from '../../../client/state/announcements.ts'
import type { View } from '../../../client/view/view.ts'
import { lookupOf } from '../../../server/picture/lookup.ts'
import { quarter, shownOf, viewOf } from './networks.ts'

const lookup = lookupOf(quarter, '2026-10-01')
const start: View = viewOf()

describe('what is announced', () => {
  const said = (before: View, view: View) =>
    announcementOf(before, { view, drawing: shownOf(quarter, view), lookup }, da)

  test('is one sentence for each change', () => {
    const klub: View = { ...start, selected: { type: 'Actor', id: 'klub' } }
    const focus: View = { ...klub, focus: { actor: 'klub', steps: 1 } }
    expect(said(start, klub)).toBe('klub valgt')
    expect(said(klub, start)).toBe('Intet valgt')
    expect(said(klub, focus)).toBe('Fokus på klub, 2 af 5 vist')
    expect(said(start, { ...start, hidden: ['kind:group'] })).toBe('4 af 5 vist')
    expect(said(start, { ...start, asList: true })).toBe('Vist som liste')
    expect(said(start, { ...start, room: 'interview' })).toBe('Interview')
    expect(said(start, { ...start, language: 'en' })).toBeUndefined()
  })

  test('names a partnership too, and the group that is shown alone', () => {
    const [partnership] = quarter.partnerships
    const selected = { type: 'Partnership', id: partnership!.id } as const
    expect(said(start, { ...start, selected })).toBe(`${partnership!.name} valgt`)
    const group = shownOf(quarter, { ...start, foldedBy: 'unit' }).things.find(
      ({ sort }) => sort === 'folded',
    )!
    const kept: View = { ...start, foldedBy: 'unit', within: group.selects.id }
    expect(said({ ...start, foldedBy: 'unit' }, kept)).toMatch(
      new RegExp(`^Kun ${group.name}, \\d af 5 vist$`),
    )
  })
})
