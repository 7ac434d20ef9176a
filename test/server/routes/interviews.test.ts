/** Changing and deleting interviews over HTTP: places are those of the words that were sent. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dumpGraph } from '../../../server/network/records/dump.ts'
import { ofGellerup } from '../../helpers/gellerup.ts'
import { answerOf, problemOf, serve, type Serving } from '../../helpers/serving.ts'
import { faultsOf } from '../../seed/sound-graph.ts'
import { judged, LayingIn } from './laid-in.ts'

const told = `Åse Ærø, afdelingsleder, Hasle Bibliotek har svaret.

1) Hvem samarbejder I med?
I Hasle Bibliotek samarbejder vi med Natteravnene og med Sundhedshus.
`
const sundhedshus = { type: 'Actor', id: 'sundhedshus' }

let serving: Serving
let laying: LayingIn

beforeAll(async () => {
  serving = await serve()
  laying = new LayingIn(serving)
})
afterAll(() => serving.close())

async function interviewOf(id: string) {
  return answerOf('interview', await serving.ask(`/api/interviews/${id}`))
}

function change(id: string, revision: number, body: object) {
  return serving.ask(`/api/interviews/${id}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${String(revision)}"` },
    body: JSON.stringify(body),
  })
}

it('takes places as they were sent, and keeps what was not sent', async () => {
  const draft = await laying.read(told)
  const ready = await laying.changed(draft, judged(draft, 'accepted'))
  const { interview: id, itemRevision } = await laying.confirmed(ready)
  const [answer] = (await interviewOf(id)).interview.answers
  const sent = answer?.text ?? ''
  expect(sent).toContain('«…»')
  const left = sent.indexOf('«…»')
  const start = sent.indexOf('Natteravnene')
  const place = { start, end: start + 'Natteravnene'.length, target: sundhedshus }
  const refused = await change(id, itemRevision, {
    answers: [{ id: answer?.id, mentions: [{ ...place, start: left }] }],
  })
  expect(problemOf(refused).errors?.map(({ field }) => field)).toEqual(['answers.0.mentions.0'])
  const answers = [{ id: answer?.id, mentions: [place] }]
  answerOf('changeInterview', await change(id, itemRevision, { answers }))
  const after = await dumpGraph(serving.store)
  expect(faultsOf(after)).toEqual([])
  const said = told.split('\n')[3] ?? ''
  const mentions = after.relationships
    .filter(({ type, from }) => type === 'MENTIONS' && from.id === answer?.id)
    .map(({ to, properties }) => [
      said.slice(Number(properties['start']), Number(properties['end'])),
      to.id,
    ])
  expect(mentions.sort()).toEqual([
    ['Hasle Bibliotek', 'hasle-bibliotek'],
    ['Natteravnene', 'sundhedshus'],
  ])
})

it('deletes the people who gave it and nothing else, and undoing brings all back', async () => {
  const before = await dumpGraph(serving.store)
  const draft = await laying.read(told.replace('Åse Ærø', 'Bo Bindeled'), 'bo.txt')
  const { interview: id, itemRevision } = await laying.confirmed(draft)
  const there = await dumpGraph(serving.store)
  const headers = { 'If-Match': `"${String(itemRevision)}"` }
  const reply = await serving.ask(`/api/interviews/${id}`, { method: 'DELETE', headers })
  const { act } = answerOf('deleteInterview', reply)
  const gone = await dumpGraph(serving.store)
  const isOfActs = ({ labels }: { labels: readonly string[] }) =>
    labels[0] === 'Act' || labels[0] === 'Item'
  expect(gone.nodes.filter((node) => !isOfActs(node))).toEqual(
    before.nodes.filter((node) => !isOfActs(node)),
  )
  await serving.ask(`/api/history/${act.id}/undo`, { method: 'POST' })
  const back = await dumpGraph(serving.store)
  expect(back.nodes.filter((node) => !isOfActs(node))).toEqual(
    there.nodes.filter((node) => !isOfActs(node)),
  )
})

ofGellerup((file) => {
  it('makes the network of the interview from Gellerup, from nothing', async () => {
    const own = await serve({ graph: { nodes: [], relationships: [] } })
    const onOwn = new LayingIn(own)
    const draft = await onOwn.read(file, 'gellerup.txt')
    const ready = await onOwn.changed(draft, judged(draft, 'accepted'))
    const { saved } = await onOwn.confirmed(ready)
    expect(saved.actors.length).toBeGreaterThanOrEqual(11)
    expect(saved.units).toHaveLength(3)
    expect(saved.partnerships).toHaveLength(9)
    const { actors, partnerships } = answerOf('network', await own.ask('/api/network'))
    expect(actors.find(({ id }) => id === 'gellerup-bibliotek')?.kind).toBe('library')
    const formal = partnerships.filter(({ parties }) =>
      parties.some(({ tie }) => tie === 'FORMAL_PARTNERSHIP'),
    )
    expect(formal).toHaveLength(4)
    expect(faultsOf(await dumpGraph(own.store))).toEqual([])
    await own.close()
  })
})
