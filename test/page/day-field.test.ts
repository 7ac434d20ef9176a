/** A day in a field: typed in every form, refused in a sentence, chosen in the calendar; in a real browser. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'

const site = visited()

async function open(language: 'da' | 'en' = 'da', options = {}) {
  const watched = await site.visit(`/network?lang=${language}`, options)
  await watched.page.locator('bl-standing-bar p.pill').first().waitFor()
  return watched
}

const field = (page: Page) => page.locator('bl-time').getByRole('textbox')
const opener = (page: Page) =>
  page.locator('bl-time').getByRole('button', { name: /kalender|calendar/ })
const calendar = (page: Page) => page.getByRole('dialog', { name: /kalender|calendar/ })
const isFocused = (element: Element) => element.matches(':focus')
const activeDay = (page: Page) => calendar(page).locator('td:focus').getAttribute('data-day')

async function type(page: Page, text: string) {
  await field(page).fill('')
  await field(page).pressSequentially(text)
  await page.keyboard.press('Tab')
}

/** What is read aloud after the name of the field. */
const description = (page: Page) =>
  field(page).evaluate((input) => {
    const ids = input.getAttribute('aria-describedby')?.split(' ') ?? []
    const root = input.getRootNode() as ShadowRoot
    return ids
      .map((id) => root.getElementById(id)?.textContent.trim() ?? '')
      .join(' ')
      .trim()
  })

describe('what is typed', () => {
  test('stands in Danish when the field is left, whichever form it was typed in', async () => {
    const { page, faults } = await open()
    for (const text of [
      ...['1/3-27', '1/3-2027', '01.03.2027', '1.3.27', '01-03-2027', '01032027', '010327'],
      ...['2027-03-01', '1. marts 2027', '1 MARTS 2027', ' 1. mar. 2027 ', 'March 1, 2027'],
    ]) {
      await type(page, text)
      await expect.poll(() => field(page).inputValue(), { message: text }).toBe('01-03-2027')
      await page.getByText('Som det stod 01-03-2027').waitFor()
      expect(new URL(page.url()).searchParams.get('asof'), text).toBe('2027-03-01')
      await type(page, '')
      await expect.poll(() => page.url(), { message: text }).not.toContain('asof')
    }
    expect(faults).toEqual([])
  })

  test('stands in English where the page is English, in whichever language it was typed', async () => {
    const { page, faults } = await open('en')
    for (const text of ['1/3-27', '1. marts 2027', 'Mar 1 2027']) {
      await type(page, text)
      await expect.poll(() => field(page).inputValue()).toBe('1 March 2027')
    }
    await page.getByText('As it stood 1 March 2027').waitFor()
    expect(faults).toEqual([])
  })

  test('is not rewritten while it is typed, and is read on Enter', async () => {
    const { page } = await open()
    await field(page).pressSequentially('010327')
    expect(await field(page).inputValue()).toBe('010327')
    expect(page.url()).not.toContain('asof')
    await page.keyboard.press('Enter')
    await expect.poll(() => field(page).inputValue()).toBe('01-03-2027')
    expect(page.url()).toContain('asof=2027-03-01')
  })

  test('is gone when the field is emptied, and follows Back', async () => {
    const { page } = await open()
    await type(page, '1/3-27')
    await expect.poll(() => page.url()).toContain('asof')
    await type(page, '')
    await expect.poll(() => page.url()).not.toContain('asof')
    await page.goBack()
    await expect.poll(() => field(page).inputValue()).toBe('01-03-2027')
  })
})

describe('what is no day', () => {
  test.each([
    ['31/2-27', '31. februar 2027 findes ikke.'],
    ['12/31-2027', 'Der er ingen måned 31. Dagen skrives før måneden.'],
    ['snart', 'Det er ikke en dato. Skriv for eksempel 1/3-27, 01-03-2027 eller 1. marts 2027.'],
  ])('"%s" stays as it is, with the reason at the field', async (text, reason) => {
    const { page } = await open()
    await type(page, text)
    await page.getByRole('alert').getByText(reason).waitFor()
    expect(await description(page)).toBe(reason)
    expect(await field(page).getAttribute('aria-invalid')).toBe('true')
    expect(await field(page).inputValue()).toBe(text)
    expect(page.url()).not.toContain('asof')
    await field(page).pressSequentially('x')
    await expect.poll(() => description(page)).toBe('')
  })

  test('is said in English too', async () => {
    const { page } = await open('en')
    await type(page, '31/2-27')
    await page.getByRole('alert').getByText('31 February 2027 does not exist.').waitFor()
    await type(page, 'soon')
    await page.getByRole('alert').getByText('This is not a date.').waitFor()
  })
})

describe('the calendar', () => {
  test('is opened, walked and chosen from by keyboard', async () => {
    const { page, faults } = await open()
    await type(page, '31/1-2027')
    await opener(page).focus()
    await page.keyboard.press('Enter')
    await calendar(page).getByRole('heading', { name: 'januar 2027' }).waitFor()
    await expect.poll(() => activeDay(page)).toBe('2027-01-31')
    const walk: [key: string, day: string][] = [
      ['PageDown', '2027-02-28'],
      ['ArrowRight', '2027-03-01'],
      ['End', '2027-03-07'],
      ['Home', '2027-03-01'],
      ['ArrowUp', '2027-02-22'],
      ['ArrowDown', '2027-03-01'],
      ['ArrowLeft', '2027-02-28'],
      ['PageUp', '2027-01-28'],
      ['Shift+PageDown', '2028-01-28'],
      ['Shift+PageUp', '2027-01-28'],
    ]
    for (const [key, day] of walk) {
      await page.keyboard.press(key)
      await expect.poll(() => activeDay(page), { message: key }).toBe(day)
    }
    await page.keyboard.press('Enter')
    await expect.poll(() => field(page).inputValue()).toBe('28-01-2027')
    expect(await calendar(page).count()).toBe(0)
    expect(await opener(page).evaluate(isFocused)).toBe(true)
    expect(page.url()).toContain('asof=2027-01-28')
    expect(faults).toEqual([])
  })

  test('closes on Escape with nothing chosen, and the keyboard is back on its button', async () => {
    const { page } = await open()
    await type(page, '31/1-2027')
    const address = page.url()
    await opener(page).click()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect.poll(() => calendar(page).count()).toBe(0)
    expect(await opener(page).evaluate(isFocused)).toBe(true)
    expect(page.url()).toBe(address)
    await opener(page).click()
    await page.mouse.click(1400, 20)
    await expect.poll(() => calendar(page).count()).toBe(0)
    expect(page.url()).toBe(address)
  })

  test('is turned and chosen from by pointer, and says the month in the language of the page', async () => {
    const { page } = await open('en')
    await type(page, '15/12-2026')
    await opener(page).click()
    await calendar(page).getByRole('button', { name: 'Next month' }).click()
    await calendar(page).getByRole('heading', { name: 'January 2027' }).waitFor()
    expect(await calendar(page).getByRole('columnheader').first().getAttribute('abbr')).toBe(
      'Monday',
    )
    await calendar(page).getByRole('gridcell', { name: '4 January 2027', exact: true }).click()
    await expect.poll(() => field(page).inputValue()).toBe('4 January 2027')
  })

  test('opens on today, which can be chosen, in place of what cannot be read', async () => {
    const { page } = await open()
    await type(page, 'snart')
    await opener(page).click()
    expect(await calendar(page).locator('[aria-current="date"]').evaluate(isFocused)).toBe(true)
    await calendar(page).getByRole('button', { name: 'I dag' }).click()
    await expect.poll(() => description(page)).toBe('')
    expect(await field(page).inputValue()).toMatch(/^\d\d-\d\d-\d{4}$/)
  })

  test.each(['light', 'dark'] as const)('is without fault by axe in %s', async (colorScheme) => {
    const { page } = await open('da', { colorScheme })
    await type(page, '31/1-2027')
    await opener(page).click()
    expect(
      await axeFindings(page, [
        'bl-app',
        'bl-network-room',
        'bl-time',
        'bl-day-field',
        'bl-calendar',
      ]),
    ).toEqual([])
  })

  test('is within a page 390 wide, its days and buttons large enough for a finger', async () => {
    const { page } = await open('da', { viewport: { width: 390, height: 844 } })
    await page.getByRole('button', { name: /^Filtre/ }).click()
    await opener(page).click()
    const boxes = await calendar(page)
      .locator('td[data-day], header button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
    expect(boxes.length).toBeGreaterThan(30)
    for (const { left, right, width, height } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(390)
    }
  })
})

describe('in a form', () => {
  const dialog = (page: Page) =>
    page.getByRole('dialog', { name: 'Afslut Samarbejde om lektiehjælp' })

  test('the calendar closes before the form, and Enter in the field saves', async () => {
    const { page, faults } = await site.visit(
      '/network?selected=partnership:samarbejde-om-lektiehjaelp&lang=da',
    )
    await page.getByRole('button', { name: 'Afslut partnerskabet' }).click()
    const end = dialog(page).getByRole('textbox', { name: /^Sidste dag/ })
    await expect.poll(() => end.evaluate(isFocused)).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await calendar(page).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => calendar(page).count()).toBe(0)
    await dialog(page).waitFor()

    await end.fill('31/2-27')
    await page.keyboard.press('Enter')
    await dialog(page).locator('.faults').waitFor()
    await dialog(page).getByText('31. februar 2027 findes ikke.').waitFor()
    expect(await end.evaluate(isFocused)).toBe(true)
    await end.fill('1. marts 2027')
    await page.keyboard.press('Enter')
    await page.locator('bl-toast section').getByText('Partnerskab afsluttet').waitFor()
    const { partnership } = (await (
      await page.request.get('/api/partnerships/samarbejde-om-lektiehjaelp')
    ).json()) as { partnership: { endedOn: string } }
    expect(partnership.endedOn).toBe('2027-03-02')
    expect(faults).toEqual([])
  })
})
