/** A unit in two units at once: exposed with each, and never made, by registering or by undoing, on both kinds of engine. */
import { expect, it } from 'vitest'
import { doublyPlaced } from '../helpers/doubly-placed.ts'
import { onBoth } from './both.ts'
import { answersTo, type Step } from './steps.ts'

const exposing = (...units: string[]): Step => ({
  method: 'POST',
  path: '/api/exposure',
  body: { units, date: '2026-10-01' },
})
const placing = (unit: string, partOf: object[], ifMatch: string): Step => ({
  method: 'PATCH',
  path: `/api/units/${unit}`,
  body: { partOf },
  ifMatch,
})

const read: Step[] = [
  exposing('boern'),
  exposing('biblioteker'),
  exposing('boern', 'biblioteker'),
  { method: 'GET', path: '/api/network?unit=boern' },
  { method: 'GET', path: '/api/units' },
]

/** The workshop goes to Børn og Unge and is taken out again; then it goes to Lokalbibliotekerne. */
const written: [Step, number][] = [
  [placing('team', [{ unit: 'biblioteker' }, { unit: 'boern' }], '0'), 400],
  [placing('vaerksted', [{ unit: 'boern', to: '2027-01-01' }], '0'), 200],
  [placing('vaerksted', [], '^1'), 200],
  [placing('vaerksted', [{ unit: 'biblioteker', from: '2026-06-01' }], '^2'), 200],
  [{ method: 'POST', path: '/api/history/^2/undo' }, 409],
  [{ method: 'POST', path: '/api/history/^3/undo' }, 201],
  [{ method: 'POST', path: '/api/history/^2/undo' }, 201],
  [{ method: 'POST', path: '/api/history/^5/undo' }, 409],
  [{ method: 'GET', path: '/api/network' }, 200],
]

onBoth((both) => {
  it('is below each, and counted once', async () => {
    const answers = await answersTo(read, both.embedded.store, doublyPlaced)
    const inside = answers.slice(0, 3).map((answer) => answer as { actorsInside?: string[] })
    expect(inside.map(({ actorsInside }) => actorsInside)).toEqual([
      ['klub', 'lab', 'skole'],
      ['bibliotek', 'klub', 'lab'],
      ['bibliotek', 'klub', 'lab', 'skole'],
    ])
    expect(await answersTo(read, both.neo4j.store, doublyPlaced)).toEqual(answers)
  })

  it('is not made by a change, nor by undoing or redoing one', async () => {
    const steps = written.map(([step]) => step)
    const answers = await answersTo(steps, both.embedded.store, doublyPlaced)
    expect(answers.map(({ status }) => status)).toEqual(written.map(([, status]) => status))
    expect(answers[4]).toMatchObject({
      type: 'urn:problem-type:bindeled:unit-misplaced',
      changed: [{ type: 'Unit', id: 'vaerksted', name: 'Værkstedet' }],
    })
    expect(await answersTo(steps, both.neo4j.store, doublyPlaced)).toEqual(answers)
  })
})
