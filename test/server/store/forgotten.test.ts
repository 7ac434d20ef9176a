/** What somebody was called is in no file of the embedded database once they are pseudonymised. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { expect, test } from 'vitest'
import { gellerupHasle } from '../../../seed/gellerup-hasle/case.ts'
import { loadGraph } from '../../../server/network/records/load.ts'
import { finishForgetting } from '../../../server/network/acts/forgetting.ts'
import { pseudonymise } from '../../../server/network/interviews/pseudonymising/pseudonymise.ts'
import { copyOfToday } from '../../../server/store/grafeo-copies.ts'
import { openGrafeo } from '../../../server/store/grafeo.ts'
import { loadStatements } from '../../../server/store/loader.ts'

const lone = 'afdelingsbibliotekar-gellerup'
const at = '2026-10-01T08:00:00.000Z'

/** The files in a folder and below that hold the name, by their paths. */
function naming(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes('Hedelund'))
}

test('the embedded database and its copies keep nothing of a name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bindeled-forgotten-'))
  const first = openGrafeo(loadStatements(), { folder })
  await loadGraph(first, gellerupHasle, { replace: true })
  await first.close()
  const db = grafeo.GrafeoDB.create(join(folder, 'bindeled.grafeo'))
  copyOfToday(db, join(folder, 'copies'), new Date('2026-09-30'))
  db.close()
  expect(naming(folder).length).toBeGreaterThanOrEqual(2)

  const store = openGrafeo(loadStatements(), { folder })
  await pseudonymise(store, { id: 'act', at }, () => Promise.resolve([lone]))
  expect(await finishForgetting(store, new Date(at))).toBe(1)
  expect(naming(folder)).toEqual([])
  expect(await finishForgetting(store, new Date(at))).toBe(0)
  await store.write((run) => run('registry/advance'))
  expect(await store.read((run) => run('people/person', { id: lone }))).toMatchObject([
    { name: 'Interviewperson 1' },
  ])
  await store.close()
  expect(naming(folder)).toEqual([])
  expect(readdirSync(join(folder, 'copies'))).toHaveLength(1)
  rmSync(folder, { recursive: true })
})
