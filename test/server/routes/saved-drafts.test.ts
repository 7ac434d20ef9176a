/** What an interview was made of goes with it, and leads nowhere. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerOf, serve, type Serving } from '../../helpers/serving.ts'
import { LayingIn } from './laid-in.ts'

const told = (words: string) => `Vibe Fabel, bibliotekar, Hasle Bibliotek har svaret.

1) Hvem samarbejder I med?
${words}
`

let serving: Serving
let laying: LayingIn

beforeAll(async () => {
  serving = await serve()
  laying = new LayingIn(serving)
})
afterAll(() => serving.close())

const statusOf = async (draft: string) =>
  (await serving.ask(`/api/interviews/drafts/${draft}`)).status

it('a draft does not come back when the interview it was saved as is deleted', async () => {
  const draft = await laying.read(told('Vi samarbejder med Natteravnene.'))
  const { interview, itemRevision } = await laying.confirmed(draft)
  const deleted = await serving.ask(`/api/interviews/${interview}`, {
    method: 'DELETE',
    headers: { 'If-Match': `"${String(itemRevision)}"` },
  })
  expect(deleted.status).toBe(200)
  expect(await statusOf(draft.id)).toBe(404)
  expect(answerOf('drafts', await serving.ask('/api/interviews/drafts')).drafts).toEqual([])
})

it('nor when that is updated from another file, whose draft comes back with undoing', async () => {
  const first = await laying.read(told('Vi samarbejder med Sundhedshus.'))
  const { interview } = await laying.confirmed(await laying.changed(first, { consent: 'named' }))
  const second = await laying.read(told('Vi samarbejder med Folkeinformation.'))
  const updating = await laying.changed(second, { updates: interview })
  const { act } = await laying.confirmed(updating)
  expect(await statusOf(first.id)).toBe(404)
  await serving.ask(`/api/history/${act.id}/undo`, { method: 'POST' })
  const { drafts } = answerOf('drafts', await serving.ask('/api/interviews/drafts'))
  expect(drafts.map(({ id }) => id)).toEqual([second.id])
})

it('the history of a new workplace does not lead to who works there', async () => {
  const draft = await laying.read(told('Ingen.').replace('Hasle Bibliotek', 'Egelund Bibliotek'))
  await laying.confirmed(draft)
  const history = await serving.ask('/api/history?type=Actor&id=egelund-bibliotek')
  expect(answerOf('history', history).acts).toEqual([])
  expect((await serving.ask('/api/actors/egelund-bibliotek')).status).toBe(200)
})
