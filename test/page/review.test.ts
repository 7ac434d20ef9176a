/** Laying an interview in and reviewing it, in a real browser, on the built product with the case. */
import { Document, Packer, Paragraph } from 'docx'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeFindings, wordsOf } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'

const site = visited()

const interview = [
  'Partnerskaber i praksis',
  'Mette Holm, Bibliotekar, Hasle Bibliotek har svaret på spørgsmålene.',
  '1) Hvem samarbejder I med?',
  'Vi har en formaliseret partnerskabsaftale med Foreningen Grønne Fingre. Folkeinformationen kommer hver uge.',
  '2) Hvad er svært?',
  'Tiden er den sværeste, for Sundhedshus har også travlt.',
]

/** A Word file with a paragraph for each line. */
const wordFile = (lines: readonly string[]) =>
  Packer.toBuffer(
    new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
  )

const textFile = (lines: readonly string[]) => Buffer.from(lines.join('\n\n'))

interface Laid {
  name: string
  buffer: Buffer
}

async function dialogOpened(page: Page) {
  await page.goto('/interview?lang=da')
  await page.getByRole('button', { name: 'Læg et interview ind' }).click()
  await page.getByRole('heading', { name: 'Læg et interview ind' }).waitFor()
}

async function laidIn(page: Page, { name, buffer }: Laid) {
  await dialogOpened(page)
  const mimeType = 'application/octet-stream'
  await page.getByLabel('Vælg en fil').setInputFiles({ name, mimeType, buffer })
}

const cards = (page: Page) => page.locator('bl-suggestions .suggestion')
const bar = (page: Page) => page.locator('bl-review-bar')
const saved = (page: Page) => bar(page).getByText('Gemt i kladden kl.').waitFor()

/** The id of the actor an address selects. */
const selectedIn = (address: string) =>
  /actor:([^&]+)/.exec(decodeURIComponent(address))?.[1] ?? address

/** The ids of everything that is drawn in the network room. */
async function drawnIn(page: Page): Promise<string[]> {
  const kept = await page.evaluate(() => {
    const keys = Object.keys(localStorage).filter((key) =>
      key.startsWith('bindeled.places.network'),
    )
    return keys.map((key) => localStorage.getItem(key)).find((text) => text?.includes('gellerup'))
  })
  return (JSON.parse(kept ?? '[]') as [string, number, number][]).map(([id]) => id)
}

describe('a Word file', () => {
  it('is reviewed by keyboard, laid in, and its new actor is drawn with its tie and its answer', async () => {
    const { page, faults } = await site.visit('/interview?lang=da')
    await laidIn(page, { name: 'hasle.docx', buffer: await wordFile(interview) })
    await expect.poll(() => wordsOf(bar(page))).toMatch(/Kladde Mette Holm 0 afgjort, 4 mangler/)
    expect(await axeFindings(page, ['bl-app', 'bl-interview-room'])).toEqual([])

    await cards(page).first().focus()
    for (const key of ['a', 'a', 'a']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(100)
    }
    await expect.poll(() => wordsOf(bar(page))).toContain('3 afgjort, 1 mangler')
    await expect
      .poll(() => wordsOf(page.locator('bl-draft-outcome')))
      .toContain('Det bliver til: 1 ny aktør, 1 formaliseret partnerskab og 2 omtaler.')
    await page.locator('bl-draft-outcome bl-picture canvas').first().waitFor()
    await saved(page)

    await bar(page).getByRole('button', { name: 'Læg ind' }).click()
    await page.getByText('Interview lagt ind').first().waitFor()
    expect(page.url()).toContain('interview=')
    expect(page.url()).not.toContain('draft=')
    await page.locator('bl-toast').getByRole('button', { name: 'Vis de nye i netværket' }).click()
    const details = page.locator('bl-details')
    await expect
      .poll(() => details.locator('h2').first().innerText())
      .toBe('Foreningen Grønne Fingre')
    await expect.poll(() => wordsOf(details)).toContain('Vi har en formaliseret partnerskabsaftale')
    expect(await wordsOf(details)).toContain('Hasle Bibliotek')
    await expect.poll(async () => (await drawnIn(page)).join(' ')).toContain(selectedIn(page.url()))
    expect(faults).toEqual([])
  })

  it('that is laid in once more opens what it has become', async () => {
    const { page } = await site.visit('/interview?lang=da')
    const file = { name: 'igen.docx', buffer: await wordFile(interview.slice(1)) }
    await laidIn(page, file)
    await bar(page).waitFor()
    const address = page.url()
    await laidIn(page, file)
    await page.getByText('Den samme fil er læst før. Her er kladden.').first().waitFor()
    expect(page.url()).toBe(address)
  })
})

describe('a text file', () => {
  const other = [...interview.slice(0, 3), 'Sundhedshus og Folkeinformationen er med.']

  it('is put right, left and returned to, and what was decided is taken back', async () => {
    const { page, faults } = await site.visit('/interview?lang=da')
    await laidIn(page, { name: 'hasle.txt', buffer: textFile(other) })
    await cards(page).first().waitFor()
    await page.getByRole('button', { name: /Acceptér alle kendte/ }).click()
    await expect.poll(() => cards(page).getByText('accepteret').count()).toBe(2)
    await bar(page).getByRole('button', { name: 'Fortryd' }).click()
    await expect.poll(() => wordsOf(bar(page))).toContain('0 afgjort, 2 mangler')

    await cards(page).first().focus()
    await page.keyboard.press('e')
    const form = page.locator('bl-amend')
    await form.getByLabel('Noget nyt').check()
    await form.getByLabel('Navn').fill('Sundhedshuset i Hasle')
    expect(await axeFindings(page, ['bl-app', 'bl-interview-room'])).toEqual([])
    await form.getByRole('button', { name: 'Gem og acceptér' }).click()
    await expect.poll(() => wordsOf(cards(page).nth(1))).toMatch(/Sundhedshuset i Hasle accepteret/)
    await saved(page)

    await bar(page).getByRole('button', { name: 'Tilbage til interview' }).click()
    const drafts = page.locator('bl-drafts')
    await drafts.getByRole('link', { name: 'hasle.txt' }).click()
    await expect.poll(() => wordsOf(bar(page))).toContain('1 afgjort, 1 mangler')
    await page.reload()
    await expect.poll(() => wordsOf(bar(page))).toContain('1 afgjort, 1 mangler')
    expect(faults).toEqual([])
  })

  it('has words of its own choosing made a mention', async () => {
    const { page } = await site.visit('/interview?lang=da')
    await laidIn(page, { name: 'ord.txt', buffer: textFile([...other, 'Naboerne kommer også.']) })
    await page.locator('bl-review-text').getByRole('button', { name: 'Tilføj omtale' }).click()
    await page.getByLabel('Ordene i svaret').fill('Naboerne')
    await page.keyboard.press('Enter')
    const form = page.locator('bl-amend')
    expect(await form.getByLabel('Navn').inputValue()).toBe('Naboerne')
    await form.getByRole('button', { name: 'Gem og acceptér' }).click()
    await expect
      .poll(() => page.locator('bl-review-text .mark.accepted').allTextContents())
      .toEqual(['Naboerne'])
  })
})

describe('what cannot be read', () => {
  it('is refused with what was found and what to do', async () => {
    const { page } = await site.visit('/interview?lang=da')
    await laidIn(page, { name: 'svar.pdf', buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj') })
    const dialog = page.getByRole('dialog')
    const alert = dialog.getByRole('alert')
    await expect
      .poll(() => wordsOf(alert))
      .toMatch(/svar\.pdf blev ikke læst Filen er en PDF\. Åbn/)
    expect(await alert.evaluate((element) => element.matches(':focus'))).toBe(true)
    expect(await axeFindings(page, ['bl-app', 'bl-interview-room'])).toEqual([])
  })
})
