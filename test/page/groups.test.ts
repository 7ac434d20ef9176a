/** A large network in a real browser: how it is folded, its groups, one of them alone; and a network without anything. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings, openPage, wordsOf, type PageOptions } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'

const site = visited('large')

async function opened(path = '/', options: Partial<PageOptions> = {}) {
  const watched = await site.visit(path, options)
  await watched.page.locator('bl-standing-bar p.pill').first().waitFor()
  return watched
}

const figure = (page: Page) => page.locator('bl-standing-bar strong')
const largest = (page: Page) => page.locator('bl-largest button').first()
const panel = (page: Page) => page.locator('bl-details')

describe('a large network', () => {
  test('is folded by what is chosen, and says why it is not shown unfolded', async () => {
    const { page, faults } = await opened()
    const folding = page.getByRole('group', { name: 'Foldet efter' })
    await folding.getByText('Netværket er for stort').waitFor()
    expect(await folding.getByRole('radio', { name: 'Intet' }).count()).toBe(0)
    await folding.getByText('Klynge').click()
    await page.getByText('Foldet efter klynge').waitFor()
    expect(page.url()).toContain('folded=community')
    await page.goBack()
    await expect.poll(() => page.url()).not.toContain('folded=')
    expect(faults).toEqual([])
  })

  test('opens a group, shows it alone, and shows the rest again', async () => {
    const { page, faults } = await opened('/network?lang=da&folded=place')
    const name = (await largest(page).locator('span').first().textContent()) ?? ''
    const size = await largest(page).locator('.count').textContent()
    await largest(page).click()
    await panel(page).getByRole('heading', { name, level: 2 }).waitFor()
    expect(await wordsOf(panel(page))).toMatch(
      new RegExp(`^${name} Sted · ${size} aktører · \\d+ bibliotek`),
    )
    await page.getByRole('button', { name: `Vis kun ${name}`, exact: true }).click()
    await expect.poll(() => figure(page).textContent()).toBe(`${size} af 1.500`)
    await expect.poll(() => page.url()).toContain('within=place:')
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContain(`Kun ${name}, ${size} af 1.500 vist`)
    await page.getByRole('button', { name: `Fjern: Kun ${name}` }).click()
    await expect.poll(() => page.url()).not.toContain('within=')
    await page.getByRole('button', { name: 'Nulstil' }).click()
    await expect.poll(() => figure(page).textContent()).toBe('1.500')
    expect(faults).toEqual([])
  })

  test('has a card of a group without faults that axe finds, its actors a click away', async () => {
    const { page } = await opened('/network?lang=da&folded=place')
    await largest(page).click()
    await page.getByRole('button', { name: 'Fold sammen' }).click()
    const first = panel(page).locator('section:has(h3:text("Mest forbundne")) a').first()
    const actor = (await first.textContent())?.trim() ?? ''
    expect(await axeFindings(page, ['bl-app', 'bl-network-room', 'bl-details'])).toEqual([])
    await first.click()
    await panel(page).getByRole('heading', { name: actor, level: 2 }).waitFor()
    await expect.poll(() => page.url()).toContain('opened=place:')
  })
})

describe('a network without anything', () => {
  test('says so, and what to do', async () => {
    const watched = await openPage(site.browser, { url: site.product.url })
    const none = { actors: 0, groups: 0, formal: 0, collaborations: 0, general: 0 }
    const empty = { actors: [], partnerships: [], units: [], activities: [], reorganisations: [] }
    await watched.page.route('**/api/network', (route) =>
      route.fulfill({ json: { revision: 1, totals: none, shown: none, ...empty } }),
    )
    await watched.page.goto('/')
    const notice = watched.page.locator('bl-notice')
    await notice.getByText('Intet registreret endnu').waitFor()
    await notice.getByRole('button', { name: 'Nyt partnerskab' }).waitFor()
    expect(await axeFindings(watched.page)).toEqual([])
    expect(watched.faults).toEqual([])
  })
})

describe('on a phone', () => {
  test('the picture keeps to what the sheet leaves', async () => {
    const { page } = await opened('/network?lang=da&selected=group:place:none', {
      viewport: { width: 390, height: 844 },
    })
    const bottomOf = async (part: string) => {
      const box = await page.locator(part).boundingBox()
      return (box?.y ?? 0) + (box?.height ?? 0)
    }
    const sheet = page.locator('bl-sheet')
    await expect.poll(() => sheet.getAttribute('height')).toBe('half')
    await expect
      .poll(async () => Math.abs((await bottomOf('bl-picture')) - (await sheet.boundingBox())!.y))
      .toBeLessThan(2)
  })
})
