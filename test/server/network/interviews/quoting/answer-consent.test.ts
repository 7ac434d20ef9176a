/** Consent answer by answer: what of each may leave the server, and that nothing leads back from it. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  interviewRecords,
  questionsOf,
  type Series,
} from '../../../../../seed/interview-records.ts'
import { joinGraphs, thing, relationshipOf } from '../../../../../seed/records.ts'
import type { Graph } from '../../../../../server/domain/graph.ts'
import { consents, type Consent } from '../../../../../server/domain/words.ts'
import { readActorCard } from '../../../../../server/network/cards/actors.ts'
import {
  readComparison,
  readQuestions,
} from '../../../../../server/network/interviews/quoting/comparison.ts'
import {
  answerConsentOf,
  mayStandInInterview,
} from '../../../../../server/network/interviews/quoting/consent.ts'
import { readCoverage } from '../../../../../server/network/interviews/quoting/coverage.ts'
import { readEvidenceFor } from '../../../../../server/network/interviews/quoting/evidence.ts'
import {
  readInterview,
  readInterviews,
} from '../../../../../server/network/interviews/quoting/interviews.ts'
import { readPartnershipCard } from '../../../../../server/network/cards/partnerships.ts'
import { readPersonCard } from '../../../../../server/network/cards/people.ts'
import { readFindable } from '../../../../../server/network/search/findable.ts'
import { search } from '../../../../../server/network/search/search.ts'
import { searchStore } from '../../../../helpers/searching.ts'
import { readSpokenOf } from '../../../../../server/network/interviews/quoting/spoken-of.ts'
import type { GraphStore, Run } from '../../../../../server/store/port.ts'
import { loaded } from '../../loaded.ts'

test.each([
  ['named', undefined, 'named', true],
  ['named', 'named', 'named', true],
  ['named', 'role-only', 'role-only', false],
  ['named', 'aggregate-only', 'aggregate-only', false],
  ['role-only', undefined, 'role-only', true],
  ['role-only', 'named', 'role-only', true],
  ['role-only', 'aggregate-only', 'aggregate-only', false],
  ['aggregate-only', 'named', 'aggregate-only', false],
  ['aggregate-only', undefined, 'aggregate-only', false],
  [null, 'named', 'role-only', true],
  ['named', 'whatever', 'aggregate-only', false],
])('an interview %s and an answer %s hold as %s', (...[consent, answerConsent, holds, stands]) => {
  const own = answerConsent === undefined ? {} : { answerConsent }
  const found = answerConsentOf({ consent, ...own })
  expect(found.holds).toBe(holds)
  expect(mayStandInInterview(found)).toBe(stands)
})

const series: Series = { id: 'tre', name: 'Tre spørgsmål', questions: ['Kort', 'Hvem', 'Hvad'] }
const answers = [
  'Jeg, Vilma Hemmelsen, er på [[Actor:hemmelby|Hemmelby Bibliotek]] med [[Actor:huset|huset]].',
  '[[Actor:hemmelby|Vi]] og [[Actor:huset|huset]] har [[Partnership:raad|råd]]; spørg Vilma.',
  '[[Person:vilma|Vilma Hemmelsens]] plan for [[Unit:kultur|kulturen]] er [[Activity:te|te]].',
]
/** Words of each answer that tell who gave it. */
const telling = ['Jeg, Vilma', 'spørg Vilma', 'Vilma Hemmelsens']
const givenBy: [string, string][] = [
  ['vilma', 'Tre'],
  ['anders', 'Fire'],
]

/** Two interviews, and the consent of each and of its answers. */
function graphWith(own: Consent, ofAnswers: (Consent | undefined)[]): Graph {
  const interviews = joinGraphs([
    questionsOf(series),
    ...givenBy.map(([person]) =>
      interviewRecords({
        id: `samtale-${person === 'vilma' ? 'x' : 'y'}`,
        series,
        givenBy: [person],
        answers:
          person === 'vilma'
            ? answers
            : ['Alt er godt.', '', 'Vi holder af [[Actor:huset|huset]].'],
        properties: {
          language: 'da',
          verbatim: true,
          consent: person === 'vilma' ? own : 'named',
          ...(person === 'vilma' && { source: 'Optaget hos Vilma Hemmelsen', date: '2026-01-02' }),
        },
      }),
    ),
  ])
  for (const { labels, properties } of interviews.nodes) {
    const consent = ofAnswers[Number(properties['position'])]
    const isOwn = labels[0] === 'Answer' && String(properties['id']).startsWith('samtale-x')
    if (isOwn && consent !== undefined) properties['consent'] = consent
  }
  return joinGraphs([
    {
      nodes: [
        thing(['Actor', 'Library'], 'hemmelby', { name: 'Hemmelby Bibliotek' }),
        thing(['Actor', 'Partner'], 'huset', { name: 'Huset', kind: 'other', named: true }),
        thing(['Person'], 'vilma', { name: 'Vilma Hemmelsen', role: 'Leder' }),
        thing(['Person'], 'anders', { name: 'Anders And', role: 'And' }),
        thing(['Unit'], 'kultur', { name: 'Kultur', kind: 'department' }),
        thing(['Activity'], 'te', { name: 'Te' }),
        thing(['Partnership'], 'raad', { name: 'Råd', named: true }),
      ],
      relationships: [
        relationshipOf(['Person:vilma', 'WORKS_AT', 'Actor:hemmelby']),
        relationshipOf(['Actor:hemmelby', 'COLLABORATION', 'Partnership:raad']),
        relationshipOf(['Actor:huset', 'COLLABORATION', 'Partnership:raad']),
        relationshipOf(['Partnership:raad', 'DELIVERS', 'Activity:te']),
      ],
    },
    interviews,
  ])
}

/** A network of which only the answers are looked for. */
const noThings = {
  ...{ revision: 0, actors: [], partnerships: [], units: [], people: [], activities: [] },
  reorganisations: [],
}

/** Everything that shows an answer. */
async function everyAnswer(run: Run): Promise<unknown[]> {
  const queries = ['vilma', 'hemmelsen', 'hemmelby', 'huset', 'plan', 'en']
  const findable = await readFindable(run, noThings)
  return [
    await readInterviews(run),
    await readInterview(run, 'samtale-x'),
    ...(await Promise.all((await readQuestions(run)).map(({ id }) => readComparison(run, id)))),
    (await readActorCard(run, 'hemmelby'))?.evidence,
    (await readActorCard(run, 'huset'))?.evidence,
    (await readPartnershipCard(run, 'raad'))?.evidence,
    (await readPartnershipCard(run, 'raad'))?.ofParties,
    await readEvidenceFor(run, { type: 'Unit', id: 'kultur' }),
    await readEvidenceFor(run, { type: 'Activity', id: 'te' }),
    [...(await readSpokenOf(run, ['raad']))],
    ...queries.map((q) => search(findable, { q }).answers),
    findable.answers,
  ]
}

test('no answer names who may not be named, or their workplace, whatever the consents', async () => {
  const anyOwn = fc.array(fc.option(fc.constantFrom(...consents), { nil: undefined }), {
    minLength: 3,
    maxLength: 3,
  })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...consents), anyOwn, async (own, ofAnswers) => {
      const store = await loaded(graphWith(own, ofAnswers))
      const told = JSON.stringify(await store.read(everyAnswer))
      if (own !== 'named') expect(told).not.toMatch(/Vilma|Hemmel/)
      for (const [position, words] of telling.entries()) {
        const mayStand = own === 'named' && (ofAnswers[position] ?? own) === 'named'
        expect(told.includes(words), words).toBe(mayStand)
      }
      await store.close()
    }),
    { numRuns: 12 },
  )
})

describe('an answer of which less may be told than of its interview', () => {
  let store: GraphStore
  beforeAll(async () => {
    store = await loaded(graphWith('named', [undefined, 'role-only', 'aggregate-only']))
  })
  afterAll(() => store.close())

  test('is left out there, and counted', async () => {
    const interview = await store.read((run) => readInterview(run, 'samtale-x'))
    expect(interview?.answers.map(({ position }) => position)).toEqual([0])
    expect(interview?.withheld).toBe(2)
  })

  test('stands elsewhere under another id, without interview, name, date or source', async () => {
    const evidence = await store.read((run) => readEvidenceFor(run, { type: 'Actor', id: 'huset' }))
    const apart = evidence?.answers.find(({ consent }) => consent === 'role-only')
    expect(apart).toMatchObject({
      text: '«…» og huset har råd; spørg «…».',
      interviewees: [{ role: 'Leder', workplaces: ['library'] }],
    })
    expect(apart?.id).not.toContain('samtale')
    expect(apart).not.toHaveProperty('interview')
    expect(JSON.stringify(apart)).not.toMatch(/Vilma|Hemmel|samtale|2026/)
    expect(apart?.mentions.map(({ start, end }) => apart.text.slice(start, end))).toEqual([
      'huset',
      'råd',
    ])
  })

  test('is compared with the others; what may only be counted is', async () => {
    const [kort, hvem, hvad] = await store.read(async (run) => {
      const questions = await readQuestions(run)
      return Promise.all(questions.map(({ id }) => readComparison(run, id)))
    })
    expect(kort?.answers.map(({ interviewees: [one] }) => one?.name)).toEqual([
      'Anders And',
      'Vilma Hemmelsen',
    ])
    expect(hvem).toMatchObject({ answers: [{ consent: 'role-only' }], counted: 0 })
    expect(hvad).toMatchObject({ answers: [{ consent: 'named' }], counted: 1 })
    expect(await store.read((run) => readComparison(run, 'nothing'))).toBeUndefined()
  })

  test('is no evidence of the workplace it does not name, but counts', async () => {
    const evidence = await store.read((run) =>
      readEvidenceFor(run, { type: 'Actor', id: 'hemmelby' }),
    )
    expect(evidence?.answers.map(({ question }) => question.position)).toEqual([0])
    expect(evidence?.people).toBe(1)
  })

  test('is found by the words that are sent alone', async () => {
    const hits = async (q: string) => (await searchStore(store, { q })).answers.total
    expect(await hits('spørg')).toBe(1)
    expect(await hits('vilma')).toBe(1)
    expect(await hits('plan')).toBe(0)
  })

  test('counts in the coverage, whose words do not change', async () => {
    const { interviewed, actors } = await store.read(readCoverage)
    expect(interviewed).toBe(2)
    expect(actors).toEqual([
      { id: 'hemmelby', coverage: 'interviewed', answers: 2, people: 1 },
      { id: 'huset', coverage: 'named-by-others', answers: 3, people: 2 },
    ])
  })
})

test('a mention of somebody who may not be named leads nowhere, and the words stand', async () => {
  const store = await loaded(
    joinGraphs([
      graphWith('role-only', []),
      interviewRecords({
        id: 'samtale-z',
        series: { ...series, name: 'Andet' },
        givenBy: ['anders'],
        answers: ['Spørg [[Person:vilma|Vilma]].'],
        properties: { language: 'da', verbatim: true, consent: 'named' },
      }),
    ]),
  )
  const interview = await store.read((run) => readInterview(run, 'samtale-z'))
  expect(interview?.answers[0]).toMatchObject({ text: 'Spørg Vilma.', mentions: [] })
  expect(await store.read((run) => readPersonCard(run, 'vilma'))).toBeUndefined()
  expect(
    await store.read((run) => readEvidenceFor(run, { type: 'Person', id: 'vilma' })),
  ).toBeUndefined()
  await store.close()
})
