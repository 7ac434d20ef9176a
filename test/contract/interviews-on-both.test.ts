/** An interview comes in, is changed and goes, with the same answers on both kinds of engine. */
import { expect, it } from 'vitest'
import type { Act } from '../../server/contract/history.ts'
import type { Interview } from '../../server/domain/interview.ts'
import { dumpGraph } from '../../server/network/records/dump.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { serve, type Serving } from '../helpers/serving.ts'
import { faultsOf } from '../seed/sound-graph.ts'
import { judged, LayingIn } from '../server/routes/laid-in.ts'
import { onBoth } from './both.ts'
import { comparable } from './steps.ts'

const told = `Åse Ærø, afdelingsleder, Hasle Bibliotek har svaret.

1) Hvem samarbejder I med?
Hasle Bibliotek samarbejder med Natteravnene 😀 og med Sundhedshus.

2) Hvad er svært?
Der er en omstrukturering undervejs i Kulturforvaltningen.
`

/** What was answered to a request, with its status. */
interface Told {
  status: number
}

class Walk {
  readonly told: Told[] = []
  readonly laying: LayingIn
  readonly #serving: Serving

  constructor(serving: Serving) {
    this.#serving = serving
    this.laying = new LayingIn(serving)
  }

  async ask(method: string, path: string, sent: { body?: object; revision?: number } = {}) {
    const { body, revision } = sent
    const reply = await this.#serving.ask(path, {
      method,
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        ...(revision !== undefined && { 'If-Match': `"${String(revision)}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer = JSON.parse(reply.bytes.toString()) as object
    this.told.push(Object.assign(answer, { status: reply.status }))
    return answer
  }

  async interview(id: string) {
    return (await this.ask('GET', `/api/interviews/${id}`)) as {
      itemRevision: number
      interview: Interview
    }
  }

  undo(act: string) {
    return this.ask('POST', `/api/history/${act}/undo`)
  }

  /** Confirms a draft of a text with all that is suggested. */
  async laidIn(text: string, change: object) {
    const draft = await this.laying.read(text)
    const ready = await this.laying.changed(draft, { ...change, ...judged(draft, 'accepted') })
    this.told.push({ status: 200, ...ready })
    return { ready, confirmed: await this.laying.confirmed(ready) }
  }
}

function placeOf({ item, field, other }: Act['changes'][number]): string {
  return [item.type, field, other?.id ?? item.id].join(' ')
}

/** From a file to an interview and back, with what is refused on the way. */
async function walked(store: GraphStore): Promise<{ told: Told[]; faults: string[] }> {
  const serving = await serve({ store })
  const walk = new Walk(serving)
  const first = await walk.laidIn(told, { consent: 'named', date: '2026-09-01' })
  await walk.interview(first.confirmed.interview)
  await walk.undo(first.confirmed.act.id)
  const { id } = first.ready
  const again = await walk.laying.confirmed(await walk.laying.draft(id))
  const { interview } = again
  const corrected = told.replace('Hasle Bibliotek samarbejder', 'Vi samarbejder')
  await walk.laidIn(corrected, { updates: interview })
  const { itemRevision: revision, interview: read } = await walk.interview(interview)
  const [one, other] = read.answers
  const path = `/api/interviews/${interview}`
  const target = { type: 'Activity', id: 'lektiehjaelp' }
  const smile = one?.text.indexOf('😀') ?? 0
  const mentions = [
    { start: 0, end: 2, target },
    { start: smile, end: smile + 1, target },
    { start: 0, end: 2, target: { type: 'Unit', id: 'nothing' } },
  ]
  await walk.ask('PATCH', path, { body: { answers: [{ id: one?.id, mentions }] }, revision })
  const answers = [
    { id: one?.id, mentions: mentions.slice(0, 1) },
    { id: other?.id, consent: 'aggregate-only' },
  ]
  await walk.ask('PATCH', path, { body: { answers, consent: 'role-only' }, revision })
  await walk.ask('PATCH', path, { body: { language: 'en' }, revision })
  const changed = await walk.interview(interview)
  const shown = [
    { id: other?.id, mentions: [] },
    { id: one?.id, consent: 'named' },
  ]
  const last = { revision: changed.itemRevision }
  await walk.ask('PATCH', path, { body: { answers: shown }, ...last })
  await walk.ask('GET', `${path}/deletion`)
  const removed = (await walk.ask('DELETE', path, last)) as { act: { id: string } }
  await walk.interview(interview)
  await walk.ask('GET', '/api/interviews/deleted')
  await walk.undo(removed.act.id)
  await walk.interview(interview)
  const { acts } = (await walk.ask('GET', '/api/history')) as { acts: Act[] }
  // What was removed is kept in the order of the database.
  for (const { changes } of acts) changes.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  await walk.ask('GET', '/api/network')
  const faults = faultsOf(await dumpGraph(store))
  await serving.close()
  return { told: comparable(walk.told), faults }
}

onBoth((both) => {
  it('answer the same while an interview comes, changes and goes', async () => {
    const [here, there] = [await walked(both.embedded.store), await walked(both.neo4j.store)]
    expect(here.told.map(({ status }) => status)).toEqual([
      200, 200, 201, 200, 200, 400, 200, 409, 200, 400, 200, 200, 404, 200, 201, 200, 200, 200,
    ])
    expect(there).toEqual(here)
    expect(here.faults).toEqual([])
  })
})
