/** Exposure, its report and structure over HTTP, on the case. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReportBody, WhatIf } from '../../../server/contract/exposure.ts'
import { gellerupHasle } from '../../../seed/gellerup-hasle/case.ts'
import type { Graph } from '../../../server/domain/graph.ts'
import { answerOf, problemOf, serve, type Reply, type Serving } from '../../helpers/serving.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serve()
})
afterAll(() => serving.close())

function post(path: string, body: object, on = serving): Promise<Reply> {
  return on.ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

const ask = async (body: WhatIf, query = '') =>
  answerOf('exposure', await post(`/api/exposure${query}`, body))
const libraries = { units: ['lokalbibliotekerne'] }
const recorded = '/api/reorganisations/omstrukturering-lokalbibliotekerne/exposure'

describe('what a reorganisation of the libraries exposes', () => {
  test('is told in sentences, in the language that is asked for', async () => {
    const danish = await ask(libraries)
    expect(danish.summary.map(({ about }) => about)).toEqual([
      'exposed',
      'worst',
      'mild',
      'activities',
      'general',
    ])
    expect(danish.summary[0]?.sentence).toBe(
      'Alle 9 registrerede partnerskaber og samarbejder berøres direkte (tolket).',
    )
    expect(danish.findings[0]?.signals[0]?.sentence).toBe(
      'Gellerup Bibliotek og Hasle Bibliotek hører under Lokalbibliotekerne, som omlægges (tolket).',
    )
    const english = await ask(libraries, '?language=en')
    expect(english.summary[0]?.sentence).toBe(
      'All 9 registered partnerships and collaborations are directly affected (interpreted).',
    )
  })

  test('has the day it was asked for, or that of today', async () => {
    expect(await ask({ ...libraries, date: '2027-01-01' })).toMatchObject({
      date: '2027-01-01',
      dateSource: 'given',
      readOn: '2026-12-31',
      filter: { windowDays: 183 },
    })
    expect((await ask(libraries)).dateSource).toBe('today')
  })

  test('comes in pages that count everything', async () => {
    const all = await ask(libraries)
    const second = await ask(libraries, '?limit=2&offset=2')
    expect(second.findings).toEqual(all.findings.slice(2, 4))
    expect(second).toMatchObject({ offset: 2, counts: all.counts, classes: all.classes })
  })

  test('says the same of the recorded reorganisation, with an ETag', async () => {
    const reply = await serving.ask(recorded)
    const exposure = answerOf('reorganisationExposure', reply)
    expect(exposure).toEqual(await ask(libraries))
    const etag = String(reply.headers.etag)
    const again = await serving.ask(recorded, { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
  })

  test('can be asked for other ties and another day', async () => {
    const reply = await serving.ask(`${recorded}?tie=FORMAL_PARTNERSHIP&date=2027-01-01`)
    const exposure = answerOf('reorganisationExposure', reply)
    expect(exposure).toMatchObject({ dateSource: 'given', counts: { direct: 4, total: 4 } })
    expect(exposure.summary[0]?.sentence).toBe(
      'Alle 4 registrerede partnerskaber berøres direkte (tolket).',
    )
  })

  test('tells what a scenario changes, and where it goes', async () => {
    const { changes, gains } = await ask({
      units: [],
      changes: [
        {
          change: 'units-merged',
          units: ['boern-og-unge', 'lokalbibliotekerne'],
          into: { name: 'Kultur' },
        },
      ],
    })
    expect(changes.map(({ sentence }) => sentence)).toEqual([
      'Enhederne Børn og Unge og Lokalbibliotekerne lægges sammen til den nye enhed Kultur.',
    ])
    expect(gains).toEqual([])
  })
})

describe('answers that speak of what is exposed', () => {
  /** The case, given with another consent. */
  const withConsent = (consent: string): Graph => ({
    ...gellerupHasle,
    nodes: gellerupHasle.nodes.map((node) =>
      node.labels[0] === 'Interview'
        ? { ...node, properties: { ...node.properties, consent } }
        : node,
    ),
  })
  const name = 'Lone Hedelund'

  async function answered(consent: string) {
    const other = await serve({ graph: withConsent(consent) })
    try {
      const { findings } = answerOf('exposure', await post('/api/exposure', libraries, other))
      const csv = await post('/api/exposure/report', { ...libraries, format: 'csv' }, other)
      return { answers: findings.map(({ answers }) => answers), csv: csv.bytes.toString() }
    } finally {
      await other.close()
    }
  }

  test('are quoted once for each partnership, and counted', async () => {
    const { answers, csv } = await answered('named')
    expect(answers).toHaveLength(9)
    for (const { total, quotes } of answers) {
      expect(total).toBeGreaterThan(0)
      expect(quotes.map(({ interviewees }) => interviewees[0]?.name)).toEqual([name])
    }
    expect(csv).toContain(name)
  })

  test('are told by role where the consent says so, on paper too', async () => {
    const { answers, csv } = await answered('role-only')
    expect(answers.every(({ quotes }) => quotes.length === 1)).toBe(true)
    expect(JSON.stringify(answers)).not.toContain(name)
    expect(csv).not.toContain(name)
    expect(csv).toContain('Afdelingsbibliotekar, bibliotek')
  })

  test('are only counted where the consent says so, on paper too', async () => {
    const { answers, csv } = await answered('aggregate-only')
    for (const { total, quotes } of answers) {
      expect(total).toBeGreaterThan(0)
      expect(quotes).toEqual([])
    }
    expect(csv).not.toContain('genfortalt')
  })
})

describe('a question that cannot be answered names its field and item', () => {
  const refused = async (body: object) => problemOf(await post('/api/exposure', body)).errors

  test('an unknown unit', async () => {
    expect(await refused({ units: ['lokalbibliotekerne', 'nowhere'] })).toEqual([
      {
        field: 'units.1',
        expected: 'the id of a unit',
        found: 'nowhere',
        item: { type: 'Unit', id: 'nowhere' },
      },
    ])
  })

  test('an unknown person, and a unit that is closed twice', async () => {
    const person = [{ change: 'person-left', person: 'nobody' }]
    expect(await refused({ units: [], changes: person })).toMatchObject([
      { field: 'changes.0.person', item: { type: 'Person', id: 'nobody' }, position: 1 },
    ])
    const closed = { change: 'unit-closed', unit: 'boern-og-unge' }
    expect(await refused({ units: [], changes: [closed, closed] })).toMatchObject([
      { field: 'changes.1.unit', item: { type: 'Unit', id: 'boern-og-unge' }, position: 2 },
    ])
  })

  test('a day that is none', async () => {
    expect(await refused({ units: [], date: '2026-02-30' })).toMatchObject([
      { field: 'date', expected: 'a day in the calendar, such as 2026-10-01' },
    ])
  })

  test('a scenario that affects nothing', async () => {
    const saved = await post('/api/scenarios', { name: 'Tomt', units: [] })
    const { item } = answerOf('saveScenario', saved)
    const reply = await serving.ask(`/api/scenarios/${item.id}/exposure`)
    expect(problemOf(reply)).toMatchObject({
      status: 400,
      errors: [{ field: 'units', item: { type: 'Reorganisation', id: item.id } }],
    })
  })

  test('what is not there', async () => {
    for (const path of ['/api/reorganisations/none/exposure', '/api/scenarios/none/exposure']) {
      expect(problemOf(await serving.ask(path)).status).toBe(404)
    }
  })
})

describe('a report', () => {
  const of = { type: 'reorganisation', id: 'omstrukturering-lokalbibliotekerne' } as const
  const report = (body: Partial<ReportBody>) => post('/api/exposure/report', body)

  test.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['csv', 'text/csv; charset=utf-8', '\uFEFFPartnerskab;'],
  ] as const)('is sent as %s to be saved', async (format, type, begin) => {
    const { status, headers, bytes } = await report({ of, format, date: '2027-01-01' })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Omstrukturering i Lokalbibliotekerne 2027-01-01.${format}"`,
    )
    expect(bytes.toString().startsWith(begin)).toBe(true)
  })

  test('of an unsaved what-if is called so, in letters of its language', async () => {
    const { headers } = await report({ ...libraries, format: 'csv', date: '2027-01-01' })
    expect(headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('Omlægning, der ikke er gemt 2027-01-01.csv')}`,
    )
  })

  test('is refused a picture that runs something', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47]).toString('base64')
    const picture = { svg: '<svg><script>1</script></svg>', png, width: 1, height: 1 }
    const problem = problemOf(await report({ of, format: 'docx', picture }))
    expect(problem).toMatchObject({ status: 400, errors: [{ field: 'picture.svg' }] })
  })
})

test('the structure of the case hangs on the set of both libraries', async () => {
  const structure = answerOf('structure', await serving.ask('/api/structure'))
  expect(structure).toMatchObject({
    actors: 11,
    partnerships: 9,
    cutPoints: [['gellerup-bibliotek', 'hasle-bibliotek']],
    fragmentation: 0,
  })
  expect(structure.bridges).toHaveLength(9)
  const formal = await serving.ask('/api/structure?tie=FORMAL_PARTNERSHIP')
  expect(answerOf('structure', formal).partnerships).toBe(4)
})
