import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemOf, serve, type Serving } from '../helpers/serving.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serve()
})
afterAll(() => serving.close())

describe('every reply', () => {
  it('forbids what the pages do not need, and asks for no https', async () => {
    for (const path of ['/', '/api/network', '/api/nothing', '/assets/main-Ab12Cd34.js']) {
      const { headers } = await serving.ask(path)
      expect(headers['content-security-policy']).toBe(
        "default-src 'self';script-src 'self';style-src 'self';connect-src 'self' data:;img-src 'self' data: blob:;" +
          "font-src 'self';object-src 'none';base-uri 'self';form-action 'self';frame-ancestors 'none'",
      )
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['strict-transport-security']).toBeUndefined()
      expect(headers['x-powered-by']).toBeUndefined()
    }
  })

  it('has a request id of its own, or the one a proxy gave', async () => {
    const [one, other] = await Promise.all([serving.ask('/api/units'), serving.ask('/api/units')])
    expect(one.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    expect(one.headers['x-request-id']).not.toBe(other.headers['x-request-id'])
    const given = await serving.ask('/api/units', { headers: { 'X-Request-Id': 'proxy-12345' } })
    expect(given.headers['x-request-id']).toBe('proxy-12345')
    const odd = await serving.ask('/api/units', {
      headers: { 'X-Request-Id': '{"a":1} long enough' },
    })
    expect(odd.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('the log', () => {
  it('knows each request by its id, and no names, searches, cookies or keys', async () => {
    serving.logged.length = 0
    const { headers } = await serving.ask('/api/people/afdelingsbibliotekar-gellerup?q=hedelund', {
      headers: { Cookie: 'bindeled=topsecret', Authorization: 'Bearer topsecret' },
    })
    await serving.ask('/api/search?q=hedelund')
    const lines = serving.logged.map(
      (line) => JSON.parse(line) as { req: { id: string; path: string } },
    )
    expect(lines[0]?.req.id).toBe(headers['x-request-id'])
    expect(lines.map(({ req }) => req.path)).toEqual(['/api/people/…', '/api/search'])
    expect(serving.logged.join()).not.toMatch(/topsecret|hedelund|afdelingsbibliotekar/)
  })

  it('leaves out the live check', async () => {
    serving.logged.length = 0
    await serving.ask('/api/health/live')
    expect(serving.logged).toEqual([])
  })
})

describe('what a request cannot have', () => {
  it('is told with its own status: a part past the end of a file, a file that has changed since', async () => {
    const file = '/assets/main-Ab12Cd34.js'
    const past = await serving.ask(file, { headers: { Range: 'bytes=99999999-' } })
    expect(problemOf(past)).toMatchObject({ status: 416, title: 'There is no such part' })
    expect(past.headers['content-range']).toMatch(/^bytes \*\/\d+$/)
    const since = { 'If-Unmodified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' }
    expect(problemOf(await serving.ask(file, { headers: since })).status).toBe(412)
    expect(problemOf(await serving.ask(file, { headers: { 'If-Match': '"other"' } })).status).toBe(
      412,
    )
  })

  it.each(['gzip', 'br', 'deflate'])('is read in a body of damaged %s', async (encoding) => {
    const reply = await serving.ask('/api/units', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': encoding },
      body: Buffer.from([31, 139, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    })
    expect(problemOf(reply).status).toBe(400)
  })
})

describe('the pages', () => {
  it.each(['/', '/network', '/interview/fem-hurtige?answer=2'])(
    '%s is the page, asked for each time',
    async (path) => {
      const { status, headers, bytes } = await serving.ask(path, {
        headers: { Accept: 'text/html' },
      })
      expect(status).toBe(200)
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(headers['cache-control']).toBe('no-cache')
      expect(bytes.toString()).toContain('<title>Bindeled</title>')
    },
  )

  it('files with a hash in their name are kept for good, and compressed', async () => {
    const { headers } = await serving.ask('/assets/main-Ab12Cd34.js', {
      headers: { 'Accept-Encoding': 'gzip' },
    })
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-encoding']).toBe('gzip')
  })

  it.each(['/assets/gone-12345678.js', '/favicon.ico', '/../package.json', '/%2e%2e/package.json'])(
    '%s is not there',
    async (path) => {
      expect(problemOf(await serving.ask(path)).status).toBe(404)
    },
  )

  it('are not answered to what asks for something else, or changes something', async () => {
    expect(
      (await serving.ask('/network', { headers: { Accept: 'application/json' } })).status,
    ).toBe(404)
    expect((await serving.ask('/network', { method: 'POST' })).status).toBe(404)
  })
})

describe('without its database', () => {
  it('says so with 503 and when to ask again, and is alive', async () => {
    const alone = await serve()
    try {
      await alone.store.close()
      for (const path of [
        '/api/network',
        '/api/units',
        '/api/search?q=a',
        '/api/health/ready',
        '/api/paths?from=a&to=b',
      ]) {
        const reply = await alone.ask(path)
        expect(problemOf(reply)).toMatchObject({
          status: 503,
          type: 'urn:problem-type:bindeled:database-away',
        })
        expect(reply.headers['retry-after']).toBe('5')
      }
      expect((await alone.ask('/api/health/live')).status).toBe(200)
      expect(alone.logged.some((line) => line.includes('"level":50'))).toBe(true)
    } finally {
      await alone.close()
    }
  })
})
