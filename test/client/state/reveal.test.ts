import { expect, describe, test } from 'vitest'
import { revealed } from '../../../client/state/reveal.ts'
import type { View } from '../../../client/view/view.ts'
import { lookupOf } from '../../../server/picture/lookup.ts'
import { quarter, shownOf, viewOf } from './networks.ts'

const lookup = lookupOf(quarter, '2026-10-01')
const grouping = { lookup, communities: [] }
const start: View = viewOf()

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
    const { things } = shownOf(quarter, view)
    expect(view.opened).toHaveLength(1)
    expect(things.filter(({ sort }) => sort === 'actor').map(({ name }) => name)).toEqual(['klub'])
  })

  test('is shown in the network room from any other', () => {
    expect(revealed(grouping, klub)({ ...start, room: 'interview' }).room).toBe('network')
  })
})
