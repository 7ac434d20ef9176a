/** After somebody is pseudonymised the name is nowhere, and all else stands; on every engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import { interviewRecords } from '../../seed/interview-records.ts'
import { joinGraphs, thing, relationshipOf } from '../../seed/records.ts'
import type { Act } from '../../server/contract/history.ts'
import type { Pseudonymised } from '../../server/contract/interviews.ts'
import { foldedText } from '../../server/domain/fold.ts'
import type { Graph, GraphNode } from '../../server/domain/graph.ts'
import { dumpGraph } from '../../server/network/records/dump.ts'
import { readLines, writeLines } from '../../server/network/records/dump-lines.ts'
import { embedded, neo4jChoices } from '../helpers/engines.ts'
import type { Engine } from '../helpers/engines.ts'
import { answerOf, serve, type Serving } from '../helpers/serving.ts'
import { textsIn } from '../helpers/archive.ts'

const lone = 'afdelingsbibliotekar-gellerup'
const friends = 'lone-hedelunds-venner'
const agreement = 'aftale-med-lone-hedelund'
const questions = ['Kort oprids', 'Hvem hjalp?']

const named: Graph = joinGraphs([
  gellerupHasle,
  {
    nodes: [
      thing(['Actor', 'Partner'], friends, {
        name: 'Lone Hedelunds Venner',
        kind: 'association',
        named: true,
        source: 'Brev fra Lone\u00a0Hedelund',
      }),
      thing(['Partnership'], agreement, {
        name: 'Aftale med LONE  HEDELUND',
        reference: 'lone.hedelund@eksempel.dk',
        level: 'not-stated',
        agreement: 'not-stated',
        status: 'not-stated',
        named: true,
      }),
      thing(['Person'], 'bo-proeve', { name: 'Bo Prøve' }),
      thing(['Question'], 'hjalp-0', { series: 'Hjælp', position: 0, text: 'Kort oprids' }),
      thing(['Question'], 'hjalp-1', {
        series: 'Hjælp',
        position: 1,
        text: 'Hvad med Lone Hedelund?',
      }),
    ],
    relationships: [
      relationshipOf([`Actor:${friends}`, 'COLLABORATION', `Partnership:${agreement}`], {
        source: 'Hedelund, Lone',
      }),
      relationshipOf(['Actor:gellerup-bibliotek', 'COLLABORATION', `Partnership:${agreement}`]),
      relationshipOf([`Person:${lone}`, 'CONTACT_FOR', `Partnership:${agreement}`], {
        onBehalfOf: friends,
      }),
    ],
  },
  interviewRecords({
    id: 'om-lone-hedelund',
    series: { id: 'hjalp', name: 'Hjælp', questions },
    givenBy: ['bo-proeve'],
    answers: [
      `[[Person:${lone}|Lone  Hede-\nlund]]s idé om [[Actor:sundhedshus|Sundhedshus]] var god.`,
      `LONE HEDELUND’s [[Actor:${friends}|venner]]. Lone skrev til [[Actor:sundhedshus|huset]], ja.`,
    ],
    properties: { language: 'da', verbatim: true, consent: 'named' },
  }),
])

/** A name however it is written: its letters alone, in either order. */
function namesIn(text: string): string[] {
  const letters = foldedText(text).replace(/[^a-z0-9]/g, '')
  return [
    ...letters.matchAll(/.{0,20}(?:lonehedelund|hedelundlone|loonehedelund|holm).{0,20}/g),
  ].map(([one]) => one)
}

async function dumped({ store }: Serving): Promise<string> {
  return [...writeLines(await dumpGraph(store))].join('')
}

async function graphOf(serving: Serving): Promise<Graph> {
  return readLines((await dumped(serving)).split('\n'))
}

/** The words each mention stands on, by answer text order; mentions of the person apart. */
function mentionedWords({ nodes, relationships }: Graph): string[] {
  const texts = new Map(nodes.map(({ properties: { id, text } }) => [id, String(text)]))
  return relationships
    .filter(({ type, to }) => type === 'MENTIONS' && to.type !== 'Person')
    .map(({ from, properties: { start, end } }) =>
      String(texts.get(from.id)?.slice(Number(start), Number(end))),
    )
    .sort()
}

function find({ nodes }: Graph, label: string, name: string): GraphNode | undefined {
  return nodes.find(({ labels, properties }) => labels[0] === label && properties['name'] === name)
}

const change = (body: object, method = 'PATCH') => ({
  method,
  headers: {
    'Content-Type': 'application/json',
    'If-Match': '"0"',
    'Bindeled-By': 'Lone%20Hedelund',
  },
  body: JSON.stringify(body),
})

/** Everything the API answers to reading, of everything there is, and the files it makes. */
async function everythingRead(serving: Serving, graph: Graph): Promise<[string, string][]> {
  const ids = (label: string) =>
    graph.nodes
      .filter(({ labels }) => labels.some((own) => own === label))
      .map(({ properties }) => String(properties['id']))
  const ofInterviews = ['interviews', 'interviews/drafts', 'interviews/deleted']
  const lists = ['network', 'units', ...ofInterviews, 'questions', 'coverage']
  const addresses = [
    ...[...lists, 'history?limit=500', 'reorganisations', 'scenarios', 'structure', 'communities'],
    ...['lone', 'hedelund', 'venner', 'huset', 'aftale'].map((q) => `search?q=${q}&limit=100`),
    ...ids('Actor').map((id) => `actors/${id}`),
    ...ids('Partnership').map((id) => `partnerships/${id}`),
    ...ids('Person').map((id) => `people/${id}`),
    ...ids('Interview').flatMap((id) => [`interviews/${id}`, `interviews/${id}/deletion`]),
    ...ids('Question').map((id) => `comparison?question=${id}`),
    ...ids('Activity').map((id) => `evidence?type=Activity&id=${id}`),
    ...ids('Unit').map((id) => `evidence?type=Unit&id=${id}`),
    ...ids('Reorganisation').flatMap((id) => [
      `reorganisations/${id}/exposure?limit=1000`,
      `reorganisations/${id}/follow-ups`,
    ]),
  ]
  const told: [string, string][] = []
  for (const address of addresses) {
    const { status, bytes } = await serving.ask(`/api/${address}`)
    if (status !== 200 && status !== 404) throw new Error(`${address}: ${String(status)}`)
    told.push([address, bytes.toString()])
  }
  for (const format of ['csv', 'csv-excel', 'xlsx', 'docx']) {
    const of = { type: 'reorganisation', id: 'omstrukturering-lokalbibliotekerne' }
    const body = { of, format, language: 'da' }
    const { status, bytes } = await serving.ask('/api/exposure/report', change(body, 'POST'))
    if (status === 200) told.push([format, await textsIn(bytes)])
  }
  return told
}

for (const choice of [embedded, ...neo4jChoices()]) {
  describe.skipIf(choice.missing !== undefined)(`a person pseudonymised on ${choice.name}`, () => {
    let engine: Engine
    let serving: Serving
    let before: Graph
    let done: Pseudonymised
    let after: Graph

    beforeAll(async () => {
      engine = await choice.start()
      serving = await serve({ store: engine.store, graph: named })
      const reorganisation = '/api/reorganisations/omstrukturering-lokalbibliotekerne'
      const corrected = async (name: string, revision: number) => {
        const { headers, ...asking } = change({ name })
        const read = { ...headers, 'If-Match': `"${String(revision)}"` }
        const reply = await serving.ask(`/api/people/${lone}`, { ...asking, headers: read })
        return answerOf('changePerson', reply).itemRevision
      }
      await corrected('Lone Hedelund Holm', await corrected('Loone Hedelund', 0))
      const statuses = [
        await serving.ask(
          `/api/partnerships/${agreement}`,
          change({ purpose: 'Lone Hedelund ved det' }),
        ),
        await serving.ask(
          `${reorganisation}/follow-ups/${agreement}`,
          change({ responsible: 'Lone Hedelund', done: false }, 'PUT'),
        ),
        await serving.ask(
          '/api/scenarios',
          change(
            {
              name: 'Uden Lone Hedelund',
              units: [],
              note: 'x',
              changes: [{ change: 'person-left', person: lone }],
            },
            'POST',
          ),
        ),
      ].map(({ status }) => status)
      expect(statuses).toEqual([200, 200, 201])
      await engine.store.write((run) =>
        run('drafts/make', {
          id: 'draft',
          properties: {
            id: 'draft',
            revision: 1,
            name: 'x.txt',
            content: '{"text":"Lone\\nHedelunds"}',
          },
        }),
      )
      before = await graphOf(serving)
      const reply = await serving.ask(
        '/api/interviews/fem-hurtige-gellerup/pseudonymised',
        change({}, 'POST'),
      )
      expect(reply.status).toBe(200)
      done = JSON.parse(reply.bytes.toString()) as Pseudonymised
      after = await graphOf(serving)
    })
    afterAll(async () => {
      await serving.close()
      await engine.remove()
    })

    it('is called by a pseudonym, and the name is in no record', async () => {
      expect(done.people).toEqual([{ id: lone, name: 'Interviewperson 1' }])
      expect(namesIn(JSON.stringify(before)).length).toBeGreaterThan(10)
      expect(namesIn(await dumped(serving))).toEqual([])
      expect(await engine.store.read((run) => run('drafts/all'))).toEqual([])
      expect(serving.logged.flatMap(namesIn)).toEqual([])
    })

    it('has left other names in their genitive, under new ids, and with all they were tied to', () => {
      expect(find(after, 'Actor', 'Interviewperson 1s Venner')?.properties['id']).not.toBe(friends)
      expect(find(after, 'Partnership', 'Aftale med Interviewperson 1')).toBeDefined()
      expect(after.relationships.length).toBeGreaterThan(before.relationships.length)
      expect(mentionedWords(after)).toEqual(mentionedWords(before))
      expect(done.left.map(({ words }) => words)).toEqual(['Lone'])
    })

    // What is read comes from the records, which are the same on every engine.
    if (choice === embedded) {
      it('is in nothing that is read or reported', async () => {
        const told = await everythingRead(serving, after)
        expect(told.length).toBeGreaterThan(60)
        expect(told.filter(([, text]) => namesIn(text).length > 0)).toEqual([])
        const interview = told.find(([address]) => address === 'interviews/fem-hurtige-gellerup')
        expect(interview?.[1]).toContain('"consent":"role-only"')
      })
    }

    it('does not come back by undoing', async () => {
      const { bytes } = await serving.ask('/api/history')
      const { acts } = JSON.parse(bytes.toString()) as { acts: Act[] }
      expect(acts).toHaveLength(6)
      expect(acts.filter(({ reason }) => reason !== 'name-replaced')).toEqual([])
      for (const { id } of acts) {
        const { status } = await serving.ask(`/api/history/${id}/undo`, change({}, 'POST'))
        expect(status).toBe(409)
      }
    })

    it('keeps the pseudonym when asked for again', async () => {
      const again = await serving.ask(`/api/people/${lone}/pseudonymised`, change({}, 'POST'))
      expect(JSON.parse(again.bytes.toString())).toMatchObject({ people: done.people, replaced: 0 })
    })
  })
}
