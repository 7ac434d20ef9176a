/** From “unknown” to known gives the same answers on both kinds of engine, conflicts, refusals and undoing included. */
import { expect, it } from 'vitest'
import { onBoth } from './both.ts'
import { answersTo } from './steps.ts'
import type { Step } from './steps.ts'

const partner = '/api/actors/sundhedshus'
const partnership = '/api/partnerships/partnerskab-sundhedshus'
const tie = 'COLLABORATION'

/** Each step, with the status it is answered with. */
const walk: [Step, number][] = [
  [{ method: 'POST', path: '/api/units', body: { name: 'Sundhed og Omsorg' } }, 201],
  [{ method: 'POST', path: '/api/units', body: { name: 'sundhed OG omsorg' } }, 409],
  [
    {
      method: 'PATCH',
      path: '/api/units/lokalbibliotekerne',
      body: { partOf: [{ unit: 'sundhed-og-omsorg', from: '2026-01-01' }] },
      ifMatch: '0',
    },
    200,
  ],
  [
    {
      method: 'PATCH',
      path: '/api/units/sundhed-og-omsorg',
      body: { partOf: [{ unit: 'lokalbibliotekerne' }] },
      ifMatch: '^0',
    },
    400,
  ],
  [
    {
      method: 'PATCH',
      path: partner,
      body: { belongsTo: [{ unit: 'sundhed-og-omsorg', certainty: 'external', source: 'Brev' }] },
      ifMatch: '0',
    },
    200,
  ],
  [{ method: 'PATCH', path: partner, body: { external: true }, ifMatch: '^4' }, 400],
  [
    {
      method: 'POST',
      path: `${partnership}/contacts`,
      body: {
        onBehalfOf: 'sundhedshus',
        person: {
          name: 'Åse Ærø',
          worksAt: [{ at: { type: 'Unit', id: 'sundhed-og-omsorg' }, role: 'leder' }],
        },
      },
    },
    201,
  ],
  [
    {
      method: 'POST',
      path: `${partnership}/contacts`,
      body: { onBehalfOf: 'folkeinformation', person: 'nobody' },
    },
    400,
  ],
  [{ method: 'POST', path: '/api/people', body: { name: 'Aase Aeroe' } }, 409],
  [
    {
      method: 'PATCH',
      path: partnership,
      body: { agreement: 'oral', status: 'ended', start: '2024-01-01', end: '2026-12-31' },
      ifMatch: '^6',
    },
    200,
  ],
  [{ method: 'PATCH', path: partnership, body: { end: '2027-06-30' }, ifMatch: '^6' }, 409],
  [
    {
      method: 'POST',
      path: '/api/partnerships',
      body: {
        name: 'Læseklub',
        parties: [
          { actor: 'hasle-bibliotek', tie },
          { actor: 'sundhedshus', tie },
        ],
        delivers: [{ name: 'Højtlæsning' }, { name: 'lektiehjaelp' }],
      },
    },
    201,
  ],
  [
    {
      method: 'POST',
      path: '/api/actors',
      body: { name: 'Bo Bindeled', kind: 'individual', certainty: 'suggested' },
    },
    201,
  ],
  [{ method: 'GET', path: '/api/units' }, 200],
  [{ method: 'GET', path: partner }, 200],
  [{ method: 'GET', path: partnership }, 200],
  [{ method: 'GET', path: '/api/partnerships/laeseklub' }, 200],
  [{ method: 'GET', path: '/api/search?q=bindeled' }, 200],
  [{ method: 'POST', path: '/api/history/^0/undo' }, 409],
  [{ method: 'POST', path: '/api/history/^6/undo' }, 201],
  [{ method: 'GET', path: partnership }, 200],
  [{ method: 'POST', path: '/api/history/^6/undo' }, 409],
  [{ method: 'POST', path: '/api/history/^19/undo' }, 201],
  [{ method: 'GET', path: '/api/history' }, 200],
  [{ method: 'GET', path: '/api/network' }, 200],
]

onBoth((both) => {
  it('answer the same on the way from unknown to known', async () => {
    const steps = walk.map(([step]) => step)
    const expected = await answersTo(steps, both.embedded.store)
    expect(expected.map(({ status }) => status)).toEqual(walk.map(([, status]) => status))
    expect(await answersTo(steps, both.neo4j.store)).toEqual(expected)
  })
})
