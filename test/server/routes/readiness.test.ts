/** The readiness says what every route would say. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recording } from '../../helpers/recording-store.ts'
import { answerOf, problemOf, serve, type Serving } from '../../helpers/serving.ts'
import { openGrafeo } from '../../../server/store/grafeo.ts'
import { loadStatements } from '../../../server/store/loader.ts'
import { StoreUnavailable } from '../../../server/store/errors.ts'
import type { GraphStore } from '../../../server/store/port.ts'

let store: GraphStore
let serving: Serving
let isReadOnly = false

beforeAll(async () => {
  const whole = recording(openGrafeo(loadStatements())).store
  store = {
    ...whole,
    write: (work) =>
      isReadOnly ? Promise.reject(new StoreUnavailable('Only read')) : whole.write(work),
  }
  serving = await serve({ store })
})
afterAll(async () => {
  await serving.close()
  await store.close()
})

const ready = () => serving.ask('/api/health/ready')

it('while a network is half loaded', async () => {
  await store.write((run) => run('registry/loading', { loading: true }))
  const [one, other] = [problemOf(await ready()), problemOf(await serving.ask('/api/network'))]
  expect(one).toMatchObject({ status: 503, detail: other.detail })
  await store.write((run) => run('registry/loading', { loading: false }))
  answerOf('ready', await ready())
})

it('while nothing can be written', async () => {
  isReadOnly = true
  expect(problemOf(await ready())).toMatchObject({ status: 503 })
  isReadOnly = false
  const { revision } = answerOf('ready', await ready())
  expect(answerOf('ready', await ready()).revision).toBe(revision)
})
