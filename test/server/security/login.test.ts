import { hash } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import {
  isCurrent,
  isRightPassword,
  loginLasts,
  signingKey,
} from '../../../server/security/login.ts'
import { comesFromHere, namesThisMachine } from '../../../server/security/origin.ts'

describe('the shared login', () => {
  it('knows its password', async () => {
    const known = await hash('bogen om alt', { memoryCost: 1024, timeCost: 1 })
    await expect(isRightPassword(known, 'bogen om alt')).resolves.toBe(true)
    await expect(isRightPassword(known, 'bogen om Alt')).resolves.toBe(false)
  })

  it('signs with another key for another password, the same for the same', () => {
    expect(signingKey('one')).toBe(signingKey('one'))
    expect(signingKey('one')).not.toBe(signingKey('other'))
    expect(Buffer.from(signingKey('one'), 'base64')).toHaveLength(32)
  })

  it('lasts twelve hours from its beginning', () => {
    const now = 1_800_000_000_000
    expect(isCurrent({ signedInAt: now }, now)).toBe(true)
    expect(isCurrent({ signedInAt: now - loginLasts + 1 }, now)).toBe(true)
    expect(isCurrent({ signedInAt: now - loginLasts }, now)).toBe(false)
    expect(isCurrent({ signedInAt: now + 1 }, now)).toBe(false)
    expect(isCurrent({}, now)).toBe(false)
    expect(isCurrent(null, now)).toBe(false)
  })
})

describe('a change comes from here', () => {
  const host = 'net.example:3000'
  it.each([
    [{ host }, true],
    [{ host, 'sec-fetch-site': 'same-origin' }, true],
    [{ host, 'sec-fetch-site': 'none' }, true],
    [{ host, 'sec-fetch-site': 'same-site' }, false],
    [{ host, 'sec-fetch-site': 'cross-site', origin: `http://${host}` }, false],
    [{ host, origin: `http://${host}` }, true],
    [{ host, origin: 'http://net.example' }, false],
    [{ host, origin: 'null' }, false],
  ])('%j: %s', (headers, here) => {
    expect(comesFromHere(headers)).toBe(here)
  })
})

describe('this machine', () => {
  it.each([
    ['localhost:3000', true],
    ['127.0.0.1', true],
    ['127.9.9.9:80', true],
    ['[::1]:3000', true],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['evil.example', false],
    [undefined, false],
  ])('%s: %s', (host, here) => {
    expect(namesThisMachine(host)).toBe(here)
  })
})
