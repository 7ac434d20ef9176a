/** The reorganisation room in a real browser: what is asked, what is answered, and everything by keyboard. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeFindings, wordsOf } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'

const demo = visited('demo')

async function open(path: string, width = 1440, height = 900) {
  const watched = await demo.visit(path, { viewport: { width, height } })
  await watched.page.locator('bl-units [role=treeitem]').first().waitFor({ state: 'attached' })
  return watched
}

const unit = (page: Page, name: string) =>
  page.locator('bl-units').getByRole('treeitem', { name: new RegExp(`^${name},`) })
const ticked = (page: Page, name: string) => unit(page, name).getAttribute('aria-checked')
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent.trim() ?? ''
  })
const findings = (page: Page) => page.locator('bl-findings bl-finding')

describe('asking', () => {
  it('answers as soon as a unit is ticked, without saving', async () => {
    const { page, faults } = await open('/reorganisation?lang=da')
    expect(await wordsOf(page.locator('bl-not-answered'))).toContain('Hvad bliver berørt?')
    await unit(page, 'Velfærd').click()
    await findings(page).first().waitFor()
    expect(await ticked(page, 'Velfærd')).toBe('true')
    expect(await ticked(page, 'Sundhed')).toBe('true')
    expect(await ticked(page, 'Eksempelby Kommune')).toBe('mixed')
    expect(await wordsOf(page.locator('bl-exposure-summary'))).toMatch(/berøres direkte/)
    expect(await wordsOf(page.locator('bl-saving'))).toContain('Ikke gemt')
    expect(page.url()).toContain('units=velfaerd')
    await page
      .getByRole('status')
      .getByText(/berøres direkte/)
      .waitFor({ state: 'attached' })
    expect(faults).toEqual([])
  })

  it('goes back to what was asked before', async () => {
    const { page } = await open('/reorganisation?lang=da')
    await unit(page, 'Sundhed').click()
    await findings(page).first().waitFor()
    const before = await wordsOf(page.locator('bl-exposure-summary'))
    await unit(page, 'Biblioteker').click()
    await expect.poll(() => wordsOf(page.locator('bl-exposure-summary'))).not.toBe(before)
    await page.goBack()
    await expect.poll(() => wordsOf(page.locator('bl-exposure-summary'))).toBe(before)
    expect(await ticked(page, 'Biblioteker')).toBe('false')
    await page.getByRole('button', { name: 'Nulstil' }).click()
    await page.getByRole('heading', { name: 'Hvad bliver berørt?' }).waitFor()
  })

  it('reads the network the day before the day that is typed, and says which', async () => {
    const { page } = await open('/reorganisation?units=velfaerd&lang=da')
    const day = page.getByRole('textbox', { name: 'Dagen, det træder i kraft' })
    await day.fill('1-3-2028')
    await day.press('Enter')
    await page.getByText('Netværket læses, som det er registreret 29-02-2028.').waitFor()
    expect(page.url()).toContain('on=2028-03-01')
    await day.fill('31-02-2028')
    await day.press('Enter')
    await page.getByRole('alert').getByText('31. februar 2028 findes ikke.').waitFor()
    expect(await day.inputValue()).toBe('31-02-2028')
    expect(page.url()).toContain('on=2028-03-01')
  })

  it('leaves out the partnerships whose switch is off, and keeps the last', async () => {
    const { page } = await open('/reorganisation?units=velfaerd&lang=da')
    const total = async () => Number(/\d+/.exec(await wordsOf(page.locator('bl-findings')))?.[0])
    await findings(page).first().waitFor()
    const all = await total()
    await page.getByRole('switch', { name: /^Samarbejder/ }).click()
    await expect.poll(total).toBeLessThan(all)
    expect(page.url()).toContain('tie=FORMAL_PARTNERSHIP')
    const last = page.getByRole('switch', { name: /^Formelle/ })
    expect(await last.getAttribute('aria-disabled')).toBe('true')
    await last.click({ force: true })
    expect(await last.getAttribute('aria-checked')).toBe('true')
  })

  it('lists who has no registered unit', async () => {
    const { page } = await open('/reorganisation?lang=da')
    const button = page.getByRole('button', { name: /^Uden registreret enhed/ })
    const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
    await button.click()
    const links = page.locator('bl-units li a')
    expect(await links.count()).toBe(count)
    const name = await links.first().innerText()
    await links.first().click()
    await page.locator('bl-details').getByRole('heading', { name }).waitFor()
    expect(page.url()).toContain('/reorganisation')
    await page.keyboard.press('Escape')
    await page.locator('bl-details').waitFor({ state: 'detached' })
  })
})

describe('a link', () => {
  it('opens what it says, the phase and the comparison included', async () => {
    const { page } = await open(
      '/reorganisation?of=reorganisation:velfaerd-samles&picture=after&with=reorganisation:biblioteker-i-et-hus&lang=da',
    )
    await page.getByRole('heading', { level: 1, name: 'Velfærd samles' }).waitFor()
    await page.getByRole('heading', { name: 'Velfærd samles og Biblioteker i ét hus' }).waitFor()
    expect(await page.locator('bl-exposure-comparison bl-exposure-picture').count()).toBe(2)
    const rows = page.locator('bl-exposure-comparison tbody tr')
    expect(await rows.first().innerText()).toMatch(/Direkte berørt\s+\d+\s+\d+/)
    await page.keyboard.press('Escape')
    await page.locator('bl-exposure-comparison').waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('with=')
  })

  it('to what is gone says so and leads to all', async () => {
    const { page } = await open('/reorganisation?of=scenario:gone&lang=da')
    await page.getByText('Findes ikke længere').waitFor()
    await page.locator('bl-not-answered').getByRole('button').click()
    await page.getByRole('heading', { name: 'Hvad bliver berørt?' }).waitFor()
  })

  it('to units that are gone offers to leave them out', async () => {
    const { page } = await open('/reorganisation?units=velfaerd&units=gone&lang=da')
    await page.getByRole('button', { name: 'Fravælg det, der ikke findes' }).click()
    await findings(page).first().waitFor()
    expect(page.url()).not.toContain('gone')
  })
})

describe('by keyboard', () => {
  it('the tree is walked, opened, found in and ticked', async () => {
    const { page } = await open('/reorganisation?lang=da')
    await unit(page, 'Eksempelby Kommune').focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toMatch(/^Børn og Skole/)
    await page.keyboard.press('End')
    expect(await focused(page)).toMatch(/^Sundhed/)
    await page.keyboard.press('ArrowLeft')
    expect(await focused(page)).toMatch(/^Velfærd/)
    await page.keyboard.press('ArrowLeft')
    expect(await unit(page, 'Velfærd').getAttribute('aria-expanded')).toBe('false')
    expect(await unit(page, 'Sundhed').count()).toBe(0)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toMatch(/^Socialcenter/)
    await page.keyboard.press('Home')
    await page.keyboard.type('ku')
    expect(await focused(page)).toMatch(/^Kultur/)
    await page.keyboard.press('Space')
    await findings(page).first().waitFor()
    expect(await ticked(page, 'Biblioteker')).toBe('true')
    expect(await focused(page)).toMatch(/^Kultur/)
    expect(await page.locator('bl-units [role=treeitem][tabindex="0"]').count()).toBe(1)
  })
})

describe('the keyboard follows', () => {
  it('from search to the details, and back when they are closed', async () => {
    const { page } = await demo.visit('/reorganisation?of=reorganisation:velfaerd-samles&lang=da')
    await page.locator('bl-finding').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('Boligforeningen')
    await page.locator('bl-search [role=option]').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toMatch(/^Boligforeningen/)
    expect(page.url()).toContain('of=reorganisation:velfaerd-samles')
    await page.keyboard.press('Escape')
    await expect
      .poll(() => page.locator('bl-search input').evaluate((field) => field.matches(':focus')))
      .toBe(true)
  })

  it('from a name in the list to its details, and back to the name', async () => {
    const { page } = await demo.visit('/reorganisation?of=reorganisation:velfaerd-samles&lang=da')
    const name = page.locator('bl-finding').first().getByRole('link').first()
    await name.focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('bl-details h2').evaluate((title) => title.matches(':focus')))
      .toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => name.evaluate((link) => link.matches(':focus'))).toBe(true)
  })
})

describe('a narrow page', () => {
  it('folds what is asked to a button that the keyboard follows', async () => {
    const { page } = await open('/reorganisation?units=velfaerd&lang=da', 1024, 768)
    const button = page.getByRole('button', { name: 'Enheder · 1' })
    await button.click()
    await unit(page, 'Kultur').waitFor()
    await page.keyboard.press('Escape')
    await unit(page, 'Kultur').waitFor({ state: 'hidden' })
    expect(await focused(page)).toBe('Enheder · 1')
  })

  it('shows one thing at a time on a telephone, the list first', async () => {
    const { page } = await open('/reorganisation?lang=da', 390, 844)
    await page.getByRole('link', { name: 'Velfærd samles' }).click()
    await findings(page).first().waitFor()
    expect(await page.locator('bl-exposure-picture').isVisible()).toBe(false)
    await page.getByText('Billede', { exact: true }).click()
    await page.locator('bl-exposure-picture').waitFor({ state: 'visible' })
    expect(await findings(page).first().isVisible()).toBe(false)
    await page.getByText('Enheder', { exact: true }).click()
    await unit(page, 'Kultur').waitFor({ state: 'visible' })
    await page.getByRole('link', { name: '‹ Alle omorganiseringer' }).click()
    await page.getByRole('link', { name: 'Biblioteker i ét hus' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})

describe('axe finds nothing', () => {
  it.each([
    ['/reorganisation?lang=da', 1440],
    ['/reorganisation?of=reorganisation:velfaerd-samles&lang=da', 1440],
    ['/reorganisation?units=velfaerd&lang=en', 390],
    ['/reorganisation?units=velfaerd&show=units&lang=da', 390],
    [
      '/reorganisation?of=reorganisation:velfaerd-samles&with=reorganisation:biblioteker-i-et-hus&lang=da',
      1440,
    ],
  ])('at %s, %i pixels wide', async (path, width) => {
    const { page } = await open(path, width)
    await page.locator('bl-subjects li').first().waitFor({ state: 'attached' })
    if (path.includes('units') || path.includes('of=')) {
      await findings(page).first().waitFor({ state: 'attached' })
    }
    expect(await axeFindings(page)).toEqual([])
  })
})
