import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Written } from '../../../server/contract/history.ts'
import type { OperationName } from '../../../server/contract/operations.ts'
import { answerOf, problemOf, serve, type Reply, type Serving } from '../../helpers/serving.ts'

let serving: Serving
beforeEach(async () => {
  serving = await serve()
})
afterEach(() => serving.close())

interface Sent {
  body?: object
  ifMatch?: number | string
  by?: string
}

function send(method: string, path: string, { body, ifMatch, by }: Sent = {}): Promise<Reply> {
  return serving.ask(path, {
    method,
    headers: {
      ...(body && { 'Content-Type': 'application/json' }),
      ...(ifMatch !== undefined && { 'If-Match': `"${ifMatch}"` }),
      ...(by !== undefined && { 'Bindeled-By': encodeURIComponent(by) }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
}

async function written(name: OperationName, reply: Promise<Reply>): Promise<Written> {
  return answerOf(name, await reply) as Written
}

const merger = {
  name: 'Bibliotekerne samles',
  kind: 'merger',
  date: '2027-01-01',
  units: ['lokalbibliotekerne', 'boern-og-unge'],
}
const record = (body: object = merger) =>
  written('recordReorganisation', send('POST', '/api/reorganisations', { body, by: 'Åse' }))

async function recorded() {
  return answerOf('reorganisations', await serving.ask('/api/reorganisations')).reorganisations
}

const follow = '/api/reorganisations/bibliotekerne-samles/follow-ups'

describe('a recorded reorganisation', () => {
  it('is recorded, changed, and deleted, each on its own revision', async () => {
    const { item, itemRevision } = await record()
    expect(item).toEqual({ type: 'Reorganisation', id: 'bibliotekerne-samles' })
    const path = `/api/reorganisations/${item.id}`
    const { reorganisation } = answerOf('reorganisation', await serving.ask(path))
    expect(reorganisation).toMatchObject({
      ...withoutUnits(merger),
      state: 'planned',
      itemRevision,
    })
    expect(reorganisation.affects.map(({ unit }) => unit)).toEqual([
      'boern-og-unge',
      'lokalbibliotekerne',
    ])
    const body = { date: null, state: 'done', units: ['boern-og-unge'] }
    const changed = await written(
      'changeReorganisation',
      send('PATCH', path, { body, ifMatch: itemRevision }),
    )
    const after = answerOf('reorganisation', await serving.ask(path)).reorganisation
    expect(after).toMatchObject({ name: merger.name, state: 'done' })
    expect(after).not.toHaveProperty('date')
    expect(after.affects).toEqual([{ unit: 'boern-og-unge', certainty: 'stated' }])
    await written('deleteReorganisation', send('DELETE', path, { ifMatch: changed.itemRevision }))
    expect(problemOf(await serving.ask(path)).status).toBe(404)
    expect(await recorded()).toHaveLength(3)
  })

  it('stands in the network and its units as soon as it is recorded', async () => {
    const { item, revision } = await record()
    const network = answerOf('network', await serving.ask('/api/network'))
    expect(network.revision).toBe(revision)
    expect(network.reorganisations.map(({ id }) => id)).toContain(item.id)
  })

  it('goes with its follow-ups, and comes back with them', async () => {
    const { item, itemRevision } = await record()
    const body = { responsible: 'Ib Sø', step: 'Ring til dem', by: '2026-12-01', done: false }
    const { partnership } = await somePartnership()
    const set = await written(
      'setReorganisationFollowUp',
      send('PUT', `${follow}/${partnership}`, { body, ifMatch: 0 }),
    )
    expect(set.item).toEqual({ type: 'FollowUp', id: `${item.id}/${partnership}` })
    const before = answerOf('reorganisationFollowUps', await serving.ask(follow)).followUps
    expect(before).toEqual([
      { partnership, name: expect.any(String) as string, ...body, itemRevision: set.itemRevision },
    ])
    const gone = await written(
      'deleteReorganisation',
      send('DELETE', `/api/reorganisations/${item.id}`, { ifMatch: itemRevision }),
    )
    expect(problemOf(await serving.ask(follow)).status).toBe(404)
    await written('undo', send('POST', `/api/history/${gone.act.id}/undo`))
    expect(answerOf('reorganisationFollowUps', await serving.ask(follow)).followUps).toEqual(before)
  })

  it('that interviews speak of stays, with a reason', async () => {
    const [one] = await recorded()
    const reply = await send('DELETE', `/api/reorganisations/${one!.id}`, { ifMatch: 0 })
    expect(problemOf(reply)).toMatchObject({
      status: 409,
      type: 'urn:problem-type:bindeled:spoken-of',
      errors: [{ field: 'id', item: { type: 'Reorganisation', id: one!.id } }],
    })
    expect(await recorded()).toHaveLength(3)
  })

  it('that someone else has changed is told with both values', async () => {
    const { item, itemRevision } = await record()
    const path = `/api/reorganisations/${item.id}`
    const theirs = await written(
      'changeReorganisation',
      send('PATCH', path, { body: { date: '2027-02-01' }, ifMatch: itemRevision }),
    )
    const mine = { date: '2027-03-01', units: ['lokalbibliotekerne'] }
    const reply = await send('PATCH', path, { body: mine, ifMatch: itemRevision })
    expect(problemOf(reply)).toMatchObject({
      status: 409,
      type: 'urn:problem-type:bindeled:item-changed',
      itemRevision: theirs.itemRevision,
      conflicts: [
        { field: 'date', yours: '2027-03-01', theirs: '2027-02-01' },
        { field: 'unit', theirs: 'boern-og-unge' },
        { field: 'unit.certainty', theirs: 'stated' },
      ],
    })
    await record({ ...merger, name: 'En anden' })
    await written(
      'changeReorganisation',
      send('PATCH', path, { body: mine, ifMatch: theirs.itemRevision }),
    )
  })

  it.each([
    [{ ...merger, units: [] }, 400, 'units'],
    [{ ...merger, units: ['lokalbibliotekerne', 'ingen'] }, 400, 'units.1'],
    [{ ...merger, date: '2027-02-30' }, 400, 'date'],
    [{ ...merger, kind: 'explosion' }, 400, 'kind'],
    [{ ...merger, name: ' ' }, 400, 'name'],
    [{ ...merger, colour: 'red' }, 400, 'colour'],
  ])('%j is refused with %i, naming the field', async (body, status, field) => {
    const before = await recorded()
    const problem = problemOf(await send('POST', '/api/reorganisations', { body }))
    expect(problem.status).toBe(status)
    expect(problem.errors?.map((error) => error.field)).toEqual([field])
    expect(await recorded()).toEqual(before)
  })

  it('may be tried again and again: only the login is slowed down', async () => {
    for (let tries = 0; tries < 12; tries += 1) {
      const reply = await send('POST', '/api/reorganisations', { body: { name: 'Uden enheder' } })
      expect(problemOf(reply).status).toBe(400)
    }
    await record()
  })

  it('of a name that is registered is refused, and the other offered', async () => {
    const { item } = await record()
    const body = { ...merger, name: 'bibliotekerne SAMLES' }
    expect(problemOf(await send('POST', '/api/reorganisations', { body }))).toMatchObject({
      status: 409,
      type: 'urn:problem-type:bindeled:name-taken',
      errors: [{ field: 'name', found: body.name }],
      existing: [{ ...item, name: merger.name }],
    })
  })
})

describe('If-Match', () => {
  it.each([
    ['is missing', undefined, 428],
    ['is not a revision', 'r7', 400],
    ['is weak', 'W/"1"', 400],
  ])('that %s is told', async (_what, header, status) => {
    const { item } = await record()
    const reply = await serving.ask(`/api/reorganisations/${item.id}`, {
      method: 'DELETE',
      ...(header === undefined ? {} : { headers: { 'If-Match': header } }),
    })
    expect(problemOf(reply).status).toBe(status)
    expect(await recorded()).toHaveLength(4)
  })
})

describe('a follow-up', () => {
  it('that says nothing is none, and its partnership must be registered', async () => {
    await record()
    const { partnership } = await somePartnership()
    const path = `${follow}/${partnership}`
    const body = { step: 'Ring', done: true }
    const { itemRevision } = await written(
      'setReorganisationFollowUp',
      send('PUT', path, { body, ifMatch: 0 }),
    )
    await written(
      'setReorganisationFollowUp',
      send('PUT', path, { body: { done: false }, ifMatch: itemRevision }),
    )
    expect(answerOf('reorganisationFollowUps', await serving.ask(follow)).followUps).toEqual([])
    const unknown = await send('PUT', `${follow}/nothing`, { body, ifMatch: 0 })
    expect(problemOf(unknown).status).toBe(404)
  })

  it('set by two at once is told to the second', async () => {
    await record()
    const { partnership } = await somePartnership()
    const path = `${follow}/${partnership}`
    await send('PUT', path, { body: { step: 'Ring', done: false }, ifMatch: 0 })
    const reply = await send('PUT', path, { body: { step: 'Skriv', done: false }, ifMatch: 0 })
    expect(problemOf(reply)).toMatchObject({
      status: 409,
      conflicts: [{ field: 'step', yours: 'Skriv', theirs: 'Ring' }],
    })
  })
})

describe('history', () => {
  it('tells who did what, newest first, and of one item alone', async () => {
    const { item, act } = await record()
    await record({ ...merger, name: 'En anden' })
    const all = answerOf('history', await serving.ask('/api/history?limit=1'))
    expect(all.total).toBe(2)
    expect(all.acts).toHaveLength(1)
    expect(all.acts[0]?.items[0]?.name).toBe('En anden')
    const one = answerOf(
      'history',
      await serving.ask(`/api/history?type=${item.type}&id=${item.id}`),
    )
    expect(one.total).toBe(1)
    expect(one.acts[0]).toMatchObject({ id: act.id, by: 'Åse', what: 'reorganisation-recorded' })
    expect(one.acts[0]?.changes).toContainEqual({
      item,
      name: merger.name,
      field: 'unit',
      after: 'boern-og-unge',
      other: { type: 'Unit', id: 'boern-og-unge' },
    })
    expect(problemOf(await serving.ask('/api/history?type=Unit')).errors?.[0]?.field).toBe('id')
  })

  it('of a deleted thing still has its name', async () => {
    const { item, itemRevision } = await record()
    await send('DELETE', `/api/reorganisations/${item.id}`, { ifMatch: itemRevision })
    const { acts } = answerOf('history', await serving.ask('/api/history'))
    expect(acts.map(({ items }) => items.map(({ name }) => name))).toEqual([
      [merger.name],
      [merger.name],
    ])
  })

  it('is not undone when something has changed since', async () => {
    const { item, itemRevision, act } = await record()
    const path = `/api/reorganisations/${item.id}`
    await send('PATCH', path, { body: { state: 'done' }, ifMatch: itemRevision })
    expect(problemOf(await send('POST', `/api/history/${act.id}/undo`))).toMatchObject({
      status: 409,
      type: 'urn:problem-type:bindeled:changed-since',
      changed: [{ ...item, name: merger.name }],
    })
  })

  it.each(['%E0%A4', 'x'.repeat(101)])('does not take %s for a name', async (name) => {
    const reply = await serving.ask('/api/reorganisations', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Bindeled-By': name },
      body: JSON.stringify(merger),
    })
    expect(problemOf(reply).status).toBe(400)
  })
})

function withoutUnits({ units: _, ...rest }: typeof merger): object {
  return rest
}

async function somePartnership(): Promise<{ partnership: string }> {
  const { partnerships } = answerOf('network', await serving.ask('/api/network'))
  return { partnership: partnerships[0]!.id }
}
