import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { actAs } from '../../client/http.ts'
import { api, ApiError } from '../../client/api.ts'

const fetched = vi.fn<typeof fetch>()
beforeEach(() => void vi.stubGlobal('fetch', fetched))
afterEach(() => fetched.mockReset())

const problem = (status: number) => ({
  type: 'about:blank',
  title: 'title',
  status,
  detail: 'Do this.',
  requestId: '1',
})

function answerProblem(status: number, headers: Record<string, string> = {}) {
  fetched.mockResolvedValueOnce(
    new Response(JSON.stringify(problem(status)), {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    }),
  )
}

describe('questions to the service', () => {
  test.each([
    [401, 'unauthorised'],
    [404, 'not-found'],
    [503, 'unavailable'],
    [502, 'unavailable'],
    [400, 'other'],
  ])('a problem of status %i is %s', async (status, failure) => {
    answerProblem(status)
    await expect(api.actor('a')).rejects.toMatchObject({ failure, problem: problem(status) })
  })

  test('tell how long to wait', async () => {
    answerProblem(503, { 'retry-after': '7' })
    await expect(api.units()).rejects.toMatchObject({ retryAfter: 7 })
  })

  test('are offline when nothing answers, and not when they are aborted', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await expect(api.units()).rejects.toEqual(new ApiError('offline'))
    fetched.mockRejectedValueOnce(new DOMException('Aborted', 'AbortError'))
    await expect(api.units()).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('an error that is no problem document is an error too', async () => {
    fetched.mockResolvedValueOnce(new Response('<html>', { status: 504 }))
    await expect(api.units()).rejects.toMatchObject({ failure: 'unavailable', problem: undefined })
  })

  test('the network is undefined when it has not changed', async () => {
    fetched.mockResolvedValueOnce(new Response(null, { status: 304 }))
    expect(await api.network({ etag: '"r1"', asOf: '2026-10-01' })).toBeUndefined()
    const [address, init] = fetched.mock.calls[0]!
    expect(address).toBe('/api/network?asOf=2026-10-01')
    expect(init).toMatchObject({ headers: { 'if-none-match': '"r1"' } })
  })

  test('ids and words are encoded', async () => {
    fetched.mockImplementation(() => Promise.resolve(Response.json({})))
    await api.actor('a/b c')
    await api.search('børn & unge', 5)
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([
      '/api/actors/a%2Fb%20c',
      '/api/search?q=b%C3%B8rn+%26+unge&limit=5',
    ])
  })
})

describe('exposures', () => {
  test('of a subject are asked for by its id, with what stands in place of its own', async () => {
    fetched.mockImplementation(() => Promise.resolve(Response.json({})))
    await api.exposureOf(
      { type: 'scenario', id: 'a b' },
      { language: 'en', limit: 10, date: '2026-10-01', ties: ['COLLABORATION'] },
    )
    expect(fetched.mock.calls[0]?.[0]).toBe(
      '/api/scenarios/a%20b/exposure?language=en&limit=10&date=2026-10-01&tie=COLLABORATION',
    )
  })

  test('of a what-if are asked for by the whole question', async () => {
    fetched.mockImplementation(() => Promise.resolve(Response.json({})))
    await api.whatIf({ changes: [{ change: 'unit-closed', unit: 'a' }] }, { language: 'da' })
    const [address, init] = fetched.mock.calls[0]!
    expect(address).toBe('/api/exposure?language=da')
    expect(init).toMatchObject({ method: 'POST' })
    expect(JSON.parse(init?.body as string)).toEqual({
      units: [],
      changes: [{ change: 'unit-closed', unit: 'a' }],
    })
  })

  test.each([
    [`attachment; filename="x.csv"; filename*=UTF-8''b%C3%B8rn.csv`, 'børn.csv'],
    ['attachment; filename="Demo 2027-01-01.csv"', 'Demo 2027-01-01.csv'],
    [String.raw`attachment; filename="\"Demo\" a\\b.csv"`, String.raw`"Demo" a\b.csv`],
    ['attachment', 'bindeled.csv'],
  ])('are reported in a file named as %s says', async (disposition, expected) => {
    const headers = { 'content-disposition': disposition }
    fetched.mockResolvedValueOnce(new Response('file', { headers }))
    const { file, name } = await api.report({ format: 'csv', language: 'da' })
    expect(name).toBe(expected)
    expect(await file.text()).toBe('file')
  })
})

describe('changes of the register', () => {
  test('tell the revision they change, and who acts', async () => {
    fetched.mockImplementation(() => Promise.resolve(Response.json({})))
    actAs('Åse Ø')
    await api.changeUnit({ id: 'a', revision: 3, body: { name: 'B' } })
    actAs(undefined)
    await api.undo('act')
    const [changed, undone] = fetched.mock.calls.map(([address, init]) => ({ address, ...init }))
    expect(changed).toMatchObject({
      address: '/api/units/a',
      method: 'PATCH',
      headers: { 'if-match': '"3"', 'bindeled-by': '%C3%85se%20%C3%98' },
      body: '{"name":"B"}',
    })
    expect(undone).toMatchObject({ address: '/api/history/act/undo', method: 'POST' })
    expect(undone?.headers).not.toHaveProperty('bindeled-by')
  })
})
