import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Written } from '../../../server/contract/history.ts'
import type { OperationName } from '../../../server/contract/operations.ts'
import { answerOf, problemOf, serve, type Reply, type Serving } from '../../helpers/serving.ts'

let serving: Serving
beforeEach(async () => {
  serving = await serve()
})
afterEach(() => serving.close())

function send(
  method: string,
  path: string,
  { body, ifMatch }: { body?: object; ifMatch?: number } = {},
): Promise<Reply> {
  return serving.ask(path, {
    method,
    headers: {
      ...(body && { 'Content-Type': 'application/json' }),
      ...(ifMatch !== undefined && { 'If-Match': `"${ifMatch}"` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
}

async function written(name: OperationName, reply: Promise<Reply>): Promise<Written> {
  return answerOf(name, await reply) as Written
}

const closing = { change: 'unit-closed', unit: 'boern-og-unge' }
const question = {
  name: 'Hvad nu hvis',
  note: 'Til mødet',
  units: ['lokalbibliotekerne'],
  date: '2027-01-01',
  windowDays: 90,
  changes: [closing, { change: 'person-left', person: 'lone-hedelund' }],
  ties: ['FORMAL_PARTNERSHIP'],
  statuses: ['active', 'not-stated'],
}
const save = (body: object = question) =>
  written('saveScenario', send('POST', '/api/scenarios', { body }))

async function scenarios() {
  return answerOf('scenarios', await serving.ask('/api/scenarios')).scenarios
}

async function person(): Promise<string> {
  const { interviews } = answerOf('interviews', await serving.ask('/api/interviews'))
  return interviews[0]!.interviewees[0]!.id!
}

async function partnership(): Promise<string> {
  const { partnerships } = answerOf('network', await serving.ask('/api/network'))
  return partnerships.find(({ named }) => named)!.id
}

describe('a scenario', () => {
  it('is saved with its whole question, renamed, copied and deleted', async () => {
    const body = {
      ...question,
      changes: [closing, { change: 'person-left', person: await person() }],
    }
    const { item, itemRevision } = await save(body)
    const path = `/api/scenarios/${item.id}`
    const { scenario } = answerOf('scenario', await serving.ask(path))
    expect(scenario).toEqual({ id: item.id, ...body, itemRevision })
    const change = { name: 'Et andet', note: null, date: null, changes: [] }
    const changed = await written(
      'changeScenario',
      send('PATCH', path, { body: change, ifMatch: itemRevision }),
    )
    const { windowDays, units, ties, statuses } = question
    expect(answerOf('scenario', await serving.ask(path)).scenario).toEqual({
      ...{ id: item.id, name: 'Et andet', windowDays, units, ties, statuses, changes: [] },
      itemRevision: changed.itemRevision,
    })
    await save(body)
    expect((await scenarios()).map(({ name }) => name)).toEqual(['Et andet', 'Hvad nu hvis'])
    const deleted = await written(
      'deleteScenario',
      send('DELETE', path, { ifMatch: changed.itemRevision }),
    )
    expect(problemOf(await serving.ask(path)).status).toBe(404)
    await written('undo', send('POST', `/api/history/${deleted.act.id}/undo`))
    expect((await scenarios()).map(({ name }) => name)).toEqual(['Et andet', 'Hvad nu hvis'])
  })

  it('is no part of the registered network', async () => {
    const { item } = await save({ name: 'Kun et spørgsmål', units: ['lokalbibliotekerne'] })
    const network = answerOf('network', await serving.ask('/api/network'))
    expect(network.reorganisations).toHaveLength(3)
    const { reorganisations } = answerOf(
      'reorganisations',
      await serving.ask('/api/reorganisations'),
    )
    expect(reorganisations).toHaveLength(3)
    const { units } = answerOf('units', await serving.ask('/api/units'))
    expect(units.flatMap((unit) => unit.reorganisations.map(({ id }) => id))).not.toContain(item.id)
    expect(problemOf(await serving.ask(`/api/reorganisations/${item.id}`)).status).toBe(404)
    for (const { id } of reorganisations)
      expect(problemOf(await serving.ask(`/api/scenarios/${id}`)).status).toBe(404)
  })

  it.each<[string, object[], object]>([
    [
      'something unknown',
      [closing, { change: 'unit-closed', unit: 'ingen' }],
      { field: 'changes.1.unit', item: { type: 'Unit', id: 'ingen' }, position: 2 },
    ],
    [
      'a unit that an earlier change closed',
      [closing, { change: 'unit-moved', unit: 'boern-og-unge', under: 'lokalbibliotekerne' }],
      { field: 'changes.1.unit', item: { type: 'Unit', id: 'boern-og-unge' }, position: 2 },
    ],
    [
      'a person nobody knows',
      [{ change: 'person-left', person: 'ingen' }],
      { field: 'changes.0.person', item: { type: 'Person', id: 'ingen' }, position: 1 },
    ],
  ])('that names %s is refused, and nothing is saved', async (_what, changes, error) => {
    const body = { ...question, changes }
    const problem = problemOf(await send('POST', '/api/scenarios', { body }))
    expect(problem.status).toBe(400)
    expect(problem.errors).toMatchObject([error])
    expect(await scenarios()).toEqual([])
  })

  it('is not changed into one that contradicts itself', async () => {
    const { item, itemRevision } = await save({ name: 'Et', units: [], changes: [closing] })
    const ended = { change: 'partnership-ended', partnership: await partnership() }
    const body = { changes: [ended, ended] }
    const reply = await send('PATCH', `/api/scenarios/${item.id}`, { body, ifMatch: itemRevision })
    expect(problemOf(reply).errors).toMatchObject([{ field: 'changes.1.partnership', position: 2 }])
    expect((await scenarios())[0]?.changes).toEqual([closing])
  })

  it.each([
    [{ ...question, units: ['ingen'], changes: [] }, 'units.0'],
    [{ ...question, changes: [{ change: 'unit-exploded', unit: 'x' }] }, 'changes.0.change'],
    [{ ...question, date: 'i morgen' }, 'date'],
    [{ units: [] }, 'name'],
  ])('%j is refused, naming the field', async (body, field) => {
    const problem = problemOf(await send('POST', '/api/scenarios', { body }))
    expect(problem.status).toBe(400)
    expect(problem.errors?.map((error) => error.field)).toEqual([field])
    expect(await scenarios()).toEqual([])
  })

  it('of a name that is taken is refused, but may be that of a reorganisation', async () => {
    const { item } = await save({ name: 'Et', units: [] })
    const reply = await send('POST', '/api/scenarios', { body: { name: 'ET', units: [] } })
    expect(problemOf(reply)).toMatchObject({ status: 409, existing: [{ ...item, name: 'Et' }] })
    const { reorganisations } = answerOf(
      'reorganisations',
      await serving.ask('/api/reorganisations'),
    )
    await save({ name: reorganisations[0]!.name, units: [] })
  })

  it('has follow-ups of its own', async () => {
    const { item } = await save({ name: 'Et', units: ['lokalbibliotekerne'] })
    const path = `/api/scenarios/${item.id}/follow-ups`
    const id = await partnership()
    const body = { responsible: 'Ib', done: true }
    const set = await written(
      'setScenarioFollowUp',
      send('PUT', `${path}/${id}`, { body, ifMatch: 0 }),
    )
    expect(answerOf('scenarioFollowUps', await serving.ask(path)).followUps).toMatchObject([
      { partnership: id, ...body, itemRevision: set.itemRevision },
    ])
  })
})

describe('a scenario that is recorded', () => {
  const merging = {
    change: 'units-merged',
    units: ['boern-og-unge', 'socialforvaltningen'],
    into: { name: 'Velfærd' },
  }

  it('gives its units, date and note; the changes are told, and the scenario stays', async () => {
    const { item } = await save({ ...question, changes: [merging] })
    const reply = await send('POST', `/api/scenarios/${item.id}/reorganisation?language=en`, {
      body: { kind: 'merger' },
    })
    const recorded = answerOf('recordScenario', reply)
    expect(recorded.notCarriedOver).toHaveLength(1)
    expect(recorded.notCarriedOver[0]?.sentence).toContain('Velfærd')
    const { reorganisation } = answerOf(
      'reorganisation',
      await serving.ask(`/api/reorganisations/${recorded.item.id}`),
    )
    const { name, note, date } = question
    expect(reorganisation).toMatchObject({ name, note, date, kind: 'merger', state: 'planned' })
    expect(reorganisation.affects.map(({ unit }) => unit)).toEqual([
      'boern-og-unge',
      'lokalbibliotekerne',
      'socialforvaltningen',
    ])
    expect((await scenarios())[0]?.changes).toEqual([merging])
  })

  it('must affect a unit', async () => {
    const { item } = await save({ name: 'Ingen', units: [] })
    const path = `/api/scenarios/${item.id}/reorganisation`
    const problem = problemOf(await send('POST', path, { body: {} }))
    expect(problem).toMatchObject({ status: 400, errors: [{ field: 'units' }] })
    expect(
      problemOf(await send('POST', '/api/scenarios/x/reorganisation', { body: {} })).status,
    ).toBe(404)
  })
})
