/** Names that others wrote with characters no XML can hold: documents are read all the same, by the strict parser of a browser. */
import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import type { Page } from 'playwright-core'
import readExcelFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import type { Graph } from '../../server/domain/graph.ts'
import { entriesOf } from '../helpers/archive.ts'
import { visited } from '../helpers/visited.ts'

/** The case, each name with a control character, what is no character, and the signs of markup. */
const restored: Graph = {
  ...gellerupHasle,
  nodes: gellerupHasle.nodes.map(({ labels, properties }) => {
    const { name } = properties
    return typeof name === 'string'
      ? { labels, properties: { ...properties, name: `${name}\u0001\uffff & <Co>` } }
      : { labels, properties }
  }),
}
const site = visited({ graph: restored })
const path = '/reorganisation?of=reorganisation:omstrukturering-lokalbibliotekerne&lang=da'
const name = 'Dansk Flygtningehjælp & <Co>'

async function fetched(page: Page, program: string): Promise<Buffer> {
  const menu = page.getByText('Hent', { exact: true })
  if (!(await page.getByRole('button', { name: program }).isVisible())) await menu.click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: program }).click(),
  ])
  return readFile(await file.path())
}

/** Those of the texts that are no XML, with what the parser says. */
function notXml(page: Page, texts: [string, string][]): Promise<string[]> {
  return page.evaluate(
    (all) =>
      all.flatMap(([entry, text]) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml')
        const error = parsed.querySelector('parsererror')
        return error ? [`${entry}: ${error.textContent}`] : []
      }),
    texts,
  )
}

it('are in the Word report with its picture, and in the workbook', async () => {
  const { page, faults } = await site.visit(path)
  await page.locator('bl-exposure-picture canvas').first().waitFor()

  const word = await fetched(page, 'Word')
  const entries = [...(await entriesOf(word))].filter(([entry]) => /\.(xml|rels|svg)$/.test(entry))
  const [picture = ['', '']] = entries.filter(([entry]) => entry.endsWith('.svg'))
  expect(picture[1]).toContain('Dansk Flygtningehjælp &amp; &lt;Co&gt;')
  expect(await notXml(page, entries)).toEqual([])
  expect((await mammoth.extractRawText({ buffer: word })).value).toContain(name)

  const workbook = await fetched(page, 'Excel')
  const sheets = [...(await entriesOf(workbook))].filter(([entry]) => /\.(xml|rels)$/.test(entry))
  expect(await notXml(page, sheets)).toEqual([])
  const [partnerships] = await readExcelFile(workbook)
  expect(JSON.stringify(partnerships?.data)).toContain(name)
  expect(faults).toEqual([])
})
