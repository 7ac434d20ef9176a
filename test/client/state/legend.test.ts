import { describe, expect, test } from 'vitest'
import { announcementOf } from '../../../client/state/announcements.ts'
import { drawingOf } from '../../../client/state/drawing-of.ts'
import { hidingRows } from '../../../client/state/hidden-by.ts'
import { legendOf } from '../../../client/state/legend.ts'
import { lookupOf } from '../../../client/state/lookup.ts'
import { revealed } from '../../../client/state/reveal.ts'
import { da } from '../../../client/locales/da.ts'
import type { View } from '../../../client/view/view.ts'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import type { ActorKind, Tie } from '../../../server/domain/words.ts'

const day = '2026-10-01'
const said = { certainty: 'stated' } as const
const belongsTo = (unit: string, to?: string) => [{ unit, ...said, ...(to && { to }) }]

type Actor = NetworkAnswer['actors'][number]
const actor = (id: string, kind: ActorKind, more: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  kind,
  named: true,
  belongsTo: [],
  exampleOf: [],
  coverage: 'not-asked',
  ...said,
  ...more,
})
const partnership = (id: string, tie: Tie, between: string[]) => ({
  id,
  name: id,
  level: 'not-stated' as const,
  agreement: 'not-stated' as const,
  status: 'not-stated' as const,
  named: id !== 'almindeligt',
  parties: between.map((each) => ({ actor: each, tie, ...said })),
  delivers: [],
  ...said,
})
const unit = (id: string, partOf: NetworkAnswer['units'][number]['partOf'] = []) => ({
  id,
  name: id,
  kind: 'not-stated' as const,
  partOf,
  ...said,
})
const totals = { actors: 5, groups: 1, formal: 1, collaborations: 1, general: 1 }

const network: NetworkAnswer = {
  revision: 1,
  totals,
  shown: totals,
  actors: [
    actor('bibliotek', 'library', { belongsTo: belongsTo('afdeling'), coverage: 'interviewed' }),
    actor('hus', 'health', { belongsTo: belongsTo('kommune', '2026-10-01') }),
    actor('klub', 'association', { external: true }),
    actor('råd', 'forum', { belongsTo: belongsTo('åby') }),
    actor('mange', 'individual', { named: false }),
  ],
  partnerships: [
    partnership('aftale', 'FORMAL_PARTNERSHIP', ['bibliotek', 'hus']),
    partnership('aftener', 'COLLABORATION', ['bibliotek', 'klub']),
    partnership('almindeligt', 'COLLABORATION', ['bibliotek', 'mange']),
  ],
  units: [unit('afdeling', belongsTo('kommune')), unit('kommune'), unit('åby')],
  activities: [],
  reorganisations: [],
}
const lookup = lookupOf(network, day)
const grouping = { lookup, communities: [], language: 'da' as const }
const start: View = {
  room: 'network',
  language: 'da',
  hidden: [],
  showcased: [],
  opened: [],
  asList: false,
}

describe('the legend', () => {
  test('counts every actor by kind, top unit on the day and coverage; unnamed groups only as such', () => {
    const { kind, tie, unit: units, coverage } = legendOf(lookup)
    expect(kind).toEqual([
      { key: 'kind:library', count: 1 },
      { key: 'kind:health', count: 1 },
      { key: 'kind:forum', count: 1 },
      { key: 'kind:association', count: 1 },
      { key: 'kind:group', count: 1 },
    ])
    expect(tie).toEqual([
      { key: 'tie:FORMAL_PARTNERSHIP', count: 1 },
      { key: 'tie:COLLABORATION', count: 1 },
      { key: 'tie:GENERAL', count: 1 },
    ])
    expect(units).toEqual([
      { key: 'unit:kommune', count: 1, name: 'kommune' },
      { key: 'unit:åby', count: 1, name: 'åby' },
      { key: 'unit:external', count: 1 },
      { key: 'unit:none', count: 1 },
    ])
    expect(coverage).toEqual([
      { key: 'coverage:interviewed', count: 1 },
      { key: 'coverage:not-asked', count: 3 },
    ])
  })

  test('counts who is in a unit that others placed under two in each of them', () => {
    const doubled = unit('afdeling', [...belongsTo('kommune'), ...belongsTo('åby')])
    const units = [doubled, unit('kommune'), unit('åby')]
    expect(legendOf(lookupOf({ ...network, units }, day)).unit).toEqual([
      { key: 'unit:kommune', count: 1, name: 'kommune' },
      { key: 'unit:åby', count: 2, name: 'åby' },
      { key: 'unit:external', count: 1 },
      { key: 'unit:none', count: 1 },
    ])
  })

  test('tells which rows hide something, and leaves out those that hide nothing', () => {
    const hidden = ['kind:housing', 'kind:health', 'coverage:not-asked'] as const
    expect(hidingRows(lookup, { hidden })).toEqual(['coverage:not-asked', 'kind:health'])
  })
})

describe('what was searched for', () => {
  const klub = { type: 'Actor', id: 'klub' } as const

  test('is selected, and nothing else changes, when it can be seen', () => {
    const view: View = { ...start, hidden: ['kind:health'] }
    expect(revealed(grouping, klub)(view)).toEqual({ ...view, selected: klub })
  })

  test('takes off the filters that hide it, and leaves the others', () => {
    const view: View = { ...start, hidden: ['kind:health', 'unit:external', 'kind:association'] }
    expect(revealed(grouping, klub)(view).hidden).toEqual(['kind:health'])
    const ofTie: View = { ...start, hidden: ['tie:COLLABORATION', 'tie:GENERAL'] }
    expect(revealed(grouping, klub)(ofTie).hidden).toEqual(['tie:GENERAL'])
  })

  test('leaves a focus it is not within, and keeps one it is within', () => {
    const near: View = { ...start, focus: { actor: 'bibliotek', steps: 1 } }
    expect(revealed(grouping, klub)(near).focus).toEqual(near.focus)
    const far: View = { ...start, focus: { actor: 'hus', steps: 1 } }
    expect(revealed(grouping, klub)(far)).not.toHaveProperty('focus')
  })

  test('opens the group it is folded into', () => {
    const folded: View = { ...start, foldedBy: 'unit' }
    const view = revealed(grouping, klub)(folded)
    const { things } = drawingOf(network, view, { today: day })
    expect(view.opened).toHaveLength(1)
    expect(things.filter(({ sort }) => sort === 'actor').map(({ name }) => name)).toEqual(['klub'])
  })

  test('is shown in the network room from any other', () => {
    expect(revealed(grouping, klub)({ ...start, room: 'interview' }).room).toBe('network')
  })
})

describe('what is announced', () => {
  const said = (before: View, view: View) =>
    announcementOf(
      before,
      { view, drawing: drawingOf(network, view, { today: day }), lookup: lookupOf(network, day) },
      da,
    )

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
    const [partnership] = network.partnerships
    const selected = { type: 'Partnership', id: partnership!.id } as const
    expect(said(start, { ...start, selected })).toBe(`${partnership!.name} valgt`)
    const group = drawingOf(network, { ...start, foldedBy: 'unit' }, { today: day }).things.find(
      ({ sort }) => sort === 'folded',
    )!
    const kept: View = { ...start, foldedBy: 'unit', within: group.selects.id }
    expect(said({ ...start, foldedBy: 'unit' }, kept)).toMatch(
      new RegExp(`^Kun ${group.name}, \\d af 5 vist$`),
    )
  })
})
