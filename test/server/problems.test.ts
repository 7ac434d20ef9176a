/** What goes wrong in the store, as the problem that is answered. */
import { expect, it } from 'vitest'
import { carryOut } from '../../server/network/acts/perform-act.ts'
import { problemFrom } from '../../server/problems/problem-from.ts'
import { StoreMachineFault, StoreUncertain, type MachineFault } from '../../server/store/errors.ts'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { frame as danish } from '../../client/locales/da/frame.ts'
import { frame as english } from '../../client/locales/en/frame.ts'
import { statements } from '../helpers/engines.ts'

const machineFaults: MachineFault[] = ['full', 'read-only', 'rights', 'handles', 'faulty']
const sentenceOf = (error: Error) => {
  const { status, sort } = problemFrom(error).parts
  return {
    status,
    sort,
    danish: Reflect.get(danish.hindered, sort) as unknown,
    english: Reflect.get(english.hindered, sort) as unknown,
  }
}
const told = expect.stringMatching(/\.$/) as unknown

it.each(machineFaults)(
  'says in both languages that nothing is saved when the machine is %s',
  (by) => {
    const error = new StoreMachineFault(by, { cause: new Error('engine') })
    expect(sentenceOf(error)).toMatchObject({ status: 503, danish: told, english: told })
    expect(problemFrom(error).message).not.toContain('engine')
  },
)

it('says when it is not certain', () => {
  expect(sentenceOf(new StoreUncertain('?'))).toMatchObject({
    status: 503,
    danish: told,
    english: told,
  })
})

it('says that an act is too large, whose records are more than is kept with one', async () => {
  const store = openGrafeo(statements)
  const act = { id: 'large', what: 'unit-registered', at: '2026-10-01T08:00:00.000Z' } as const
  const changes = Array.from({ length: 17 }, (_, number) => {
    const id = `unit-${String(number)}`
    const properties = { id, name: id, certainty: 'stated', note: 'æ'.repeat(512 * 1024) }
    return { change: 'put-node', node: { labels: ['Unit'], properties } } as const
  })
  const item = { type: 'Unit', id: 'unit-0' } as const
  const failure: unknown = await carryOut(store, act, () =>
    Promise.resolve({ item, changes: [...changes] }),
  ).catch((error: unknown) => error)
  expect(sentenceOf(failure as Error)).toMatchObject({
    status: 413,
    sort: 'too-much-at-once',
    danish: told,
    english: told,
  })
  expect(await store.read((run) => run('records/find Unit', { ids: ['unit-0'] }))).toEqual([])
  await store.close()
})
