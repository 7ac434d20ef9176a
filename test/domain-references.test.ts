/** What the code cites is in the repository: each `DOMAIN.md, section N` leads to a section, and no other page is cited. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const self = 'test/domain-references.test.ts'

const files = [
  ...['README.md', 'CONTRIBUTING.md', 'DECISIONS.md'],
  ...['client', 'cypher', 'seed', 'server', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs|cypher|css)$/.test(file))
      .map((file) => `${folder}/${file}`),
  ),
].filter((file) => file !== self)

/** The numbers in “section 4” and “sections 2 and 4”. */
const citation = /DOMAIN\.md,? sections? (\d(?:(?:, | and )\d)*)/g

it('every section of DOMAIN.md that is cited is there', () => {
  const page = readFileSync(join(root, 'DOMAIN.md'), 'utf8')
  const sections = new Set([...page.matchAll(/^## (\d)\. /gm)].map(([, number]) => number))
  const cited = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(citation)].flatMap(([, numbers = '']) =>
      [...numbers.matchAll(/\d/g)].map(([number]) => ({ file, number })),
    ),
  )
  expect(cited.length).toBeGreaterThan(20)
  expect(cited.filter(({ number }) => !sections.has(number))).toEqual([])
})

it('no page is cited that is not in the repository', () => {
  const pages = new Set(readdirSync(root).filter((name) => name.endsWith('.md')))
  const sources = files.filter((file) => !file.startsWith('test/'))
  const unknown = sources.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\b[\w-]+\.md\b|\(domain, section/g)]
      .map(([name]) => name)
      .filter((name) => !pages.has(name))
      .map((name) => `${file}: ${name}`),
  )
  expect(unknown).toEqual([])
})
