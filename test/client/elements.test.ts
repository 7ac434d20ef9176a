/** The elements of the client: each tag is one element's, written where it is looked for; and how their styles ask about the page. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

const client = new URL('../../client/', import.meta.url)

const sources = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(new URL(file, client), 'utf8') }))

const elements = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/@customElement\('([^']+)'\)\s+export class (\w+)/g)].map(([, tag, name]) => ({
    ...{ file, tag },
    isTyped: text.includes(`    '${tag}': ${name}\n`),
  })),
)

test('no two elements have one tag', () => {
  const definitions = sources.flatMap(({ text }) => [
    ...text.matchAll(/@customElement\(|customElements\.define\(/g),
  ])
  expect(elements).toHaveLength(definitions.length)
  expect(elements.length).toBeGreaterThan(50)
  const tags = elements.map(({ tag }) => tag)
  expect(tags.filter((tag, at) => tags.indexOf(tag) !== at)).toEqual([])
})

test("an element's file is its tag", () => {
  expect(elements.filter(({ file, tag }) => basename(file, '.ts') !== tag)).toEqual([])
})

test('what is found by a tag has the type of its element', () => {
  expect(elements.filter(({ isTyped }) => !isTyped)).toEqual([])
})

test('widths and heights are written as ranges', () => {
  const others = /\((?:max|min)-(?:width|height):/
  expect(sources.filter(({ text }) => others.test(text)).map(({ file }) => file)).toEqual([])
})

test('what a finger, more contrast and forced colours need is known to the design alone', () => {
  const known = /pointer: coarse|forced-colors|prefers-contrast/
  const knowing = sources.filter(({ text }) => known.test(text)).map(({ file }) => file)
  expect(knowing.filter((file) => !file.startsWith('design/'))).toEqual([])
  expect(knowing).toContain('design/shared.ts')
})
