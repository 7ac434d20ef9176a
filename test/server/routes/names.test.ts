/** Whatever is sent as a name over HTTP is refused for a reason, or registered, found however it is written, and refused again. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldedText } from '../../../server/domain/fold.ts'
import { nameFaults } from '../../../server/domain/names.ts'
import { answerOf, problemOf, serve, type Reply, type Serving } from '../../helpers/serving.ts'
import { LayingIn } from './laid-in.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serve()
})
afterAll(() => serving.close())

function posted(path: string, body: object): Promise<Reply> {
  return serving.ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** Where a name of each type is registered, and the list in which search finds it. */
const kinds = {
  actors: { kind: 'ngo' },
  units: {},
  partnerships: {
    parties: ['gellerup-bibliotek', 'sundhedshus'].map((actor) => ({
      actor,
      tie: 'COLLABORATION',
    })),
  },
} as const
type Kind = keyof typeof kinds
const register = (kind: Kind, name: string) => posted(`/api/${kind}`, { name, ...kinds[kind] })

/** Other ways to write the same name. */
const disguises: ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFC'),
  (name) => Array.from(name).join('\u00ad'),
  (name) => `\u200f${name}\u200b`,
  (name) => name.replaceAll(' ', '\u00a0 \u2009'),
  (name) => name.replaceAll(/\p{Dash}/gu, '\u2013'),
  (name) => name.replaceAll('æ', 'ae').replaceAll('Ø', 'Oe').replaceAll('å', 'a\u030a'),
]

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    maxLength: 30,
    unit: fc.constantFrom(
      ...['a', 'S', 'æ', 'Ø', 'å', 'é', 'ß', 'İ', '🎈', ' ', ' ', '-', '–', '7', '&', '"'],
      ...['\u00ad', '\u200b', '\u202e', '\u0301', '\u3164', '\n', '\u0000', '\uffff', '\ud83d'],
    ),
  }),
)

test('a name is refused for a named fault, or registered once', async () => {
  const known: Record<Kind, Set<string>> = {
    actors: new Set(),
    units: new Set(),
    partnerships: new Set(),
  }
  const outcomes = { registered: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('actors', 'units', 'partnerships'),
      anyName,
      async (kind, name) => {
        const reply = await register(kind, name)
        if (reply.status === 400) {
          const { errors = [] } = problemOf(reply)
          expect(errors).toHaveLength(1)
          expect(errors[0]).toMatchObject({ field: 'name', expected: expect.any(String) as string })
          expect(nameFaults).toContain(errors[0]?.fault)
          outcomes.refused += 1
          return
        }
        const isKnown = known[kind].has(foldedText(name))
        expect({ name, status: reply.status }).toEqual({ name, status: isKnown ? 409 : 201 })
        known[kind].add(foldedText(name))
        outcomes.registered += 1
        for (const disguise of disguises) {
          const other = disguise(name.trim())
          const q = encodeURIComponent(other)
          const found = answerOf('search', await serving.ask(`/api/search?q=${q}&limit=100`))
          expect(
            (found[kind]?.hits ?? []).map((hit) => foldedText(hit.name)),
            other,
          ).toContain(foldedText(name))
          const again = problemOf(await register(kind, other))
          expect({ other, status: again.status }).toEqual({ other, status: 409 })
          expect(again.existing?.map((one) => foldedText(one.name))).toEqual([foldedText(name)])
        }
      },
    ),
    { numRuns: 120 },
  )
  expect(Math.min(outcomes.registered, outcomes.refused)).toBeGreaterThan(10)
})

test('a name as it was read in a file is refused before it is saved, at its place', async () => {
  const laying = new LayingIn(serving)
  const draft = await laying.read(
    'Interview med Eva Søby, leder\uffff, Skovby Bibliotek\n\n1. Hvem samarbejder I med?\nVi samarbejder med Ældre Sagen.\n',
  )
  expect(draft.interviewees).toMatchObject([{ name: 'Eva Søby', role: 'leder\uffff' }])
  expect(problemOf(await laying.confirm(draft))).toMatchObject({
    status: 400,
    errors: [{ field: 'interviewees.0.role', fault: 'no-character' }],
  })
  const put = await laying.changed(draft, { interviewees: [{ name: 'Eva Søby', role: 'leder' }] })
  await laying.confirmed(put)
})

test.each([
  ['too-long', 'a'.repeat(201)],
  ['control', 'Ældre\nSagen'],
  ['no-character', 'Hus\uffff'],
  ['nothing-visible', '\u00ad \u3164'],
] as const)(
  '%s is refused for everything that has a name, and nothing is cut',
  async (fault, name) => {
    const unit = 'lokalbibliotekerne'
    const parties = kinds.partnerships.parties
    const named: [path: string, body: object, field?: string][] = [
      ['/api/actors', { name, kind: 'ngo' }],
      ['/api/actors', { name: 'Ny', kind: 'ngo', place: name }, 'place'],
      ['/api/units', { name }],
      ['/api/people', { name }],
      ['/api/partnerships', { name, parties }],
      ['/api/partnerships', { name: 'Ny', parties, delivers: [{ name }] }, 'delivers.0.name'],
      [
        '/api/partnerships/partnerskab-sundhedshus/contacts',
        { onBehalfOf: 'sundhedshus', person: { name } },
        'person.name',
      ],
      ['/api/reorganisations', { name, units: [unit] }],
      ['/api/scenarios', { name, units: [unit] }],
      [
        '/api/scenarios',
        {
          name: 'Ny',
          units: [unit],
          changes: [{ change: 'unit-split', unit, into: [{ name }] }],
        },
        'changes.0.into.0.name',
      ],
    ]
    for (const [path, body, field = 'name'] of named) {
      const { status, errors } = problemOf(await posted(path, body))
      expect({ path, status, errors }).toMatchObject({
        path,
        status: 400,
        errors: [{ field, fault }],
      })
    }
  },
)
