/** The document of a report, drawn on pages by LibreOffice and read as whoever holds the paper reads it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Picture } from '../../server/reports/picture.ts'
import { writeDocument } from '../../server/reports/word.ts'
import { Paper, readFromImage } from '../helpers/paper.ts'
import { sample } from '../server/reports/sample.ts'

const exposed = ['Rådgivning i Nord', 'Lektiehjælp på Østerbro', 'Åbent værksted']
const report = {
  ...sample,
  partnerships: [
    ...exposed.map((name) => ({ ...sample.partnerships[0]!, name })),
    ...sample.partnerships.slice(1),
  ],
}

/** An image with a line for each text: a page as an office draws it. */
function pictureOf(lines: readonly string[]): Picture {
  const page = new Paper('labels.txt', Buffer.from(`\uFEFF${lines.join('\n\n')}`))
  const png = page.pages()[0]!.toString('base64')
  page.remove()
  const texts = lines.map((line, index) => `<text y="${40 * (index + 1)}">${line}</text>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="210" height="297">${texts.join('')}</svg>`
  return { svg, png, width: 210, height: 297 }
}

let paper: Paper
let text: string
beforeAll(async () => {
  paper = new Paper('report.docx', await writeDocument(report, pictureOf(exposed)))
  text = paper.text().replace(/\s+/g, ' ')
})
afterAll(() => paper.remove())

/** What can be read on the first page that holds `heading`, from there on; capitals can be hard to tell apart. */
function readAfter(heading: string): string {
  for (const page of paper.pages()) {
    const words = readFromImage(page)
    if (words.includes(heading)) return words.slice(words.indexOf(heading)).toLowerCase()
  }
  throw new Error(`No page holds ${heading}`)
}

test('the picture names each exposed partnership', () => {
  // What stands after the next heading is text, not picture.
  const [picture] = readAfter('Billedet').split('oversigt')
  for (const name of exposed) expect(picture).toContain(name.toLowerCase())
})

test('what was asked, found and counted can be read, æøå included', () => {
  for (const said of [
    'Socialområdet samles',
    ...report.asked,
    ...report.changes,
    ...report.summary,
    report.coverage,
    'Rådgivningen hører under Social, som omlægges (tolket).',
    'Kontakt: Bo (for Rådgivningen)',
    'Aftale: Samarbejdsaftale, fra 01-01-2024, sidste dag 31-12-2026',
    'Status: Ophører · Sidste dag 30-11-2026',
    'Opfølgning: Åse · Hold møde; aftal form · senest 01-09-2026 · ikke gjort',
    'leder, bibliotek · Fem spørgsmål',
    '2 svar mere nævner det eller en part',
    'Det kan afgøre det: Registrér, hvilken enhed Områdemodellen hører under, eller at det er ingen.',
    'Rådgivning 2 af 2',
    '“I værste fald” betyder, at alle berørte partnerskaber falder bort på samme tid.',
  ]) {
    expect(text).toContain(said)
  }
})

test('the class stands in words, and what cannot be judged stands apart', () => {
  expect(text).toContain('Direkte berørt (tolket)')
  const [before = '', after = ''] = text.split('hører under, eller at det er ingen.')
  expect(before).toContain('Kan ikke vurderes Områdesamarbejde')
  expect(after).toContain('Ikke påvist')
})

test('pages are numbered', () => {
  const pages = [...text.matchAll(/Side (\d+) af (\d+)/g)].map(([, page, of]) => [page, of])
  expect(pages.length).toBeGreaterThan(2)
  expect(pages).toEqual(pages.map((_page, index) => [String(index + 1), String(pages.length)]))
})
