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

type Placed = [id: string, x: number, y: number]

/** Where everything is that the network room draws. */
async function placesIn(page: Page): Promise<Placed[]> {
  const kept = await page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('bindeled.rest.network'))
      .map(([, text]) => text as string),
  )
  return kept.flatMap((text) => JSON.parse(text) as Placed[])
}

/** How far two things are from each other, measured by how far the picture reaches; 1 while either is not drawn. */
async function apart(page: Page, one: string, other: string): Promise<number> {
  const places = await placesIn(page)
  const of = (id: string) => places.find(([known]) => known.endsWith(id))
  const [from, to] = [of(one), of(other)]
  if (!from || !to) return 1
  const [xs, ys] = [places.map(([, x]) => x), places.map(([, , y]) => y)]
  const across = Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
  return Math.hypot(from[1] - to[1], from[2] - to[2]) / across
}

describe('a Word file', () => {
  it('is reviewed by keyboard, laid in, and its new actor is drawn with its tie and its answer', async () => {
    const { page, faults } = await site.visit('/?lang=da')
    await expect.poll(async () => (await placesIn(page)).length).toBeGreaterThan(5)
    await laidIn(page, { name: 'hasle.docx', buffer: await wordFile(interview) })
    await expect.poll(() => wordsOf(bar(page))).toMatch(/Kladde Mette Holm 4 forslag venter på dig/)
    expect(await axeFindings(page, ['bl-app', 'bl-interview-room'])).toEqual([])

    await cards(page).first().focus()
    for (const decided of [1, 2, 3]) {
      await page.keyboard.press('a')
      await expect.poll(() => wordsOf(bar(page))).toContain(`${decided} af 4 forslag er afgjort`)
    }
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
    const actor = selectedIn(page.url())
    await expect.poll(() => apart(page, actor, 'hasle-bibliotek')).toBeLessThan(0.4)
    expect(faults).toEqual([])

    await page.keyboard.press('Control+z')
    await page.getByText('Fortrudt: Interview lagt ind').first().waitFor()
    const gone = await page.request.get(`/api/actors/${actor}`)
    expect(gone.status()).toBe(404)
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
    await expect.poll(() => wordsOf(bar(page))).toContain('2 forslag venter på dig')

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
    await expect.poll(() => wordsOf(bar(page))).toContain('1 af 2 forslag er afgjort')
    await page.reload()
    await expect.poll(() => wordsOf(bar(page))).toContain('1 af 2 forslag er afgjort')
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

describe('pasted text', () => {
  const text = [...interview.slice(0, 3), 'Vi har en partnerskabsaftale med Foreningen Blå Himel.']

  it('is put right and read anew, and a name that was taken meanwhile is used', async () => {
    const { page, faults } = await site.visit('/interview?lang=da')
    await dialogOpened(page)
    await page.getByLabel('Indsæt tekst').fill(text.join('\n\n'))
    await page.getByRole('button', { name: 'Læs teksten' }).click()
    await bar(page).getByRole('button', { name: 'Rediger teksten' }).click()
    const whole = page.getByLabel('Hele teksten')
    await whole.fill((await whole.inputValue()).replace('Himel', 'Himmel'))
    await page.getByRole('button', { name: 'Gem, og læs forfra' }).click()
    const himmel = cards(page).filter({ hasText: 'Foreningen Blå Himmel' }).first()
    await himmel.getByRole('button', { name: /^Acceptér/ }).click()
    await expect.poll(() => wordsOf(page.locator('bl-draft-outcome'))).toContain('1 ny aktør')
    await saved(page)

    const actor = { name: 'Foreningen Blå Himmel', kind: 'association', certainty: 'stated' }
    const made = await page.request.post('/api/actors', { data: actor })
    expect(made.status()).toBe(201)
    await bar(page).getByRole('button', { name: 'Læg ind' }).click()
    const refused = page.getByRole('alert').filter({ hasText: 'Det blev ikke lagt ind' })
    await expect.poll(() => wordsOf(refused)).toContain('er registreret allerede')
    expect(await refused.evaluate((element) => element.matches(':focus'))).toBe(true)
    expect(await axeFindings(page, ['bl-app', 'bl-interview-room'])).toEqual([])
    await refused.getByRole('button', { name: 'Brug Foreningen Blå Himmel' }).click()
    await saved(page)
    await bar(page).getByRole('button', { name: 'Læg ind' }).click()
    await page.getByText('Interview lagt ind').first().waitFor()
    expect(faults.filter((fault) => !fault.includes('409'))).toEqual([])
  })
})

describe('the same person again', () => {
  const again = [
    'Lone Hedelund, Afdelingsbibliotekar, Gellerup Bibliotek har svaret på spørgsmålene.',
    '1) Hvilke erfaringer har I?',
    'Vi lærer af hinanden, også af Folkeinformation.',
    '2) Hvad er de største udfordringer?',
    'Tiden.',
  ]

  it('is offered the series she answered in, and what an update keeps and loses is told', async () => {
    const { page } = await site.visit('/interview?lang=da')
    await laidIn(page, { name: 'lone.txt', buffer: textFile(again) })
    await page.getByRole('button', { name: 'Ja, Fem hurtige spørgsmål' }).click()
    await page.getByRole('button', { name: 'Opdatér det' }).click()
    await page.getByText(/omtaler? beholdes\./).waitFor()
    await page.getByText(/mister (sine|deres) ord/).click()
    expect(await page.getByText('“boligforeningerne” (boligforeningerne)').count()).toBe(1)
    await bar(page).getByRole('button', { name: 'Opdatér interviewet' }).click()
    await page.getByText('Interview opdateret').first().waitFor()
    await expect.poll(() => wordsOf(page.locator('bl-answers'))).toContain('Vi lærer af hinanden')
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
