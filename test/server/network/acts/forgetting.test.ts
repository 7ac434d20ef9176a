/** What acts take out for good is taken out of the files of the database too, later when it cannot be at once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { operations } from '../../../../server/contract/operations.ts'
import { forgetDeleted } from '../../../../server/network/interviews/changing/deleted-for-good.ts'
import { openGrafeo } from '../../../../server/store/grafeo.ts'
import { loadStatements } from '../../../../server/store/loader.ts'
import type { GraphStore } from '../../../../server/store/port.ts'
import { recording } from '../../../helpers/recording-store.ts'
import { answerOf, serve, type Serving } from '../../../helpers/serving.ts'

const interview = 'fem-hurtige-gellerup'
const lone = 'afdelingsbibliotekar-gellerup'
let store: GraphStore
let serving: Serving
let forgets: number
let fails: boolean
let now: Date

beforeEach(async () => {
  now = new Date('2026-10-01T08:00:00.000Z')
  ;[forgets, fails] = [0, false]
  store = {
    ...recording(openGrafeo(loadStatements())).store,
    forget: () => {
      forgets += 1
      return fails ? Promise.reject(new Error('no room')) : Promise.resolve()
    },
  }
  serving = await serve({ store, now: () => now })
})
afterEach(async () => {
  await serving.close()
  await store.close()
})

function sent(path: string, body: object = {}) {
  const headers = { 'content-type': 'application/json' }
  return serving.ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
}

const pseudonymised = async () =>
  answerOf('pseudonymisePerson', await sent(`/api/people/${lone}/pseudonymised`))
const forgottenAt = async () =>
  answerOf('history', await serving.ask('/api/history')).acts.at(-1)?.forgottenAt

describe('taking a name out', () => {
  it('says when it was out of the files too', async () => {
    expect(await pseudonymised()).toMatchObject({ forgotten: true })
    expect(await forgottenAt()).toBe('2026-10-01T08:00:00.000Z')
  })

  it('is finished before the next change when it could not be at once', async () => {
    fails = true
    expect(await pseudonymised()).toMatchObject({ replaced: 2, forgotten: false })
    expect(await forgottenAt()).toBeUndefined()
    now = new Date('2026-10-02T08:00:00.000Z')
    const unit = { name: 'Kultur Øst', certainty: 'stated', source: 'Prøve' }
    answerOf('registerUnit', await sent(operations.registerUnit.path, unit))
    expect(await forgottenAt()).toBeUndefined()
    fails = false
    answerOf(
      'registerUnit',
      await sent(operations.registerUnit.path, { ...unit, name: 'Kultur Vest' }),
    )
    expect(await forgottenAt()).toBe('2026-10-02T08:00:00.000Z')
    expect(forgets).toBe(3)
  })
})

describe('deleting for good', () => {
  it('is finished by the next call when it was interrupted', async () => {
    const removal = { method: 'DELETE', headers: { 'If-Match': '"0"' } }
    answerOf('deleteInterview', await serving.ask(`/api/interviews/${interview}`, removal))
    now = new Date('2026-12-01T08:00:00.000Z')
    const unit = { name: 'Kultur Øst', certainty: 'stated', source: 'Prøve' }
    answerOf('registerUnit', await sent(operations.registerUnit.path, unit))
    fails = true
    await expect(forgetDeleted(store, now)).rejects.toThrow('no room')
    fails = false
    expect(await forgottenAt()).toBeUndefined()
    await forgetDeleted(store, now)
    expect(await forgottenAt()).toBe('2026-12-01T08:00:00.000Z')
    await forgetDeleted(store, now)
    expect(forgets).toBe(2)
  })
})
