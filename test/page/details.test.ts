/** The right panel in a real browser, on the built product with the case. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { ActorCard } from '../../server/contract/cards.ts'
import { axeFindings, wordsOf } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'
import { awayUntilPressed } from './away.ts'

const site = visited('case')

const partner = '/network?selected=actor:dansk-flygtningehjaelp&lang=da'
const together = 'gellerup-bibliotek%2Bhasle-bibliotek'

async function open(path: string, options: { colorScheme?: 'dark' } = {}) {
  const watched = await site.visit(path, options)
  await watched.page.locator('bl-details h2').waitFor()
  return watched
}

const panelText = (page: Page) => wordsOf(page.locator('bl-details'))

describe('an actor', () => {
  it('shows facts with their basis, partnerships, people and answers', async () => {
    const { page, faults } = await open(partner)
    await expect.poll(() => panelText(page)).toContain('genfortalt')
    const text = await panelText(page)
    expect(await page.locator('bl-details h2').innerText()).toBe('Dansk Flygtningehjælp')
    expect(text).toContain('Lektiehjælp')
    expect(text).toContain('Ikke registreret')
    expect(text).toContain('Det eneste registrerede bånd til Dansk Flygtningehjælp.')
    expect(text).toContain('1 af 1 person')
    expect(faults).toEqual([])
  })

  it('marks exactly the words that mention it, and gives the answer its language', async () => {
    const { page } = await open(partner)
    const reply = await page.request.get('/api/actors/dansk-flygtningehjaelp')
    const { evidence } = (await reply.json()) as ActorCard
    const words = evidence.answers.flatMap(({ text, mentions }) =>
      mentions
        .filter(({ target }) => target.id === 'dansk-flygtningehjaelp')
        .map(({ start, end }) => text.slice(start, end)),
    )
    await page.locator('bl-details mark').first().waitFor()
    expect(await page.locator('bl-details mark').allTextContents()).toEqual(words)
    expect(await page.locator('bl-details blockquote').first().getAttribute('lang')).toBe('da')
  })

  it('opens a basis to its source', async () => {
    const { page } = await open(partner)
    const basis = page.locator('bl-details bl-basis').first()
    await basis.getByRole('button', { name: 'tolket' }).click()
    expect(await wordsOf(basis)).toContain('Fem hurtige spørgsmål')
  })

  it('leads to its partnership, and back', async () => {
    const { page } = await open(partner)
    await page
      .locator('bl-details')
      .getByRole('link', { name: 'Samarbejde om lektiehjælp' })
      .click()
    await expect.poll(() => page.url()).toContain('selected=partnership:')
    await expect
      .poll(() => page.locator('bl-details h2').innerText())
      .toBe('Samarbejde om lektiehjælp')
    await page.goBack()
    await expect.poll(() => page.locator('bl-details h2').innerText()).toBe('Dansk Flygtningehjælp')
  })

  it('never shows a late answer about what was selected before', async () => {
    const { page } = await open(partner)
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/api/actors/sundhedshus', async (route) => {
      await held
      await route.continue().catch(() => undefined)
    })
    const select = (id: string) =>
      page.locator('bl-details').evaluate(
        (panel, selected) =>
          panel.dispatchEvent(
            new CustomEvent('thing-select', {
              detail: { selection: { type: 'Actor', id: selected } },
              bubbles: true,
              composed: true,
            }),
          ),
        id,
      )
    await select('sundhedshus')
    await select('folkeinformation')
    await expect.poll(() => panelText(page)).toContain('bånd til Folkeinformation')
    release()
    await page.waitForTimeout(300)
    expect(await panelText(page)).toContain('bånd til Folkeinformation')
    expect(await page.locator('bl-details h2').innerText()).toBe('Folkeinformation')
  })

  it('says that something is gone, and what to do when the database is away', async () => {
    const { page } = await open('/network?selected=actor:fjernet&lang=da')
    await page.getByText('Findes ikke længere').waitFor()
    await awayUntilPressed(page, '**/api/actors/sundhedshus')
    await page.goto('/network?selected=actor:sundhedshus&lang=da')
    await page.locator('bl-details').getByText('Databasen svarer ikke.').waitFor()
    await page.locator('bl-details').getByRole('button', { name: 'Prøv igen' }).click()
    await expect.poll(() => panelText(page)).toContain('Det ved vi')
  })
})

describe('a path', () => {
  it('is told in words with links, and both numbers of routes', async () => {
    const { page, faults } = await open('/network?from=sundhedshus&to=folkeinformation&lang=da')
    await expect.poll(() => panelText(page)).toContain('gennem 2 partnerskaber')
    const text = await panelText(page)
    expect(text).toContain('1 uafhængig vej, der ikke deler noget partnerskab.')
    expect(text).toContain('når heller ingen aktør imellem må deles')
    await page
      .locator('bl-details')
      .getByRole('link', { name: /Partnerskab med Sund/ })
      .click()
    await page.getByRole('button', { name: /Tilbage til vejen/ }).click()
    await expect.poll(() => page.locator('bl-details h2').innerText()).toBe('Vej mellem to aktører')
    expect(faults).toEqual([])
  })

  it('is not counted between two that are named together', async () => {
    const { page } = await open('/network?from=gellerup-bibliotek&to=hasle-bibliotek&lang=da')
    await expect.poll(() => panelText(page)).toContain('sammen som én part')
  })
})

describe('nothing selected', () => {
  it('says what is shown and gives three things to try that work', async () => {
    const { page } = await open('/network?lang=da')
    await expect.poll(() => panelText(page)).toContain('14 aktører')
    await page.getByRole('link', { name: /Se, hvem Gellerup Bibliotek/ }).click()
    await expect.poll(() => page.locator('bl-details h2').innerText()).toBe('Gellerup Bibliotek')
    await page.goBack()
    await page.getByRole('button', { name: /^Vis kun .* ét led væk$/ }).click()
    await expect.poll(() => page.url()).toContain('focus=')
  })
})

describe('by keyboard', () => {
  it('reaches every act of the panel and follows a link with Enter', async () => {
    const { page } = await open(partner)
    await page.locator('bl-details bl-quote').waitFor()
    await page.locator('bl-details').evaluate((panel) =>
      (
        panel as HTMLElement & {
          focusTitle(): Promise<void>
        }
      ).focusTitle(),
    )
    const reached: string[] = []
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate(focusedWords))
      if (reached.at(-1) === 'Samarbejde om lektiehjælp') break
    }
    expect(reached).toEqual(expect.arrayContaining(['Luk', 'Find vej til …']))
    expect(reached.at(-1)).toBe('Samarbejde om lektiehjælp')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('selected=partnership:')
  })
})

/** The words of what has the focus, through all shadow roots. */
function focusedWords(): string {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element?.getAttribute('aria-label') ?? (element?.textContent ?? '').trim()
}

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  it.each([
    ['an actor', partner],
    ['an unnamed group', '/network?selected=actor:boligforeningerne&lang=da'],
    ['a partnership', '/network?selected=partnership:samarbejde-om-lektiehjaelp&lang=en'],
    ['a person', '/network?selected=person:afdelingsbibliotekar-gellerup&lang=da'],
    ['a set', `/network?selected=set:${together}&lang=da`],
    ['a path', '/network?from=sundhedshus&to=gellerup-bibliotek&lang=da'],
    ['nothing selected', '/network?lang=en'],
  ])('finds nothing wrong with %s', async (_, path) => {
    const { page } = await open(path, colorScheme === 'dark' ? { colorScheme } : {})
    await page.waitForLoadState('networkidle')
    expect(await axeFindings(page, ['bl-app', 'bl-network-room', 'bl-details'])).toEqual([])
  })
})
