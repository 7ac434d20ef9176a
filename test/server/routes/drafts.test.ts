/** Interviews laid in over HTTP: from a file to a draft, to what was accepted in the network, and back. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withParts } from '../../../client/state/draft-changing.ts'
import type { DraftChange } from '../../../server/contract/draft-changes.ts'
import { amendedDraft } from '../../../server/domain/draft.ts'
import { dumpGraph } from '../../../server/network/records/dump.ts'
import { removeGone } from '../../../server/network/interviews/drafts/stored-drafts.ts'
import { openGrafeo } from '../../../server/store/grafeo.ts'
import { loadStatements } from '../../../server/store/loader.ts'
import { recording } from '../../helpers/recording-store.ts'
import { answerOf, problemOf, serve, type Serving } from '../../helpers/serving.ts'
import { faultsOf } from '../../seed/sound-graph.ts'
import { judged, LayingIn } from './laid-in.ts'

const empty = { nodes: [], relationships: [] }
const told = `Åse Ærø, afdelingsleder, Egeby Bibliotek har svaret på fem spørgsmål.

OPLÆG
Både Egeby Bibliotek og Skovby Bibliotek har formaliserede partnerskaber med Skovby Sundhedscenter og Egeby Boligforening. Vi samarbejder også med Natteravnene.

1) Hvem samarbejder I med?
Vi samarbejder med Natteravnene 😀 og med Egeby Boligforening om lektiehjælp.

2) Hvad er svært?
Der er en omstrukturering undervejs i Kulturforvaltningen, og den kender vi ikke.

3) Hvad får I ud af det?
`

let serving: Serving
let laying: LayingIn

async function onEmpty(now?: () => Date): Promise<void> {
  serving = await serve({ graph: empty, ...(now && { now }) })
  laying = new LayingIn(serving)
}

describe('laying an interview in', () => {
  beforeAll(() => onEmpty())
  afterAll(() => serving.close())

  it('reads a file into a draft, which changes nothing of the network', async () => {
    const before = await dumpGraph(serving.store)
    const draft = await laying.read(told)
    expect(draft).toMatchObject({
      revision: 1,
      consent: 'role-only',
      source: 'samtale.txt',
      language: 'da',
      interviewees: [{ name: 'Åse Ærø', organisation: 'Egeby Bibliotek' }],
    })
    expect(draft.answers.map(({ position, text }) => [position, text === ''])).toEqual([
      [0, false],
      [1, false],
      [2, false],
      [3, true],
    ])
    expect(draft.mentions.length).toBeGreaterThan(4)
    expect(await dumpGraph(serving.store)).toEqual(before)
    expect(await laying.made(told)).toEqual({ draft: draft.id, already: true })
  })

  it('names the field of every fault, and keeps nothing of the change', async () => {
    const draft = await laying.draft((await laying.made(told)).draft ?? '')
    const [mention] = draft.mentions
    const smile = draft.answers[1]?.text.indexOf('😀') ?? 0
    const refused = await laying.change(draft, {
      series: 'Seks',
      mentions: [
        { id: mention?.id, end: 100_000 },
        { id: 'new', answer: 1, start: 5, end: 5, of: { key: 'nothing' }, decision: 'accepted' },
        { id: 'half', answer: 1, start: smile, end: smile + 1, of: { type: 'Actor', id: 'x' } },
        { id: 'short', answer: 9, start: 0, end: 1, of: { type: 'Actor', id: 'x' } },
        { id: 'less', answer: 1 },
      ],
      things: [{ key: draft.things[0]?.key, kind: 'municipality' }],
      updates: 'nothing',
    })
    expect(refused.status).toBe(400)
    const fields = problemOf(refused).errors?.map(({ field }) => field)
    expect(fields).toEqual([
      'mentions.4.start',
      'mentions.4.end',
      'mentions.4.of',
      'mentions.0.end',
      'mentions.1.end',
      'mentions.1.of.key',
      'mentions.2.end',
      'mentions.3.answer',
      'things.0.kind',
      'updates',
    ])
    expect(await laying.draft(draft.id)).toEqual(draft)
  })

  it('asks for the revision that was read', async () => {
    const draft = await laying.draft((await laying.made(told)).draft ?? '')
    const changed = await laying.changed(draft, { date: '2026-09-01' })
    expect(changed).toMatchObject({ revision: draft.revision + 1, date: '2026-09-01' })
    for (const reply of [await laying.change(draft, { date: null }), await laying.confirm(draft)]) {
      expect(problemOf(reply)).toMatchObject({ status: 409, itemRevision: changed.revision })
    }
    const without = await serving.ask(`/api/interviews/drafts/${draft.id}`, { method: 'DELETE' })
    expect(problemOf(without).status).toBe(428)
  })

  it('answers a change with what it does not say itself, and the page makes the same of it', async () => {
    const draft = await laying.draft((await laying.made(told)).draft ?? '')
    const steps: DraftChange[] = [
      { mentions: [{ id: draft.mentions[0]?.id ?? '', decision: 'accepted' }] },
      { series: 'En anden' },
      { text: `${told}\nNatteravnene er også med i Egeby Boligforening.` },
      { date: '2026-09-01' },
    ]
    const parts: string[][] = []
    let known = draft
    for (const change of steps) {
      const answer = answerOf('changeDraft', await laying.change(known, change))
      const { draft: more, ...head } = answer
      parts.push(Object.keys(more))
      known = { ...withParts(amendedDraft(known, change, []), more), ...head }
      expect(known).toEqual(await laying.draft(draft.id))
    }
    expect(parts[0], 'a decision').toEqual([])
    expect(parts[1], 'another series').toEqual(['same'])
    expect(parts[2], 'a new text').toContain('mentions')
    expect(parts[3], 'a day').toEqual([])
  })

  it('saves what was accepted in one act, and gives the draft back when that is undone', async () => {
    const before = await dumpGraph(serving.store)
    const draft = await laying.draft((await laying.made(told)).draft ?? '')
    const ready = await laying.changed(draft, judged(draft, 'accepted'))
    const { interview, act, saved } = await laying.confirmed(ready)
    const after = await dumpGraph(serving.store)
    expect(faultsOf(after)).toEqual([])
    expect(saved.actors).toContain('natteravnene')
    expect(saved.partnerships.length).toBeGreaterThan(0)
    expect(await laying.made(told)).toEqual({ interview, already: true })
    expect(await laying.draft(draft.id)).toMatchObject({ interview, interviewees: [], text: '' })
    expect(problemOf(await laying.confirm(await laying.draft(draft.id)))).toMatchObject({
      type: 'urn:problem-type:bindeled:already-saved',
    })
    const reply = await serving.ask('/api/history')
    const history = reply.bytes.toString()
    for (const hidden of ['Åse', 'Ærø', 'om lektiehjælp', 'samtale.txt']) {
      expect(history).not.toContain(hidden)
    }
    const [{ items, changes } = expect.fail('Nothing was done')] = answerOf('history', reply).acts
    const concerned = [...items, ...changes.map(({ item }) => item)].map(({ id }) => id)
    expect(concerned).toContain('natteravnene')
    expect(concerned, 'where the interviewee works').not.toContain('egeby-bibliotek')
    await serving.ask(`/api/history/${act.id}/undo`, { method: 'POST' })
    const left = await dumpGraph(serving.store)
    expect(left.nodes.filter(({ labels }) => !isOfActs(labels[0]))).toEqual(before.nodes)
    expect(await laying.made(told)).toEqual({ draft: draft.id, already: true })
  })

  it('refuses a name that was registered meanwhile, offers it, and saves nothing', async () => {
    const draft = await laying.draft((await laying.made(told)).draft ?? '')
    const body = JSON.stringify({ name: 'natteravnene', kind: 'association' })
    const headers = { 'Content-Type': 'application/json' }
    await serving.ask('/api/actors', { method: 'POST', headers, body })
    const before = await dumpGraph(serving.store)
    const refused = problemOf(await laying.confirm(draft))
    expect(refused).toMatchObject({
      status: 409,
      existing: [{ type: 'Actor', id: 'natteravnene' }],
    })
    const index = Number(/^things\.(\d+)\.name$/u.exec(refused.errors?.[0]?.field ?? '')?.[1])
    expect(await dumpGraph(serving.store)).toEqual(before)
    const is = { type: 'Actor', id: 'natteravnene' }
    const merged = await laying.changed(draft, {
      things: [{ key: draft.things[index]?.key, is }],
    })
    const { saved } = await laying.confirmed(merged)
    expect(saved.actors).not.toContain('natteravnene-2')
    expect(faultsOf(await dumpGraph(serving.store))).toEqual([])
  })

  it('updates an interview, and keeps the mentions whose words still stand', async () => {
    const { interview } = await laying.made(told)
    const corrected = told.replace('Vi samarbejder med Natteravnene 😀 og', 'Natteravnene,')
    const draft = await laying.read(corrected, 'rettet.txt')
    expect(draft.same).toEqual([{ interview, interviewees: [] }])
    const updating = await laying.changed(draft, { updates: interview })
    expect(updating.carried?.kept).toBeGreaterThan(3)
    const { act } = await laying.confirmed(updating)
    expect(act.what).toBe('interview-updated')
    const after = await dumpGraph(serving.store)
    expect(faultsOf(after)).toEqual([])
    const texts = after.nodes.map(({ properties }) => properties['text'])
    expect(texts).toContain('Natteravnene, med Egeby Boligforening om lektiehjælp.')
    await serving.ask(`/api/history/${act.id}/undo`, { method: 'POST' })
    expect((await laying.draft(draft.id)).interview).toBeUndefined()
  })

  it('names no mention that an update loses where its words are left out for readers', async () => {
    const { interview } = await laying.made(told)
    const shorter = told
      .replace('Både Egeby Bibliotek og Skovby', 'Skovby')
      .replace('Skovby Sundhedscenter og ', '')
    const draft = await laying.read(shorter, 'kortere.txt')
    const { carried } = await laying.changed(draft, { updates: interview })
    const names = carried?.lost.map(({ name }) => name)
    expect(names).toContain('Skovby Sundhedscenter')
    expect(names, 'where the interviewee works').not.toContain('Egeby Bibliotek')
  })
})

function isOfActs(label: string): boolean {
  return label === 'Act' || label === 'Item'
}

describe('drafts', () => {
  it('read nothing of the register for a decision', async () => {
    const { store, executed } = recording(openGrafeo(loadStatements()))
    const recorded = await serve({ graph: empty, store })
    const reviewing = new LayingIn(recorded)
    const draft = await reviewing.read(told)
    executed.clear()
    expect((await reviewing.change(draft, judged(draft, 'accepted'))).status).toBe(200)
    expect([...executed]).toEqual(['drafts/draft', 'drafts/change'])
    await recorded.close()
    await store.close()
  })

  it('are gone 30 days after they were last changed', async () => {
    let now = new Date('2027-01-01T00:00:00Z')
    await onEmpty(() => now)
    const { id } = await laying.read(told)
    now = new Date('2027-01-30T23:59:00Z')
    expect((await laying.draft(id)).goneAt).toBe('2027-01-31T00:00:00.000Z')
    now = new Date('2027-01-31T00:00:00Z')
    expect((await serving.ask(`/api/interviews/drafts/${id}`)).status).toBe(404)
    await serving.close()
  })

  it('are removed for good only when an act has come after that too, whatever the clock says', async () => {
    let now = new Date('2027-01-01T00:00:00Z')
    await onEmpty(() => now)
    await laying.read(told)
    now = new Date('2027-03-01T00:00:00Z')
    const kept = async () => {
      await serving.store.write((run) => removeGone(run, now))
      return (await serving.store.read((run) => run('drafts/all'))).length
    }
    expect(await kept()).toBe(1)
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ name: 'Ny Enhed', certainty: 'stated', source: 'Prøve' })
    answerOf('registerUnit', await serving.ask('/api/units', { method: 'POST', headers, body }))
    expect(await kept()).toBe(0)
    await serving.close()
  })

  it('give a sound network, whatever is accepted of them', async () => {
    await onEmpty()
    const { id } = await laying.read(told)
    const runs = fc.asyncProperty(fc.infiniteStream(fc.boolean()), async (choices) => {
      const accepts = (): boolean => choices.next().value === true
      const draft = await laying.draft(id)
      const rejected = await laying.changed(draft, judged(draft, 'rejected'))
      const ready = await laying.changed(rejected, judged(rejected, 'accepted', accepts))
      const { act, saved } = await laying.confirmed(ready)
      const after = await dumpGraph(serving.store)
      await serving.ask(`/api/history/${act.id}/undo`, { method: 'POST' })
      expect(faultsOf(after)).toEqual([])
      const accepted = [...ready.mentions, ...ready.partnerships, ...ready.reorganisations]
      const yes = accepted.filter(({ decision }) => decision === 'accepted').length
      expect(saved.mentions).toBe(yes)
    })
    await fc.assert(runs, { numRuns: 15 })
    await serving.close()
  })
})
