/** A unit that others placed under two at the same time, in a real browser: tree, exposure, picture, legend and card. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeFindings, wordsOf } from '../helpers/browser.ts'
import { doublyPlaced } from '../helpers/doubly-placed.ts'
import { visited } from '../helpers/visited.ts'

const site = visited({ graph: doublyPlaced })

async function open(path: string) {
  const watched = await site.visit(path, { viewport: { width: 1440, height: 900 } })
  await watched.page.locator('bl-units [role=treeitem]').first().waitFor({ state: 'attached' })
  return watched
}

/** The rows of the tree from the top: level, name with count, and tick. */
const rows = (page: Page) =>
  page
    .locator('bl-units [role=treeitem]')
    .evaluateAll((items) =>
      items.map((item) =>
        ['aria-level', 'aria-label', 'aria-checked']
          .map((name) => item.getAttribute(name))
          .join(' '),
      ),
    )
const focusedLevel = (page: Page) =>
  page.locator('bl-units [role=treeitem]:focus').evaluate((row) => row.getAttribute('aria-level'))
const inside = (page: Page) =>
  page.locator('bl-exposure-picture bl-picture').evaluate((picture) => {
    const container = picture.shadowRoot?.querySelector('.canvas')
    const { cy } = (container as unknown as { _cyreg: { cy: Canvas } })._cyreg
    return cy.nodes('.inside').map((node) => node.id())
  })
interface Canvas {
  nodes(selector: string): { map<T>(of: (node: { id(): string }) => T): T[] }
}

describe('the tree', () => {
  it('has the unit under each parent, counts actors once, and ticks every place of it', async () => {
    const { page, faults } = await open('/reorganisation?lang=da')
    expect(await rows(page)).toEqual([
      '1 Eksempelby Kommune, 4 aktører false',
      '2 Børn og Unge, 3 aktører false',
      '3 Ungeteamet, 2 aktører, også under Lokalbibliotekerne false',
      '4 Værkstedet, 1 aktør false',
      '2 Lokalbibliotekerne, 3 aktører false',
      '3 Ungeteamet, 2 aktører, også under Børn og Unge false',
      '4 Værkstedet, 1 aktør false',
    ])
    const last = page.getByRole('treeitem', { name: /^Ungeteamet/ }).last()
    await last.click()
    await page.locator('bl-finding').first().waitFor()
    expect((await rows(page)).map((row) => row.split(' ').at(-1))).toEqual([
      ...['mixed', 'mixed', 'true', 'true', 'mixed', 'true', 'true'],
    ])
    expect(page.url()).toMatch(/units=team(&|$)/)
    await page
      .getByRole('treeitem', { name: /^Værkstedet/ })
      .last()
      .focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await focusedLevel(page)).toBe('2')
    expect(await page.locator('bl-units [role=treeitem][tabindex="0"]').count()).toBe(1)
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
  })
})

describe('the exposure of each parent', () => {
  it.each([
    ['boern', 'Børn og Unge', ['klub', 'lab', 'skole']],
    ['biblioteker', 'Lokalbibliotekerne', ['bibliotek', 'klub', 'lab']],
  ])('of %s marks all inside, and says in what', async (unit, name, actors) => {
    const { page, faults } = await open(`/reorganisation?units=${unit}&lang=da`)
    await page.locator('bl-finding').first().waitFor()
    await expect
      .poll(async () => (await inside(page)).toSorted())
      .toEqual(actors.map((id) => `actor:${id}`))
    const answer = await page.request.post('/api/exposure', { data: { units: [unit] } })
    expect(((await answer.json()) as { actorsInside: string[] }).actorsInside).toEqual(actors)
    await page.getByRole('button', { name: 'Vis som liste' }).click()
    const words = await wordsOf(page.locator('bl-exposure-picture bl-twin'))
    expect(words.split(`i ${name}, som omlægges`)).toHaveLength(actors.length + 1)
    expect(words).not.toContain('flyttes i scenariet')
    expect(faults).toEqual([])
  })
})

describe('where there is one place', () => {
  it('is the first parent in Danish order, and the card of the unit names both', async () => {
    const { page, faults } = await site.visit('/network?selected=unit:team&lang=da')
    const card = page.locator('bl-details')
    await card.getByText('Hvor den kun kan stå ét sted, står den under Børn og Unge.').waitFor()
    expect(await wordsOf(card)).toMatch(
      /Hører under\s+Børn og Unge, fra 01-01-2026.*Lokalbibliotekerne/s,
    )
    expect(faults).toEqual([])
  })
})

describe('registering', () => {
  it('refuses to keep both, and says which stands there', async () => {
    const { page, faults } = await open('/reorganisation?lang=da')
    const row = page.getByRole('treeitem', { name: /^Ungeteamet/ }).first()
    await row.hover()
    await row.getByRole('button', { name: 'Rediger Ungeteamet' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('textbox', { name: /^Navn/ }).fill('Ungdomsteamet')
    await form.getByRole('button', { name: 'Gem' }).click()
    await form
      .getByText('Hører allerede under Lokalbibliotekerne, uden første og sidste dag.')
      .waitFor()
    await form.getByRole('button', { name: 'Fjern enhed 2' }).click()
    await form.getByRole('button', { name: 'Gem' }).click()
    await form.waitFor({ state: 'detached' })
    await page.getByRole('treeitem', { name: /^Ungdomsteamet/ }).waitFor()
    expect(await page.getByRole('treeitem', { name: /^Ungdomsteamet/ }).count()).toBe(1)
    expect(faults.filter((fault) => !fault.includes('400'))).toEqual([])
  })
})
