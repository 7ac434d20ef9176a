/** Scenarios and recorded reorganisations in a real browser: saved, changed, compared, recorded, deleted, undone. */
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type {
  ReorganisationsAnswer,
  ScenariosAnswer,
} from '../../server/contract/reorganisations.ts'
import { axeFindings, labelled, wordsOf } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'

const demo = visited({ seed: ['--demo'] })

const read = async <Answer>(path: string) =>
  (await (await fetch(`${demo.product.url}/api/${path}`)).json()) as Answer
const scenarios = async () => (await read<ScenariosAnswer>('scenarios')).scenarios
const recorded = async () => (await read<ReorganisationsAnswer>('reorganisations')).reorganisations

/** Each test has a name of its own, since all are in one register. */
let name = ''
let count = 0
beforeEach(() => {
  name = `Forsøg ${String((count += 1))}`
})

async function open(path: string) {
  const watched = await demo.visit(path)
  await watched.page.locator('bl-units [role=treeitem]').first().waitFor()
  return watched
}

const dialog = (page: Page) => page.getByRole('dialog')
const told = (page: Page, words: string) =>
  page.getByRole('region', { name: 'Besked' }).getByText(words)

/** Chooses in the menu of what can be done with what is saved. */
async function act(page: Page, words: string) {
  await page.getByText('Handlinger', { exact: true }).click()
  await page.locator('bl-menu').getByRole('button', { name: words, exact: true }).click()
}

async function save(page: Page, button: string) {
  await page.getByRole('button', { name: button }).click()
  await dialog(page)
    .getByRole('textbox', { name: labelled('Navn') })
    .fill(name)
  await dialog(page).getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function saveScenario() {
  const watched = await open('/reorganisation?units=velfaerd&on=2027-03-01&lang=da')
  await save(watched.page, 'Gem som scenarie')
  return watched
}

describe('a scenario', () => {
  it('is saved as it is asked, and stands in the list', async () => {
    const { page, faults } = await saveScenario()
    const [saved] = (await scenarios()).filter((one) => one.name === name)
    expect(saved).toMatchObject({ units: ['velfaerd'], date: '2027-03-01' })
    expect(page.url()).toContain(`of=scenario:${saved!.id}`)
    expect(page.url()).not.toContain('units=')
    const link = page.locator('bl-subjects').getByRole('link', { name })
    expect(await link.getAttribute('aria-current')).toBe('true')
    expect(faults).toEqual([])
  })

  it('gets changes, which are sentences in their order, and is saved anew', async () => {
    const { page } = await saveScenario()
    await page.getByRole('button', { name: 'Tilføj ændring' }).click()
    await dialog(page).getByRole('button', { name: 'Tilføj' }).click()
    await expect.poll(() => wordsOf(dialog(page))).toContain('Skal udfyldes')
    await dialog(page).getByRole('combobox', { name: 'Enhed' }).fill('sund')
    await dialog(page)
      .getByRole('option', { name: /Sundhed/ })
      .click()
    await dialog(page).getByRole('button', { name: 'Tilføj' }).click()
    const changes = page.locator('bl-changes ol')
    await expect.poll(() => wordsOf(changes)).toMatch(/Sundhed/)
    await page.getByRole('button', { name: 'Tilføj ændring' }).click()
    await dialog(page)
      .getByRole('combobox', { name: 'Hvad ændres?' })
      .selectOption('partnership-ended')
    await dialog(page).getByRole('combobox', { name: 'Partnerskab' }).fill('beboer')
    await dialog(page)
      .getByRole('option', { name: /Beboerdialog/ })
      .click()
    await dialog(page).getByRole('button', { name: 'Tilføj' }).click()
    await expect.poll(() => wordsOf(changes)).toMatch(/Sundhed.*Beboerdialog/)
    await page.getByRole('button', { name: 'Flyt ændring 2 op' }).click()
    await expect.poll(() => wordsOf(changes)).toMatch(/Beboerdialog.*Sundhed/)
    await page.getByRole('button', { name: 'Gem ændringer' }).click()
    await told(page, `${name} gemt`).waitFor()
    const [saved] = (await scenarios()).filter((one) => one.name === name)
    expect(saved?.changes?.map(({ change }) => change)).toEqual([
      'partnership-ended',
      'unit-closed',
    ])
    await expect
      .poll(() => wordsOf(page.locator('bl-subjects').getByRole('link', { name })))
      .toContain('2 ændringer')
  })

  it('says at its place which change cannot be used', async () => {
    const closed = encodeURIComponent(
      JSON.stringify([
        { change: 'unit-closed', unit: 'sundhed' },
        { change: 'unit-moved', unit: 'sundhed', under: 'kultur' },
      ]),
    )
    const { page } = await open(`/reorganisation?units=velfaerd&changes=${closed}&lang=da`)
    await page.locator('bl-changes ol > li').nth(1).getByRole('alert').waitFor()
    expect(await page.locator('bl-changes ol > li').first().getByRole('alert').count()).toBe(0)
    await page.getByRole('button', { name: 'Fjern ændring 2' }).click()
    await page.locator('bl-finding').first().waitFor()
  })

  it('is compared with another, in words and numbers', async () => {
    const { page } = await saveScenario()
    await act(page, 'Biblioteker i ét hus')
    await page.getByRole('heading', { name: `${name} og Biblioteker i ét hus` }).waitFor()
    await expect
      .poll(() => wordsOf(page.locator('bl-exposure-comparison')))
      .toMatch(/i Forsøg \d+, direkte berørt i Biblioteker i ét hus/)
    expect(page.url()).toContain('with=reorganisation:biblioteker-i-et-hus')
  })

  it('is recorded as a reorganisation, and stays', async () => {
    const { page } = await saveScenario()
    await act(page, 'Gør til omorganisering')
    await dialog(page).getByText('Enheder, dato og note følger med').waitFor()
    await dialog(page).getByRole('button', { name: 'Gem', exact: true }).click()
    await expect.poll(() => page.url()).toContain('of=reorganisation:')
    const [one] = (await recorded()).filter((each) => each.name === name)
    expect(one).toMatchObject({ date: '2027-03-01', affects: [{ unit: 'velfaerd' }] })
    expect((await scenarios()).some((each) => each.name === name)).toBe(true)
  })

  it('is deleted, and comes back when that is undone', async () => {
    const { page } = await saveScenario()
    await act(page, 'Slet')
    await told(page, `${name} slettet`).waitFor()
    await expect.poll(async () => (await scenarios()).some((one) => one.name === name)).toBe(false)
    await page.getByRole('button', { name: 'Fortryd' }).click()
    await page.locator('bl-subjects').getByRole('link', { name }).waitFor()
  })

  it('that someone else has changed is saved only after a choice', async () => {
    const { page } = await saveScenario()
    const [saved] = (await scenarios()).filter((one) => one.name === name)
    await fetch(`${demo.product.url}/api/scenarios/${saved!.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': `"${saved!.itemRevision}"` },
      body: JSON.stringify({ units: ['kultur'] }),
    })
    await page
      .locator('bl-units')
      .getByRole('treeitem', { name: /^Børn og Skole/ })
      .click()
    await page.getByRole('button', { name: 'Gem ændringer' }).click()
    const conflict = dialog(page)
    expect(await wordsOf(conflict.getByRole('table'))).toMatch(
      /Enheder Kultur .*(Velfærd og Børn og Skole|Børn og Skole og Velfærd)/,
    )
    expect(await axeFindings(page)).toEqual([])
    await conflict.getByRole('button', { name: 'Gem mit' }).click()
    await told(page, `${name} gemt`).waitFor()
    const [now] = (await scenarios()).filter((one) => one.name === name)
    expect(now?.units.toSorted()).toEqual(['boern', 'velfaerd'])
  })
})

describe('a reorganisation', () => {
  it('is recorded from what is ticked, and put right', async () => {
    const { page } = await open('/reorganisation?units=kultur&lang=da')
    await save(page, 'Gem som omorganisering')
    await act(page, 'Rediger')
    await dialog(page).getByRole('textbox', { name: 'Træder i kraft' }).fill('01-01-2028')
    await dialog(page).getByRole('radio', { name: 'undervejs' }).check()
    await dialog(page).getByRole('button', { name: 'Gem', exact: true }).click()
    await expect
      .poll(() => wordsOf(page.locator('bl-exposure-summary')))
      .toContain('Undervejs · 01-01-2028')
    const [one] = (await recorded()).filter((each) => each.name === name)
    expect(one).toMatchObject({ state: 'under-way', date: '2028-01-01' })
  })

  it('is refused a name that another has, at its field, and nothing typed is lost', async () => {
    const { page } = await open('/reorganisation?units=kultur&lang=da')
    await page.getByRole('button', { name: 'Gem som omorganisering' }).click()
    const field = dialog(page).getByRole('textbox', { name: labelled('Navn') })
    await field.fill('Velfærd samles')
    await dialog(page).getByRole('button', { name: 'Gem', exact: true }).click()
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.inputValue()).toBe('Velfærd samles')
    expect((await recorded()).filter((each) => each.name === 'Velfærd samles')).toHaveLength(1)
    expect(await axeFindings(page)).toEqual([])
  })
})

describe('a unit in the tree of the reorganisation room', () => {
  it('is corrected by keyboard, and is no part of what is below it', async () => {
    const { page } = await open('/reorganisation?lang=da')
    const under = async (words: string) => {
      await dialog(page).getByRole('combobox', { name: 'Enhed' }).fill(words)
      await dialog(page).getByRole('option', { name: words }).first().click()
      await dialog(page).getByRole('button', { name: 'Gem', exact: true }).click()
    }
    await page.getByRole('treeitem', { name: /^Eksempelby Kommune/ }).focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'Tab', 'Enter']) await page.keyboard.press(key)
    await dialog(page).getByRole('heading', { name: 'Rediger Kultur' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await under('Biblioteker')
    await dialog(page).getByText('Hører selv under denne enhed.').waitFor()
    await dialog(page)
      .getByRole('textbox', { name: labelled('Navn') })
      .fill('Kultur og Fritid')
    await under('Velfærd')
    await told(page, 'Enhed redigeret').waitFor()
    const row = page.getByRole('treeitem', { name: /^Kultur og Fritid/ })
    await expect.poll(() => row.getAttribute('aria-level')).toBe('3')
  })
})
