import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigInvalid, readConfig } from '../../server/config.ts'

const hash = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNo'

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigInvalid) return error.problems
    throw error
  }
}

describe('the settings', () => {
  it('are a laptop’s when none is given', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      database: { engine: 'grafeo', folder: resolve('data') },
      trustedProxies: 0,
      logLevel: 'warn',
    })
  })

  it('take an empty value as none', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', HOST: '' })).toEqual(readConfig({}))
  })

  it('lead to Neo4j', () => {
    const given = {
      NEO4J_URI: 'neo4j+s://db.example:7687',
      NEO4J_USER: 'neo4j',
      NEO4J_PASSWORD: 'x',
    }
    const database = { engine: 'neo4j', uri: given.NEO4J_URI, user: 'neo4j', password: 'x' }
    expect(readConfig(given).database).toEqual(database)
    expect(readConfig({ ...given, NEO4J_DATABASE: 'net' }).database).toEqual({
      ...database,
      database: 'net',
    })
  })

  it('name every problem at once, one sentence each', () => {
    const problems = problemsOf({
      PORT: '70000',
      HOST: 'not a host',
      LOG_LEVEL: 'loud',
      NEO4J_URI: 'http://db',
      TRUST_PROXY: '-1',
      LOGIN_PASSWORD_HASH: 'secret',
    })
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'LOGIN_PASSWORD_HASH',
      'HOST',
      'PORT',
      'NEO4J_URI',
      'NEO4J_USER',
      'NEO4J_PASSWORD',
      'TRUST_PROXY',
      'LOG_LEVEL',
    ])
    expect(problems.every((problem) => problem.endsWith('.'))).toBe(true)
    expect(problems.join()).not.toContain('secret')
  })

  it('refuse half a Neo4j', () => {
    expect(problemsOf({ NEO4J_PASSWORD: 'x' })).toEqual([
      'NEO4J_PASSWORD is set without NEO4J_URI: set both, or neither.',
    ])
  })

  it.each(['0.0.0.0', '::', '192.168.1.5', 'library.example'])(
    'refuse %s without a login',
    (host) => {
      expect(problemsOf({ HOST: host })[0]).toContain('LOGIN_PASSWORD_HASH')
      expect(problemsOf({ HOST: host, LOGIN_PASSWORD_HASH: hash })).toEqual([])
    },
  )

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('allow %s without a login', (host) => {
    expect(problemsOf({ HOST: host })).toEqual([])
  })

  it.each(['1e3', '3000.5', ' 3000', '0x10', '-1'])('refuse PORT %s', (port) => {
    expect(problemsOf({ PORT: port })).toHaveLength(1)
  })
})
