/** Evidence in the network in a real browser: cards of what is not drawn, coverage, and what nobody has confirmed. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { NetworkAnswer } from '../../server/contract/network.ts'
import { axeFindings, wordsOf } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'

const site = visited()

const panelText = (page: Page) => wordsOf(page.locator('bl-details'))

async function network(): Promise<NetworkAnswer> {
  return (await (await fetch(`${site.product.url}/api/network`)).json()) as NetworkAnswer
}

describe('what is not drawn', () => {
  it('has a card for a unit with its actors, the way to its reorganisation, and the answers', async () => {
    const { page, faults } = await site.visit('/network?selected=unit:lokalbibliotekerne&lang=da')
    await expect.poll(() => panelText(page)).toContain('Aktører, der hører under 2')
    const text = await panelText(page)
    expect(text).toContain('Hasle Bibliotek')
    expect(text).toMatch(/\d svar · 1 af 1 person/)
    const marked = await page.locator('bl-details mark').allTextContents()
    expect(new Set(marked)).toEqual(new Set(['Lokalbibliotekerne']))
    expect(await axeFindings(page)).toEqual([])
    await page
      .locator('bl-details')
      .getByRole('link', { name: /^Omstrukturering/ })
      .click()
    await expect.poll(() => panelText(page)).toContain('Se, hvad den berører')
    await page.goBack()
    await expect.poll(() => page.locator('bl-details h2').innerText()).toBe('Lokalbibliotekerne')
    await page.keyboard.press('Escape')
    await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toBeNull()
    expect(faults).toEqual([])
  })

  it('has a card for an activity, found from who delivers it', async () => {
    const { page } = await site.visit('/network?selected=actor:dansk-flygtningehjaelp&lang=en')
    await page.locator('bl-details').getByRole('link', { name: 'Lektiehjælp', exact: true }).click()
    await expect.poll(() => panelText(page)).toContain('Delivered by 1')
  })
})

describe('coverage', () => {
  it('is laid over the picture by a switch, and is in the address', async () => {
    const { page } = await site.visit('/network?lang=da')
    await page.getByRole('switch', { name: 'Vis dækning i billedet' }).click()
    expect(new URL(page.url()).searchParams.get('layer')).toBe('coverage')
    await expect.poll(() => panelText(page)).toContain('1 af 11 aktører er interviewet.')
    expect(await axeFindings(page)).toEqual([])
    await page.goBack()
    expect(new URL(page.url()).searchParams.get('layer')).toBeNull()
  })

  it('stands in the list beside the number of answers, and puts it in order', async () => {
    const { page } = await site.visit('/network?as=list&lang=da')
    const library = page.getByRole('treeitem', { name: /^Gellerup Bibliotek, bibliotek/ })
    await expect.poll(() => library.innerText()).toMatch(/interviewet[\s\S]*nævnt i \d+ svar fra 1/)
    await page.getByRole('button', { name: 'Dækning' }).click()
    const first = page.getByRole('treeitem').first()
    await expect
      .poll(() => first.innerText())
      .toMatch(/^Dansk Flygtningehjælp[\s\S]*nævnt af andre/)
    expect(await axeFindings(page)).toEqual([])
  })
})

describe('what nobody has confirmed', () => {
  let klub = ''
  beforeAll(async () => {
    const body = { name: 'Åby Klub', kind: 'association', certainty: 'suggested' }
    await fetch(`${site.product.url}/api/actors`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    klub = (await network()).actors.find(({ name }) => name === body.name)?.id ?? ''
  })
  const basis = async () => (await network()).actors.find(({ id }) => id === klub)?.certainty

  it('says so on its card and in the list, and is confirmed and taken back', async () => {
    const { page, faults } = await site.visit(`/network?selected=actor:${klub}&lang=da`)
    await expect.poll(() => panelText(page)).toContain('foreslået – ikke bekræftet')
    const row = page.getByRole('button', { name: 'Foreslået – ikke bekræftet, 1' })
    await row.waitFor()
    const listed = page.getByRole('treeitem', { name: /^Åby Klub.*ikke bekræftet/ })
    expect(await listed.count()).toBe(1)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Bekræft Åby Klub' }).click()
    const toast = page.getByRole('region', { name: 'Besked' })
    await toast.getByText('Åby Klub bekræftet').waitFor()
    await row.waitFor({ state: 'detached' })
    expect(await page.locator('bl-details h2:focus').innerText()).toBe('Åby Klub')
    expect(await basis()).toBe('stated')
    await toast.getByRole('button', { name: 'Fortryd' }).click()
    await row.waitFor()
    expect(await basis()).toBe('suggested')
    expect(faults).toEqual([])
  })
})
