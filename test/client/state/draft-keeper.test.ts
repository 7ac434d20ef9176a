import { beforeEach, expect, test, vi } from 'vitest'
import { ApiError } from '../../../client/api.ts'
import { draftKeeper } from '../../../client/state/draft-keeper.ts'
import type { DraftChange } from '../../../server/contract/draft-changes.ts'
import type { Draft } from '../../../server/contract/drafts.ts'
import { smallDraft, changedBy } from './drafts.ts'

/** A service that keeps one draft, and does what it is told to do wrong first. */
class Service {
  kept: Draft = smallDraft
  readonly sent: DraftChange[] = []
  readonly failing: ApiError[] = []

  readonly unreadable: ApiError[] = []
  confirmed = 0

  readonly draft = () => {
    const failure = this.unreadable.shift()
    return failure ? Promise.reject(failure) : Promise.resolve({ draft: this.kept })
  }

  readonly changeDraft = (_: string, change: DraftChange, revision: number) => {
    this.sent.push(change)
    const failure = this.failing.shift()
    if (failure) return Promise.reject(failure)
    if (revision !== this.kept.revision) return Promise.reject(problem('item-changed', 409))
    this.kept = { ...changedBy(this.kept, change), revision: revision + 1 }
    const { changedAt, goneAt } = this.kept
    return Promise.resolve({ revision: revision + 1, changedAt, goneAt, draft: {} })
  }

  readonly confirmDraft = () => {
    this.confirmed += 1
    return Promise.reject(problem('name-taken', 409))
  }
}

const problem = (sort: string, status: number) =>
  new ApiError('other', {
    ...{ type: `urn:problem-type:bindeled:${sort}`, status },
    ...{ title: sort, detail: sort, requestId: '1' },
  })

let service: Service
let keeper: ReturnType<typeof draftKeeper>
const now = () => keeper.$reviewing.get()
const settled = () => vi.waitFor(() => expect(now().unsaved).toBe(0))

beforeEach(async () => {
  service = new Service()
  keeper = draftKeeper(service, { questions: () => [] })
  await keeper.open('kladde')
  return () => keeper.stop()
})

test('a change shows at once, and is saved after those before it, the waiting ones together', async () => {
  for (const series of ['A', 'B', 'C']) keeper.change({ series })
  expect(now().draft?.series).toBe('C')
  await settled()
  expect(service.sent).toEqual([{ series: 'A' }, { series: 'C' }])
  expect(service.kept.series).toBe('C')
  expect(now().savedAt).toBeInstanceOf(Date)
})

test('the last change is taken back, and saved so', async () => {
  keeper.change({ mentions: [{ id: 'm1', decision: 'accepted' }] })
  keeper.change({ mentions: [{ id: 'm2', decision: 'rejected' }] })
  keeper.undo()
  await settled()
  expect(service.kept.mentions.map(({ decision }) => decision)).toEqual([
    'accepted',
    'open',
    'open',
  ])
  expect(now().undoable).toBe(1)
})

test('what cannot be sent waits, and is sent when asked again', async () => {
  service.failing.push(new ApiError('offline'))
  keeper.change({ series: 'A' })
  await vi.waitFor(() => expect(now().unsavedFor?.failure).toBe('offline'))
  expect(now()).toMatchObject({ unsaved: 1, draft: { series: 'A' } })
  keeper.again()
  await settled()
  expect(service.kept.series).toBe('A')
  expect(now().unsavedFor).toBeUndefined()
})

test('upon what somebody else has changed, this is laid', async () => {
  service.kept = { ...smallDraft, revision: 7, source: 'Andens' }
  keeper.change({ series: 'A' })
  await settled()
  expect(service.kept).toMatchObject({ series: 'A', source: 'Andens', revision: 8 })
  expect(now().overtaken).toBe(true)
})

test('what is refused is let go, and said', async () => {
  service.failing.push(problem('invalid-parameters', 400))
  keeper.change({ series: 'A' })
  await settled()
  expect(now().draft?.series).toBe('Partnerskaber')
  expect(now().unsavedFor?.problem?.status).toBe(400)
})

test('a refusal of confirming is the caller’s, and what is not saved is not confirmed', async () => {
  await expect(keeper.confirm()).rejects.toThrow('name-taken')
  service.failing.push(new ApiError('offline'))
  keeper.change({ series: 'A' })
  expect(await keeper.confirm()).toBeUndefined()
  keeper.again()
  await settled()
})

test('what was refused or overtaken while confirming waited is said, and nothing is confirmed', async () => {
  service.failing.push(problem('invalid-parameters', 400))
  keeper.change({ series: 'A' })
  keeper.change({ source: 'B' })
  await expect(keeper.confirm()).rejects.toThrow('invalid-parameters')
  service.kept = { ...service.kept, revision: 70 }
  keeper.change({ series: 'C' })
  await expect(keeper.confirm()).rejects.toThrow('item-changed')
  expect(service.confirmed).toBe(0)
  expect(service.kept).toMatchObject({ series: 'C', source: 'B' })
  await expect(keeper.confirm()).rejects.toThrow('name-taken')
})

test('what another changed cannot be read at first: what is changed here waits, and is saved', async () => {
  service.kept = { ...smallDraft, revision: 7 }
  service.unreadable.push(new ApiError('offline'))
  keeper.change({ series: 'A' })
  await vi.waitFor(() => expect(now().unsavedFor).toBeDefined())
  expect(now()).toMatchObject({ unsaved: 1, draft: { series: 'A' } })
  keeper.again()
  await settled()
  expect(service.kept).toMatchObject({ series: 'A', revision: 8 })
})

test('what another changed is gone: it says so', async () => {
  service.kept = { ...smallDraft, revision: 7 }
  service.unreadable.push(new ApiError('not-found'))
  keeper.change({ series: 'A' })
  await vi.waitFor(() => expect(now()).toMatchObject({ phase: 'failed', failure: 'not-found' }))
})

test('leaving sends what waits, in order', async () => {
  keeper.change({ series: 'A' })
  keeper.change({ series: 'B' })
  keeper.stop()
  await vi.waitFor(() => expect(service.kept.series).toBe('B'))
})

test('what waited for the service when it was left is there when another opens it, and is saved', async () => {
  service.failing.push(new ApiError('offline'))
  keeper.change({ series: 'A' })
  await vi.waitFor(() => expect(now().unsavedFor?.failure).toBe('offline'))
  keeper.stop()
  keeper = draftKeeper(service, { questions: () => [] })
  await keeper.open('kladde')
  expect(now().draft?.series).toBe('A')
  await settled()
  expect(service.kept.series).toBe('A')
})
