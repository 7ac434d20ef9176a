/** The product is killed before each step of taking something out for good; the next start finishes it. */
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { copyOfToday } from '../../server/store/grafeo-copies.ts'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { statements } from '../helpers/engines.ts'
import { started, type Started } from '../helpers/started.ts'

const lone = 'afdelingsbibliotekar-gellerup'
const act = `/api/people/${lone}/pseudonymised`

let before: string
let folder: string

beforeAll(async () => {
  before = mkdtempSync(join(tmpdir(), 'bindeled-whole-'))
  const store = openGrafeo(statements, { folder: before })
  await loadGraph(store, gellerupHasle)
  await store.close()
  const db = grafeo.GrafeoDB.create(join(before, 'bindeled.grafeo'))
  copyOfToday(db, join(before, 'copies'), new Date('2026-09-30'))
  db.close()
})
afterAll(() => {
  rmSync(before, { recursive: true, force: true })
})

function start(killAt?: number): Promise<Started> {
  if (killAt === undefined) return started({ folder })
  const options = ['--import', 'tsx', '--import', './test/helpers/kill-at.ts']
  return started({ folder, options, environment: { KILL_AT: String(killAt) } })
}

/** The files that hold the name, and what was left unfinished. */
function traces(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (file) => /anew|unfinished|partial/.test(file) || readFileSync(file).includes('Hedelund'),
    )
}

async function json(url: string): Promise<Record<string, unknown>> {
  return (await (await fetch(url)).json()) as Record<string, unknown>
}

/** Pseudonymises, and kills the product before the step of this number; returns the steps, the last of which was not taken. */
async function killedBefore(step: number): Promise<{ steps: string[]; killed: boolean }> {
  const running = await start(step)
  // What a start does by itself is done before what is counted.
  await fetch(`${running.url}/api/health/ready`)
  running.child.kill('SIGUSR2')
  await expect.poll(running.log).toContain('counting')
  const answered = fetch(`${running.url}${act}`, { method: 'POST' }).then(
    ({ ok }) => ok,
    () => false,
  )
  const closed = once(running.child, 'close').then(() => false)
  const done = await Promise.race([answered, closed])
  if (done) await running.end()
  await closed
  const steps = running.log().match(/(?<=^step ).+$/gm) ?? []
  return { steps, killed: !done }
}

it('a name that was taken out is in no file after the next start, wherever the product was killed', async () => {
  const lasts: string[] = []
  for (let step = 0; ; step += 1) {
    folder = mkdtempSync(join(tmpdir(), 'bindeled-killed-'))
    cpSync(before, folder, { recursive: true })
    const { steps, killed } = await killedBefore(step)
    if (killed) lasts.push(steps.at(-1) ?? '')
    const next = await start()
    const { acts } = await json(`${next.url}/api/history`)
    // Before the commit nothing is done; after it all of it is, and the history says since when.
    const pseudonymised = {
      what: 'person-pseudonymised',
      items: [{ name: 'Interviewperson 1' }],
      forgottenAt: expect.stringMatching(/Z$/) as unknown,
    }
    const expected = { step, acts: step === 0 ? [] : [pseudonymised] }
    expect({ step, acts }).toMatchObject(expected)
    if (step > 0) expect({ step, left: traces() }).toEqual({ step, left: [] })
    const isOwed = killed && step > 0
    expect({ step, said: next.log().includes('out of the files of the database') }).toEqual({
      step,
      said: isOwed,
    })
    await next.end()
    if (step > 0) expect(traces()).toEqual([])
    rmSync(folder, { recursive: true })
    if (!killed) break
  }
  expect(lasts.map((last) => last.replaceAll(/\d{4}-\d{2}-\d{2}/g, 'DAY'))).toEqual([
    'commit',
    'rmSync damaged',
    'rmSync bindeled.grafeo.wal.damaged',
    'save bindeled.grafeo.anew',
    'close',
    'renameSync bindeled.grafeo.anew bindeled.grafeo',
    'rmSync unfinished-bindeled-DAY.grafeo',
    'save unfinished-bindeled-DAY.grafeo',
    'renameSync unfinished-bindeled-DAY.grafeo bindeled-DAY.grafeo',
    'rmSync bindeled-DAY.grafeo',
    'commit',
  ])
})
