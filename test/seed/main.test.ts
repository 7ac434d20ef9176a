import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const main = fileURLToPath(new URL('../../dist/seed/main.js', import.meta.url))
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bindeled-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(words: string[], settings: Record<string, string> = {}) {
  const { NEO4J_URI: _, ...environment } = process.env
  const child = spawn(process.execPath, [main, ...words], {
    env: { ...environment, DATA_DIR: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [closed, said, wrong] = await Promise.all([
    once(child, 'close') as Promise<[code: number | null]>,
    text(child.stdout),
    text(child.stderr),
  ])
  return { code: closed[0], said, wrong }
}

test('the case is loaded into the configured folder, once', async () => {
  expect(await run(['seed'])).toMatchObject({ code: 0, wrong: '' })
  const again = await run(['seed'])
  expect(again.code).toBe(1)
  expect(again.wrong).toMatch(/^The database holds a network already: .*--replace.*\n$/)
  expect((await run(['seed', '--demo', '--replace'])).code).toBe(0)
})

test.each([
  [['seed', '--synthetic', 'many'], {}, /^--synthetic takes a whole number .*\n$/],
  [['restore', 'nowhere.jsonl'], {}, /^nowhere\.jsonl is not there: .*\n$/],
  [['restore', '.'], {}, /^\. cannot be read: .*\n$/],
  [['seed'], { PORT: 'x', LOG_LEVEL: 'y' }, /^PORT .*\nLOG_LEVEL .*\n$/],
  [
    ['dump', 'network.jsonl'],
    { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USER: 'a', NEO4J_PASSWORD: 'b' },
    /^The database does not answer: .*\n$/,
  ],
])('%j is refused in a sentence, with exit code 1', async (words, settings, sentence) => {
  const { code, wrong } = await run(words, settings)
  expect(wrong).toMatch(sentence)
  expect(code).toBe(1)
})
