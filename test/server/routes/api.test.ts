import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../../server/contract/operation.ts'
import { operations, type OperationName } from '../../../server/contract/operations.ts'
import { handlers } from '../../../server/routes/handlers.ts'
import { answerOf, problemOf, serve, type Serving } from '../../helpers/serving.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serve()
})
afterAll(() => serving.close())

const library = 'gellerup-bibliotek'
const addresses = [
  ['network', '/api/network'],
  [
    'network',
    `/api/network?actor=${library}&steps=2&kind=library&kind=health&tie=FORMAL_PARTNERSHIP`,
  ],
  ['network', '/api/network?unit=lokalbibliotekerne&asOf=2026-10-01'],
  ['communities', '/api/communities'],
  ['paths', `/api/paths?from=folkeinformation&to=dansk-flygtningehjaelp&asOf=2026-10-01`],
  ['actor', `/api/actors/${library}`],
  ['units', '/api/units'],
  ['interviews', '/api/interviews'],
  ['search', '/api/search?q=b%C3%B8rn'],
  ['search', '/api/search?q=b%C3%B8rn&of=units'],
  ['live', '/api/health/live'],
  ['ready', '/api/health/ready'],
  ['session', '/api/session'],
  ['description', '/api/openapi.json'],
] as const satisfies [OperationName, string][]

describe('every answer holds to its schema', () => {
  it.each(addresses)('%s: %s', async (name, address) => {
    answerOf(name, await serving.ask(address))
  })

  it('each partnership, person and interview there is', async () => {
    const { partnerships } = answerOf('network', await serving.ask('/api/network'))
    for (const { id } of partnerships) {
      const card = answerOf('partnership', await serving.ask(`/api/partnerships/${id}`))
      expect(card.partnership.id).toBe(id)
    }
    const { interviews } = answerOf('interviews', await serving.ask('/api/interviews'))
    for (const { id, interviewees } of interviews) {
      const { interview } = answerOf('interview', await serving.ask(`/api/interviews/${id}`))
      expect(interview.answers).toHaveLength(6)
      const [person] = interviewees
      answerOf('person', await serving.ask(`/api/people/${person!.id!}`))
    }
  })
})

describe('the case', () => {
  it('is whole, its totals told apart', async () => {
    const answer = answerOf('network', await serving.ask('/api/network'))
    const totals = { actors: 14, groups: 3, formal: 4, collaborations: 5, general: 3 }
    expect(answer).toMatchObject({ revision: 1, totals, shown: totals })
    expect(answer.units).toHaveLength(3)
    expect(answer.reorganisations).toHaveLength(3)
  })

  it('in part says what it was taken from', async () => {
    const answer = answerOf('network', await serving.ask('/api/network?actor=folkeinformation'))
    expect(answer.actors.map(({ id }) => id).sort()).toEqual([
      'folkeinformation',
      'gellerup-bibliotek',
      'hasle-bibliotek',
    ])
    expect(answer.totals.actors).toBe(14)
    expect(answer.shown).toEqual({ actors: 3, groups: 0, formal: 1, collaborations: 0, general: 0 })
  })

  it('has one route between two partners, through both libraries named together', async () => {
    const answer = answerOf(
      'paths',
      await serving.ask('/api/paths?from=folkeinformation&to=dansk-flygtningehjaelp'),
    )
    expect(answer).toMatchObject({ partnerships: 2, total: 1, namedTogether: false })
    expect(answer.shortest[0]?.[2]).toEqual({
      type: 'Set',
      actors: ['gellerup-bibliotek', 'hasle-bibliotek'],
    })
    expect(answer.independentRoutes).toEqual({ sharingNoPartnership: 1, norActorBetween: 1 })
  })

  it('counts no routes between the two libraries', async () => {
    const answer = answerOf(
      'paths',
      await serving.ask('/api/paths?from=gellerup-bibliotek&to=hasle-bibliotek'),
    )
    expect(answer.namedTogether).toBe(true)
    expect(answer.independentRoutes).toEqual({ sharingNoPartnership: null, norActorBetween: null })
  })

  it('has partners whose unit nobody registered', async () => {
    const { units, unregistered } = answerOf('units', await serving.ask('/api/units'))
    expect(unregistered).toBe(9)
    expect(units.map(({ name, actors }) => [name, actors])).toContainEqual([
      'Lokalbibliotekerne',
      2,
    ])
  })
})

describe('what is mounted is what is documented', () => {
  it('each operation of the contract has its handler and its place in the description', async () => {
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(operations).sort())
    const { paths } = answerOf(
      'description',
      await serving.ask('/api/openapi.json'),
    ) as unknown as {
      paths: Record<string, Record<string, { operationId: string }>>
    }
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { operationId }]) => `${operationId} ${method} ${path}`,
      ),
    )
    const mounted = Object.entries<Operation>(operations).map(
      ([name, { method, path }]) => `${name} ${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    )
    expect(documented.sort()).toEqual(mounted.sort())
  })

  it('the description refers to nothing that it does not hold', async () => {
    const description = answerOf('description', await serving.ask('/api/openapi.json'))
    const text = JSON.stringify(description)
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
    const { components } = description as unknown as { components: { schemas: object } }
    expect(text.match(/"\$ref"/g)).toHaveLength(references.length)
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining([...new Set(references.map(([, name]) => name))]),
    )
    expect(description.openapi).toBe('3.1.0')
  })

  it('each documented address answers to no other method than it says', async () => {
    for (const path of new Set(Object.values<Operation>(operations).map((each) => each.path))) {
      const address = path.replaceAll(/:\w+/g, 'x')
      const options = await serving.ask(address, { method: 'OPTIONS' })
      const other = await serving.ask(address, { method: 'PROPFIND' })
      expect(options.status).toBe(204)
      expect(problemOf(other).status).toBe(405)
      expect(other.headers.allow).toBe(options.headers.allow)
    }
  })

  it('nothing else is there', async () => {
    for (const path of ['/api', '/api/', '/api/nothing', '/api/themes', '/api/actors/a/b']) {
      expect(problemOf(await serving.ask(path))).toMatchObject({ status: 404 })
    }
  })
})

describe('an unchanged network', () => {
  it.each(addresses.slice(0, 9))('%s is sent once: %s', async (_name, address) => {
    const first = await serving.ask(address)
    expect(first.headers.etag).toMatch(/^W\/"r1-[\w-]{16}"$/)
    expect(first.headers['cache-control']).toBe('no-cache')
    const again = await serving.ask(address, { headers: { 'If-None-Match': first.headers.etag! } })
    expect(again.status).toBe(304)
    expect(again.bytes).toHaveLength(0)
    expect(again.headers.etag).toBe(first.headers.etag)
    const other = await serving.ask(address, { headers: { 'If-None-Match': 'W/"r0-x"' } })
    expect(other.status).toBe(200)
  })

  it.each(['/api/health/live', '/api/health/ready', '/api/session', '/api/openapi.json'])(
    'is not what %s tells, so that is asked for each time',
    async (address) => {
      const { headers } = await serving.ask(address)
      expect(headers.etag).toBeUndefined()
      expect(headers['cache-control']).toBe('no-store')
    },
  )

  it('has another tag for each part', async () => {
    const tags = await Promise.all(
      ['', '?kind=library', '?tie=COLLABORATION'].map(async (query) => {
        const { headers } = await serving.ask(`/api/network${query}`)
        return headers.etag
      }),
    )
    expect(new Set(tags).size).toBe(3)
  })

  it('is compressed for who asks, the same within', async () => {
    const plain = await serving.ask('/api/network')
    const small = await serving.ask('/api/network', { headers: { 'Accept-Encoding': 'br, gzip' } })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(small.headers['content-encoding']).toBe('gzip')
    expect(small.headers.vary).toBe('Accept-Encoding')
    expect(small.headers['content-length']).toBe(String(small.bytes.length))
    expect(small.bytes.length).toBeLessThan(plain.bytes.length / 3)
    expect(gunzipSync(small.bytes)).toEqual(plain.bytes)
  })

  it('is measured by HEAD without being sent', async () => {
    const get = await serving.ask('/api/network')
    const head = await serving.ask('/api/network', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.bytes).toHaveLength(0)
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    expect(head.headers.etag).toBe(get.headers.etag)
  })
})

describe('what cannot be answered', () => {
  it.each([
    ['/api/network?color=red', 'color', 'one of actor, steps, kind, tie, unit, asOf', 'color'],
    ['/api/network?actor=gellerup-bibliotek&steps=5', 'steps', 'at most 4', '5'],
    ['/api/network?actor=gellerup-bibliotek&steps=few', 'steps', 'one number', 'few'],
    ['/api/network?steps=2', 'steps', 'actor beside it', '2'],
    ['/api/network?actor=nobody', 'actor', 'the id of an actor', 'nobody'],
    ['/api/network?actor=a&actor=b', 'actor', 'one text', 'a, b'],
    ['/api/network?unit=nowhere', 'unit', 'the id of a unit', 'nowhere'],
    [
      '/api/network?asOf=0000-12-31',
      'asOf',
      'a day in the calendar, such as 2026-10-01',
      '0000-12-31',
    ],
    [
      '/api/network?asOf=2026-02-30',
      'asOf',
      'a day in the calendar, such as 2026-10-01',
      '2026-02-30',
    ],
    ['/api/network?kind=health&kind=wealth', 'kind', /^one of library, health, /, 'health, wealth'],
    ['/api/network?tie=LOOSE', 'tie', 'one of FORMAL_PARTNERSHIP, COLLABORATION', 'LOOSE'],
    ['/api/paths?from=gellerup-bibliotek', 'to', 'one text', 'nothing'],
    [
      '/api/paths?from=gellerup-bibliotek&to=gellerup-bibliotek',
      'to',
      'another actor than from',
      'gellerup-bibliotek',
    ],
    [
      '/api/paths?from=boligforeningerne&to=gellerup-bibliotek',
      'from',
      'the id of a named actor',
      'boligforeningerne',
    ],
    ['/api/search', 'q', 'one text', 'nothing'],
    ['/api/search?q=', 'q', 'at least 1 character', ''],
    ['/api/search?q=a&limit=0', 'limit', 'at least 1', '0'],
    ['/api/search?q=a&of=all', 'of', 'one of actors, units, partnerships, people, answers', 'all'],
    ['/api/units?all=yes', 'all', 'no parameters', 'all'],
    ['/api/health/live?deep', 'deep', 'no parameters', 'deep'],
  ])('%s names %s', async (...[address, field, expected, found]) => {
    const { status, errors } = problemOf(await serving.ask(address))
    expect(status).toBe(400)
    const pattern: unknown =
      typeof expected === 'string' ? expected : expect.stringMatching(expected)
    expect(errors).toEqual([{ field, expected: pattern, found }])
  })

  it('names every wrong field at once', async () => {
    const { errors } = problemOf(await serving.ask('/api/network?tie=x&asOf=y&z=1'))
    expect(errors?.map(({ field }) => field).sort()).toEqual(['asOf', 'tie', 'z'])
  })

  it.each(['actors', 'partnerships', 'people', 'interviews'])(
    'an unknown id under %s is 404',
    async (room) => {
      expect(problemOf(await serving.ask(`/api/${room}/nobody%20here`))).toMatchObject({
        status: 404,
        type: 'urn:problem-type:bindeled:not-registered',
      })
      expect(problemOf(await serving.ask(`/api/${room}/${'x'.repeat(201)}`)).status).toBe(404)
    },
  )

  it('a broken percent sign is 400', async () => {
    expect(problemOf(await serving.ask('/api/actors/%E0%A4%A')).status).toBe(400)
  })

  it('a HEAD has the headers of its problem and no body', async () => {
    const reply = await serving.ask('/api/actors/nobody', { method: 'HEAD' })
    expect(reply.status).toBe(404)
    expect(reply.bytes).toHaveLength(0)
  })
})
