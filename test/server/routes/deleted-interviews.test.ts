/** An interview that is deleted: what is said before, where it stands for 30 days, and what brings it back or does not. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dumpGraph } from '../../../server/network/records/dump.ts'
import { writeLines } from '../../../server/network/records/dump-lines.ts'
import { forgetDeleted } from '../../../server/network/interviews/changing/deleted-for-good.ts'
import { answerOf, problemOf, serve, type Serving } from '../../helpers/serving.ts'
import { judged, LayingIn } from './laid-in.ts'

const told = `Åse Ærø, afdelingsleder, Hasle Bibliotek har svaret.

1) Hvem samarbejder I med?
I Hasle Bibliotek samarbejder vi med Natteravnene og med Sundhedshus. Åse kender dem godt.
`

let serving: Serving
let laying: LayingIn
let now: Date

beforeEach(async () => {
  now = new Date('2026-11-02T08:00:00.000Z')
  serving = await serve({ now: () => now })
  laying = new LayingIn(serving)
})
afterEach(() => serving.close())

const headers = { 'Content-Type': 'application/json', 'Bindeled-By': 'Ib' }

async function laidIn(consent = 'named') {
  const draft = await laying.read(told)
  const ready = await laying.changed(draft, { consent, ...judged(draft, 'accepted') })
  return laying.confirmed(ready)
}

async function removed(id: string) {
  const { itemRevision } = answerOf('interview', await serving.ask(`/api/interviews/${id}`))
  const read = { ...headers, 'If-Match': `"${String(itemRevision)}"` }
  const reply = await serving.ask(`/api/interviews/${id}`, { method: 'DELETE', headers: read })
  return answerOf('deleteInterview', reply).act.id
}

async function registered(name: string) {
  const body = JSON.stringify({ name, certainty: 'stated', source: 'Prøve' })
  const reply = await serving.ask('/api/units', { method: 'POST', headers, body })
  return answerOf('registerUnit', reply)
}

const undo = (act: string) => serving.ask(`/api/history/${act}/undo`, { method: 'POST', headers })
const deleted = async () =>
  answerOf('deletedInterviews', await serving.ask('/api/interviews/deleted')).interviews
const dumped = async () => [...writeLines(await dumpGraph(serving.store))].join('')
const history = async () => answerOf('history', await serving.ask('/api/history')).acts

async function posted(path: string, body: object) {
  return serving.ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
}

describe('before it is deleted', () => {
  it('counts what goes, and what it mentions that stays', async () => {
    const { interview } = await laidIn()
    const { removed, kept } = answerOf(
      'interviewDeletion',
      await serving.ask(`/api/interviews/${interview}/deletion`),
    )
    expect(removed).toEqual({ answers: 1, mentions: 4, questions: 1, people: 1, drafts: 1 })
    // The partnership of the case between Sundhedshus and both libraries, and those the draft added.
    expect(kept).toMatchObject({ actors: 3, units: 0, activities: 0, reorganisations: 0 })
    const { partnerships } = answerOf('network', await serving.ask('/api/network'))
    const mentioned = ['hasle-bibliotek', 'sundhedshus', 'natteravnene']
    const between = partnerships.filter(
      ({ parties }) => parties.filter(({ actor }) => mentioned.includes(actor)).length > 1,
    )
    expect(kept.formal + kept.collaborations).toBe(between.length)
    expect(kept.formal).toBe(1)
    expect(kept.collaborations).toBeGreaterThan(0)
    expect((await serving.ask('/api/interviews/nothing/deletion')).status).toBe(404)
  })
})

describe('for 30 days', () => {
  it('stands among the deleted with who, when and by whom, until it is brought back', async () => {
    expect(await deleted()).toEqual([])
    const { interview } = await laidIn()
    const act = await removed(interview)
    expect(await deleted()).toMatchObject([
      {
        id: interview,
        interviewees: [{ name: 'Åse Ærø', workplaces: ['Hasle Bibliotek'] }],
        answers: 1,
        mentions: 4,
        deleted: {
          ...{ act, by: 'Ib', at: now.toISOString(), undoable: true },
          keptUntil: '2026-12-02T08:00:00.000Z',
        },
      },
    ])
    expect((await undo(act)).status).toBe(201)
    expect(await deleted()).toEqual([])
    expect((await serving.ask(`/api/interviews/${interview}`)).status).toBe(200)
  })

  it.each(['role-only', 'aggregate-only'])('names nobody when it was %s', async (consent) => {
    const { interview } = await laidIn(consent)
    await removed(interview)
    const [one] = await deleted()
    const byRole = [{ role: 'afdelingsleder', workplaces: ['library'] }]
    expect(one?.interviewees).toEqual(consent === 'role-only' ? byRole : [])
    expect(JSON.stringify(one)).not.toMatch(/Åse|Hasle/)
  })

  it('says which later act stands in the way, and that is done away with first', async () => {
    const body = { name: 'Natteravnene', kind: 'association' }
    const { act: registering, item } = answerOf('registerActor', await posted('/api/actors', body))
    const draft = await laying.read(told)
    const { mentions } = judged(draft, 'accepted')
    const { interview } = await laying.confirmed(await laying.changed(draft, { mentions }))
    const act = await removed(interview)
    const { act: later } = answerOf('undo', await undo(registering.id))
    const inTheWay = {
      reason: 'changed-since',
      changed: [{ ...item, name: 'Natteravnene' }],
      later: [{ id: later.id, what: 'undone', by: 'Ib', item: { name: 'Natteravnene' } }],
    }
    expect((await deleted())[0]?.deleted).toMatchObject({ undoable: false, ...inTheWay })
    expect(problemOf(await undo(act))).toMatchObject({ status: 409, ...inTheWay })
    expect((await undo(later.id)).status).toBe(201)
    expect((await deleted())[0]?.deleted).toMatchObject({ act, undoable: true })
    expect((await undo(act)).status).toBe(201)
  })

  it('is told of by the pseudonym, and never brought back, once a name in it is replaced', async () => {
    const { interview } = await laidIn()
    const { interviewees } = answerOf(
      'interview',
      await serving.ask(`/api/interviews/${interview}`),
    ).interview
    const person = interviewees[0]?.id ?? ''
    const contact = { person, onBehalfOf: 'hasle-bibliotek' }
    answerOf(
      'registerContact',
      await posted('/api/partnerships/partnerskab-sundhedshus/contacts', contact),
    )
    await removed(interview)
    answerOf('pseudonymisePerson', await posted(`/api/people/${person}/pseudonymised`, {}))
    const [one] = await deleted()
    expect(one).toMatchObject({
      interviewees: [{ name: 'Person 1' }],
      deleted: { undoable: false, reason: 'name-replaced' },
    })
    // Neither the name nor, in their own words, a part of it is kept with the act.
    expect(await dumped()).not.toMatch(/Åse|Ærø/)
  })
})

describe('after 30 days', () => {
  it('is gone for good: from the list, from the acts, and for undoing', async () => {
    const { interview, act: confirmed } = await laidIn()
    const act = await removed(interview)
    now = new Date('2026-12-02T07:59:00.000Z')
    expect(await deleted()).toHaveLength(1)
    expect(await forgetDeleted(serving.store, now)).toBe(0)
    now = new Date('2026-12-02T08:00:00.000Z')
    expect(await deleted()).toEqual([])
    expect(await dumped()).toContain('kender dem godt')
    // A clock alone removes nothing for good: an act has to have come after the 30 days too.
    expect(await forgetDeleted(serving.store, now)).toBe(0)
    expect(await dumped()).toContain('kender dem godt')
    await registered('Ny Enhed')
    expect(await forgetDeleted(serving.store, now)).toBe(1)
    expect(await forgetDeleted(serving.store, now)).toBe(0)
    expect(await dumped()).not.toMatch(/kender dem godt|Åse|Ærø/)
    const acts = await history()
    expect(acts.slice(1).map(({ id, undoable, reason }) => [id, undoable, reason])).toEqual([
      [act, false, 'deleted-for-good'],
      [confirmed.id, false, 'deleted-for-good'],
    ])
    // What else the act did is told still.
    expect(JSON.stringify(acts[2]?.changes)).toContain('Natteravnene')
    expect(problemOf(await undo(act))).toMatchObject({ status: 409, reason: 'deleted-for-good' })
  })
})
