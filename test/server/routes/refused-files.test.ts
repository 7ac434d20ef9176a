/** Files that are no interviews, sent over HTTP to a database in a folder: refused, and nothing is left of them. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openGrafeo } from '../../../server/store/grafeo.ts'
import { loadStatements } from '../../../server/store/loader.ts'
import { problemOf, serve, type Serving } from '../../helpers/serving.ts'
import { plainWordFile } from '../interviews/reading/word-file.ts'
import { entry, spaces, zipFile } from '../interviews/reading/zip-file.ts'
import { LayingIn } from './laid-in.ts'

const megabyte = 1024 * 1024
const folder = mkdtempSync(join(tmpdir(), 'bindeled-'))
const encrypted = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(1024),
  Buffer.from('EncryptedPackage', 'utf16le'),
])

const files: [what: string, sort: string, file: () => Buffer | Promise<Buffer>][] = [
  ['nothing', 'file-empty', () => Buffer.alloc(0)],
  [
    'a zip bomb',
    'file-unpacks-too-large',
    () => zipFile([{ ...entry('word/document.xml', ''), data: spaces(17) }]),
  ],
  ['a Word file with a password', 'file-password-protected', () => encrypted],
  [
    'half a Word file',
    'file-broken-word',
    async () => (await plainWordFile('Hej')).subarray(0, 3000),
  ],
  ['a PDF', 'file-pdf', () => Buffer.from('%PDF-1.7\n')],
  ['a picture', 'file-picture', () => Buffer.from('89504e470d0a1a0a0000', 'hex')],
  ['50 MB of text', 'too-large', () => Buffer.alloc(50 * megabyte, 'Vi har naboer. ')],
]

let serving: Serving
let store: ReturnType<typeof openGrafeo>

beforeAll(async () => {
  store = openGrafeo(loadStatements(), { folder })
  serving = await serve({ store })
})
afterAll(async () => {
  await serving.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

/** What every file of the folder holds. */
function held(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => {
      const bytes = readFileSync(join(folder, name))
      return `${name} ${createHash('sha256').update(bytes).digest('hex')}`
    })
}

it.each(files)('%s is refused, and changes nothing', async (_what, sort, made) => {
  const file = await made()
  const before = held()
  const memory = process.memoryUsage().rss
  const reply = await new LayingIn(serving).send(file, 'interview.docx')
  expect(process.memoryUsage().rss - memory).toBeLessThan(200 * megabyte)
  expect(problemOf(reply).type).toBe(`urn:problem-type:bindeled:${sort}`)
  expect(held()).toEqual(before)
})
