/** From “unknown” to known over HTTP, on the case: every act, its history, its undoing, and what is refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OperationName } from '../../../server/contract/operations.ts'
import { dumpGraph } from '../../../server/network/records/dump.ts'
import { answerOf, problemOf, serve, type Reply, type Serving } from '../../helpers/serving.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serve()
})
afterAll(() => serving.close())

const partner = 'sundhedshus'
const partnership = 'partnerskab-sundhedshus'

const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' }

function posted(path: string, body: object, by = ''): Promise<Reply> {
  return serving.ask(path, {
    method: 'POST',
    headers: { ...headers, 'Bindeled-By': encodeURIComponent(by) },
    body: JSON.stringify(body),
  })
}

function patched(path: string, body: object, itemRevision?: number): Promise<Reply> {
  return serving.ask(path, {
    method: 'PATCH',
    headers: {
      ...headers,
      ...(itemRevision === undefined ? {} : { 'If-Match': `"${itemRevision}"` }),
    },
    body: JSON.stringify(body),
  })
}

async function told<Name extends OperationName>(name: Name, path: string) {
  return answerOf(name, await serving.ask(path))
}

/** Nothing is saved with what is refused. */
async function refused(reply: () => Promise<Reply>) {
  const before = await dumpGraph(serving.store)
  const problem = problemOf(await reply())
  expect(await dumpGraph(serving.store)).toEqual(before)
  return problem
}

describe('from unknown to known', () => {
  it('a unit is registered, and a partner belongs to it', async () => {
    const before = await told('units', '/api/units')
    const unit = answerOf(
      'registerUnit',
      await posted('/api/units', { name: 'Sundhed og Omsorg', kind: 'department' }),
    )
    expect(unit.item).toEqual({ type: 'Unit', id: 'sundhed-og-omsorg' })
    const card = await told('actor', `/api/actors/${partner}`)
    expect(card).toMatchObject({ itemRevision: 0, units: [] })
    const belongsTo = [{ unit: unit.item.id, certainty: 'external', source: 'Kommunens side' }]
    const changed = answerOf(
      'changeActor',
      await patched(`/api/actors/${partner}`, { belongsTo }, card.itemRevision),
    )
    expect(changed).toMatchObject({ item: { type: 'Actor', id: partner } })
    expect(await told('actor', `/api/actors/${partner}`)).toMatchObject({
      itemRevision: changed.revision,
      units: [{ id: 'sundhed-og-omsorg', certainty: 'external', source: 'Kommunens side' }],
    })
    const after = await told('units', '/api/units')
    expect(after.unregistered).toBe(before.unregistered - 1)
    expect(after.units.find(({ id }) => id === 'sundhed-og-omsorg')).toMatchObject({
      actors: 1,
      itemRevision: unit.revision,
    })
  })

  it('another partner is external', async () => {
    const body = { external: true, certainty: 'external' }
    answerOf('changeActor', await patched('/api/actors/dansk-flygtningehjaelp', body, 0))
    const { actor } = await told('actor', '/api/actors/dansk-flygtningehjaelp')
    expect(actor).toMatchObject({ external: true, certainty: 'external' })
  })

  it('a new contact person comes with a workplace, and is offered when their name is given again', async () => {
    const worksAt = [{ at: { type: 'Unit', id: 'sundhed-og-omsorg' }, role: 'leder' }]
    const body = {
      onBehalfOf: partner,
      person: { name: 'Åse Ærø', role: 'Sygeplejerske', worksAt },
    }
    const path = `/api/partnerships/${partnership}/contacts`
    const written = answerOf('registerContact', await posted(path, body, 'Bodil Å'))
    expect(written.item).toEqual({ type: 'Partnership', id: partnership })
    const { contacts } = await told('partnership', `/api/partnerships/${partnership}`)
    expect(contacts).toMatchObject([{ name: 'Åse Ærø', onBehalfOf: { actor: partner } }])
    const id = contacts[0]?.id ?? ''
    expect(id).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/)
    expect(await told('person', `/api/people/${id}`)).toMatchObject({
      itemRevision: written.revision,
      worksAt: [{ unit: 'sundhed-og-omsorg', role: 'leder' }],
    })
    const again = await refused(() => posted(path, body))
    expect(again).toMatchObject({
      status: 409,
      errors: [{ field: 'person.name' }],
      existing: [{ type: 'Person', id, name: 'Åse Ærø' }],
    })
    const { acts } = await told('history', `/api/history?type=Person&id=${id}`)
    expect(acts).toMatchObject([{ what: 'contact-registered', by: 'Bodil Å' }])
  })

  it('the agreement is given, and then its end', async () => {
    const { itemRevision } = await told('partnership', `/api/partnerships/${partnership}`)
    const agreement = { agreement: 'cooperation-agreement', start: '2024-01-01' }
    const given = answerOf(
      'changePartnership',
      await patched(`/api/partnerships/${partnership}`, agreement, itemRevision),
    )
    const end = { end: '2027-06-30' }
    answerOf(
      'changePartnership',
      await patched(`/api/partnerships/${partnership}`, end, given.itemRevision),
    )
    const card = await told('partnership', `/api/partnerships/${partnership}`)
    expect(card.partnership).toMatchObject({ ...agreement, ...end })
  })

  it('the partnership is ended before its agreement, and counts up to its last day', async () => {
    const path = `/api/partnerships/${partnership}`
    const { itemRevision } = await told('partnership', path)
    const ending = { status: 'ended', endedOn: '2027-01-01' }
    const written = answerOf('changePartnership', await patched(path, ending, itemRevision))
    const { partnership: line } = await told('partnership', path)
    expect(line).toMatchObject({ end: '2027-06-30', ...ending })
    const shownOn = async (day: string) =>
      (await told('network', `/api/network?asOf=${day}`)).partnerships.map(({ id }) => id)
    expect(await shownOn('2026-12-31')).toContain(partnership)
    expect(await shownOn('2027-01-01')).not.toContain(partnership)
    const findingsOn = async (date: string) => {
      const reply = await posted('/api/exposure', { units: ['lokalbibliotekerne'], date })
      return answerOf('exposure', reply).findings.map((finding) => finding.partnership)
    }
    // The network is read on the day before.
    expect(await findingsOn('2027-01-01')).toContain(partnership)
    expect(await findingsOn('2027-01-02')).not.toContain(partnership)
    const active = await refused(() => patched(path, { status: 'active' }, written.itemRevision))
    expect(active).toMatchObject({ status: 400, errors: [{ field: 'endedOn' }] })
    answerOf(
      'changePartnership',
      await patched(path, { status: 'active', endedOn: null }, written.itemRevision),
    )
    expect(await shownOn('2027-01-01')).toContain(partnership)
  })

  it('a partnership is registered with a new activity, and one without an end is ended', async () => {
    const tie = 'COLLABORATION'
    const written = answerOf(
      'registerPartnership',
      await posted('/api/partnerships', {
        name: 'Læseklub',
        parties: [
          { actor: 'hasle-bibliotek', tie },
          { actor: partner, tie },
        ],
        delivers: [{ name: 'Højtlæsning' }, { name: 'LEKTIEHJAELP' }],
      }),
    )
    const path = `/api/partnerships/${written.item.id}`
    const { partnership: line } = await told('partnership', path)
    expect(line).toMatchObject({
      id: 'laeseklub',
      agreement: 'not-stated',
      named: true,
      delivers: [
        { activity: 'hoejtlaesning', name: 'Højtlæsning' },
        { activity: 'lektiehjaelp', name: 'Lektiehjælp' },
      ],
    })
    const ended = await patched(path, { status: 'ended' }, written.itemRevision)
    answerOf('changePartnership', ended)
  })
})

describe('someone else', () => {
  it('has changed the same: both values are told, and nothing is saved', async () => {
    const path = '/api/actors/folkeinformation'
    const { itemRevision: ifMatch } = await told('actor', path)
    answerOf('changeActor', await patched(path, { place: 'Gellerup' }, ifMatch))
    const problem = await refused(() => patched(path, { place: 'Brabrand' }, ifMatch))
    expect(problem).toMatchObject({
      status: 409,
      conflicts: [{ field: 'place', yours: 'Brabrand', theirs: 'Gellerup' }],
    })
    const { itemRevision = -1 } = problem
    answerOf('changeActor', await patched(path, { place: 'Brabrand' }, itemRevision))
  })

  it('has changed another thing: that is no conflict', async () => {
    const { itemRevision } = await told('actor', '/api/actors/gellerup-bibliotek')
    answerOf('registerUnit', await posted('/api/units', { name: 'Teknik og Miljø' }))
    const body = { place: 'Gellerup' }
    const path = '/api/actors/gellerup-bibliotek'
    answerOf('changeActor', await patched(path, body, itemRevision))
  })

  it('has registered the unit meanwhile: it is offered', async () => {
    const problem = await refused(() => posted('/api/units', { name: 'Teknik og miljoe' }))
    expect(problem).toMatchObject({
      status: 409,
      existing: [{ type: 'Unit', id: 'teknik-og-miljoe', name: 'Teknik og Miljø' }],
    })
  })
})

describe('undone', () => {
  it('an act leaves everything as it was but the history, and its undoing can be undone', async () => {
    const before = await told('actor', '/api/actors/it-guideforeningen')
    const body = { belongsTo: [{ unit: 'teknik-og-miljoe', from: '2026-01-01' }], kind: 'ngo' }
    const path = '/api/actors/it-guideforeningen'
    const { act } = answerOf('changeActor', await patched(path, body, 0))
    const changed = await told('actor', path)
    const undone = answerOf('undo', await posted(`/api/history/${act.id}/undo`, {}))
    expect(await told('actor', path)).toEqual({
      ...before,
      revision: undone.revision,
      itemRevision: undone.revision,
    })
    const redone = answerOf('undo', await posted(`/api/history/${undone.act.id}/undo`, {}))
    expect(await told('actor', path)).toEqual({
      ...changed,
      revision: redone.revision,
      itemRevision: redone.revision,
    })
  })
})

describe('refused', () => {
  it.each<[string, string, number]>([
    ['an unknown actor', '/api/actors/nobody', 404],
    ['an unknown unit', '/api/units/nowhere', 404],
    ['an unknown person', '/api/people/nobody', 404],
    ['an unknown partnership', '/api/partnerships/nothing', 404],
  ])('%s is not changed', async (_name, path, status) => {
    const problem = await refused(() => patched(path, { name: 'Ny' }, 0))
    expect(problem.status).toBe(status)
  })

  it('a contact of an unknown partnership', async () => {
    const body = { onBehalfOf: partner, person: { name: 'Ny' } }
    const problem = await refused(() => posted('/api/partnerships/nothing/contacts', body))
    expect(problem.status).toBe(404)
  })

  it('a change without the revision that was read', async () => {
    const problem = await refused(() => patched(`/api/actors/${partner}`, { name: 'Ny' }))
    expect(problem.status).toBe(428)
  })

  it('what has faults, each named, with nothing saved', async () => {
    const body = {
      name: 'Ny',
      kind: 'ngo',
      external: true,
      belongsTo: [{ unit: 'lokalbibliotekerne' }, { unit: 'nowhere' }],
    }
    const problem = await refused(() => posted('/api/actors', body))
    expect(problem).toMatchObject({
      status: 400,
      errors: [{ field: 'belongsTo.1.unit', found: 'nowhere' }, { field: 'external' }],
    })
  })
  it('what has not the shape it should, each where it stands', async () => {
    const contact = { onBehalfOf: partner, person: { name: '', worksAt: [{ at: 'Kultur' }] } }
    const problem = await refused(() =>
      posted(`/api/partnerships/${partnership}/contacts`, { ...contact, start: '2026-01-01' }),
    )
    expect(problem.errors).toEqual([
      {
        field: 'person.name',
        expected: 'at least one character that can be seen',
        found: '',
        fault: 'nothing-visible',
      },
      { field: 'person.worksAt.0.at', expected: 'one object', found: 'Kultur' },
      {
        field: 'start',
        expected: 'one of onBehalfOf, person, worksAt, certainty, source',
        found: 'start',
      },
    ])
    const belongsTo = [{ unit: 'lokalbibliotekerne', to: 'snart', by: 'Eva' }]
    const other = await refused(() => patched('/api/actors/klinik', { belongsTo }, 0))
    expect(other.errors).toEqual([
      {
        field: 'belongsTo.0.to',
        expected: 'a day in the calendar, such as 2026-10-01',
        found: 'snart',
      },
      { field: 'belongsTo.0.by', expected: 'no such field', found: 'by' },
    ])
  })
})
