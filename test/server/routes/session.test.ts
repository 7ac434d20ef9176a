import { hash } from '@node-rs/argon2'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { answerOf, problemOf, serve, type Reply, type Serving } from '../../helpers/serving.ts'

const password = 'en bog om dagen'
let passwordHash: string
let serving: Serving
let close = () => Promise.resolve()

beforeAll(async () => {
  passwordHash = await hash(password, { memoryCost: 1024, timeCost: 1 })
})

async function served(options = {}): Promise<void> {
  await close()
  serving = await serve({ passwordHash, ...options })
  close = () => serving.close()
}
afterAll(() => close())

function signIn(with_: string, headers: Record<string, string> = {}): Promise<Reply> {
  return serving.ask('/api/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ password: with_ }),
  })
}

/** The cookies a reply sets, as a browser would send them back. */
function cookieOf({ headers }: Reply): string {
  return (headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).join('; ')
}

describe('with a login set', () => {
  beforeAll(async () => {
    await served()
  })

  it.each([
    '/api/network',
    '/api/units',
    '/api/actors/x',
    '/api/health/ready',
    '/api/openapi.json',
  ])('%s needs it', async (path) => {
    const reply = await serving.ask(path)
    expect(problemOf(reply)).toMatchObject({
      status: 401,
      type: 'urn:problem-type:bindeled:sign-in-needed',
    })
    expect(reply.headers['www-authenticate']).toBeDefined()
  })

  it.each(['/api/health/live', '/api/session', '/', '/assets/main-Ab12Cd34.js'])(
    '%s does not',
    async (path) => {
      expect((await serving.ask(path)).status).toBe(200)
    },
  )

  it('the right password opens all, until signing out', async () => {
    const entered = await signIn(password)
    expect(answerOf('signIn', entered)).toEqual({ required: true, signedIn: true })
    const Cookie = cookieOf(entered)
    answerOf('network', await serving.ask('/api/network', { headers: { Cookie } }))
    expect(
      answerOf('session', await serving.ask('/api/session', { headers: { Cookie } })).signedIn,
    ).toBe(true)
    const left = await serving.ask('/api/session', { method: 'DELETE', headers: { Cookie } })
    expect(answerOf('signOut', left)).toEqual({ required: true, signedIn: false })
    expect(left.headers['set-cookie']?.join()).toContain('expires=Thu, 01 Jan 1970')
  })

  it('the cookie is out of reach of scripts and other sites', async () => {
    const cookies = (await signIn(password)).headers['set-cookie'] ?? []
    expect(cookies).toHaveLength(2)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; httponly/i)
      expect(cookie).toMatch(/; samesite=lax/i)
      expect(cookie).not.toMatch(/; secure/i)
    }
  })

  it('a cookie that was changed opens nothing', async () => {
    const forged = Buffer.from(JSON.stringify({ signedInAt: Date.now() })).toString('base64')
    const Cookie = cookieOf(await signIn(password)).replace(/bindeled=[^;]*/, `bindeled=${forged}`)
    expect((await serving.ask('/api/network', { headers: { Cookie } })).status).toBe(401)
  })

  it('the server itself ends a login after twelve hours', async () => {
    const Cookie = cookieOf(await signIn(password))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 12 * 60 * 60 * 1000 })
    try {
      expect((await serving.ask('/api/network', { headers: { Cookie } })).status).toBe(401)
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([
    ['no JSON', { 'Content-Type': 'text/plain' }, password, 415],
    ['half of it', { 'Content-Type': 'application/json' }, '{"password":', 400],
    ['no object', { 'Content-Type': 'application/json' }, '"x"', 400],
    [
      'too much',
      { 'Content-Type': 'application/json' },
      JSON.stringify({ password: 'x'.repeat(20_000) }),
      413,
    ],
    ['an unknown charset', { 'Content-Type': 'application/json; charset=latin1' }, '{}', 415],
    ['nothing', {}, '', 415],
  ])('a body with %s is refused', async (...[, headers, body, status]) => {
    const reply = await serving.ask('/api/session', { method: 'POST', headers, body })
    expect(problemOf(reply).status).toBe(status)
  })

  it('a wrong body is named by its fields, its values never repeated', async () => {
    const body = JSON.stringify({ password: ['secret'], user: 'secret' })
    const reply = await serving.ask('/api/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    expect(problemOf(reply).errors).toEqual([
      { field: 'password', expected: 'one text', found: 'a list' },
      { field: 'user', expected: 'one of password', found: 'user' },
    ])
    expect(reply.bytes.toString()).not.toContain('secret')
  })
})

describe('another site', () => {
  beforeAll(async () => {
    await served()
  })

  it.each([{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://evil.example' }])(
    'cannot sign a visitor in: %j',
    async (headers) => {
      expect(problemOf(await signIn(password, headers)).status).toBe(403)
    },
  )

  it('is not this one', async () => {
    expect((await signIn(password, { Origin: serving.url })).status).toBe(200)
  })
})

describe('wrong passwords', () => {
  it('are refused, and after ten the address has to wait', async () => {
    await served()
    for (let attempt = 0; attempt < 10; attempt++) {
      expect(problemOf(await signIn('et gæt')).type).toBe(
        'urn:problem-type:bindeled:wrong-password',
      )
    }
    const reply = await signIn(password)
    expect(problemOf(reply).status).toBe(429)
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(800)
    expect(serving.logged.join()).not.toContain('et gæt')
  })

  it('of one address do not lock out another that a trusted proxy tells apart', async () => {
    await served({ trustedProxies: 1 })
    for (let attempt = 0; attempt < 11; attempt++) {
      await signIn('et gæt', { 'X-Forwarded-For': '192.0.2.1' })
    }
    expect((await signIn(password, { 'X-Forwarded-For': '192.0.2.1' })).status).toBe(429)
    expect((await signIn(password, { 'X-Forwarded-For': '192.0.2.2' })).status).toBe(200)
  })
})

describe('a new password', () => {
  it('ends every login', async () => {
    await served()
    const Cookie = cookieOf(await signIn(password))
    await served({ passwordHash: await hash(password, { memoryCost: 1024, timeCost: 1 }) })
    expect((await serving.ask('/api/network', { headers: { Cookie } })).status).toBe(401)
  })
})

describe('behind a trusted proxy with https', () => {
  it('the cookie is sent over https only', async () => {
    await served({ trustedProxies: 1 })
    const entered = await signIn(password, { 'X-Forwarded-Proto': 'https' })
    expect(entered.headers['set-cookie']?.every((each) => /; secure/i.test(each))).toBe(true)
  })
})

describe('without a login', () => {
  it('every visitor counts as signed in', async () => {
    await served({ passwordHash: undefined })
    expect(answerOf('session', await serving.ask('/api/session'))).toEqual({
      required: false,
      signedIn: true,
    })
    expect(answerOf('signIn', await signIn('whatever'))).toEqual({
      required: false,
      signedIn: true,
    })
  })

  it('only names of this machine are answered to', async () => {
    await served({ passwordHash: undefined })
    const reply = await serving.ask('/api/network', { headers: { Host: 'rebound.example' } })
    expect(problemOf(reply).status).toBe(421)
    expect((await serving.ask('/api/network', { headers: { Host: 'localhost:1' } })).status).toBe(
      200,
    )
  })
})
