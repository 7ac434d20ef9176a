/** What is found and what is let through in the Network room, in a real browser: the legend, the day, the search. */
import { describe, expect, test } from 'vitest'
import { axeFindings } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'
import { figure, nameOf, openedOn, row, search } from './network-room.ts'

const site = visited('case')
const opened = openedOn(site)

describe('filters', () => {
  test('hide by the eye, highlight by the name, and go by one Reset', async () => {
    const { page } = await opened()
    await row(page, 'Sundhed').click()
    await nameOf(page, 'NGO').click()
    await expect.poll(() => figure(page).textContent()).toBe('12 af 14')
    await page.getByText('Skjult: Sundhed').waitFor()
    await page.getByText('Fremhævet: NGO').waitFor()
    await page.getByRole('button', { name: 'Fjern: Skjult: Sundhed' }).click()
    await expect.poll(() => figure(page).textContent()).toBe('14 af 14')
    await page.getByRole('button', { name: 'Nulstil' }).click()
    expect(page.url()).not.toMatch(/hidden|showcased/)
    await page.getByText('4 formaliserede partnerskaber · 5 samarbejder · 3 omtalt').waitFor()
  })

  test('are one stop of the Tab key a section, with arrows inside', async () => {
    const { page } = await opened()
    await nameOf(page, 'Bibliotek').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.getByText('Fremhævet: Sundhed').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect.poll(() => figure(page).textContent()).toBe('12 af 14')
    expect(await row(page, 'Sundhed').getAttribute('aria-checked')).toBe('false')
    await page.keyboard.press('Tab')
    expect(await nameOf(page, 'Formelt partnerskab').evaluate((it) => it.matches(':focus'))).toBe(
      true,
    )
  })

  test('count what is shown of all, and “kun” hides what stands beside a row', async () => {
    const { page } = await opened()
    await nameOf(page, 'Bibliotek').waitFor()
    const only = page.getByRole('button', { name: 'Vis kun Bibliotek', exact: true })
    await only.click()
    await expect.poll(() => figure(page).textContent()).toBe('2 af 14')
    expect(await only.getAttribute('aria-pressed')).toBe('true')
    expect(await nameOf(page, 'Bibliotek').getAttribute('aria-label')).toBe('Bibliotek, 2')
    expect(await nameOf(page, 'Sundhed').getAttribute('aria-label')).toBe('Sundhed, 0 af 2 vist')
    expect(await page.locator('bl-standing-bar li').count()).toBe(1)
    await page.getByRole('button', { name: 'Vis alle: Slags' }).click()
    await expect.poll(() => figure(page).textContent()).toBe('14 af 14')
    await nameOf(page, 'Sundhed').click()
    await nameOf(page, 'NGO').click()
    await page.getByText('Fremhævet: Sundhed, NGO').waitFor()
    await page.getByRole('heading', { name: 'Sundhed og NGO fremhævet' }).waitFor()
    await page.getByRole('button', { name: 'Vis kun dem' }).click()
    await expect.poll(() => figure(page).textContent()).toBe('3 af 14')
    expect(page.url()).not.toContain('showcased')
  })

  test('lead to what the signs mean, those in the picture first, in place of what is selected', async () => {
    const { page, faults } = await opened('/network?selected=actor:sundhedshus&lang=da')
    const signs = page.getByRole('button', { name: 'Tegnforklaring' })
    await signs.click()
    await page.getByRole('heading', { level: 2, name: 'Tegnforklaring' }).waitFor()
    expect(page.url()).toContain('explains=signs')
    expect(page.url()).not.toContain('selected=')
    const terms = page.locator('bl-signs dt')
    expect(await terms.first().innerText()).toBe('Ramme: nævnt sammen')
    expect(await terms.last().innerText()).toBe('Skive: en foldet gruppe')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain('explains=')
    await page.goBack()
    await terms.first().waitFor()
    await signs.click()
    await expect.poll(() => terms.count()).toBe(0)
    expect(faults).toEqual([])
  })

  test('that let nothing through say which they are', async () => {
    const { page } = await opened(
      '/network?lang=da&hidden=coverage:named-by-others&hidden=kind:library&hidden=kind:group',
    )
    const notice = page.locator('bl-notice')
    await notice.getByText('Ingen passer til filtrene').waitFor()
    await notice
      .getByText('14 aktører er skjult af “Nævnt af andre”, “Unavngivne grupper” og “Bibliotek”.')
      .waitFor()
    await notice.getByRole('button', { name: 'Nulstil filtre' }).click()
    await expect.poll(() => figure(page).textContent()).toBe('14 af 14')
  })

  test('show the network as it stood on a day', async () => {
    const { page } = await opened()
    const day = page.getByRole('textbox', { name: 'Vist den' })
    await day.fill('31-02-2026')
    await day.press('Enter')
    await page.getByText('31. februar 2026 findes ikke.').waitFor()
    await day.fill('1-10-2026')
    await day.press('Enter')
    await page.getByText('Som det stod 01-10-2026').waitFor()
    expect(page.url()).toContain('asof=2026-10-01')
  })
})

describe('search', () => {
  test('finds as you type, tolerant of how words are written, and opens an answer at its words', async () => {
    const { page, faults } = await opened()
    await page.keyboard.press('/')
    await page.keyboard.type('boern')
    await page
      .getByRole('option', { name: /Børn og Unge/ })
      .first()
      .waitFor()
    await search(page).fill('flygtning')
    const option = page.getByRole('option', { name: 'Dansk Flygtningehjælp NGO' })
    await option.waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await option.getAttribute('aria-selected')).toBe('true')
    expect(await search(page).getAttribute('aria-activedescendant')).toBe(
      await option.getAttribute('id'),
    )
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('selected=actor:dansk-flygtningehjaelp')
    const title = page.locator('bl-details').getByRole('heading', { name: 'Dansk Flygtningehjælp' })
    await expect.poll(() => title.evaluate((it) => it.matches(':focus'))).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => search(page).evaluate((it) => it.matches(':focus'))).toBe(true)
    expect(faults).toEqual([])
  })

  test('takes off the filter that hides what was chosen', async () => {
    const { page } = await opened('/network?lang=da&hidden=kind:ngo&hidden=kind:health')
    await search(page).fill('flygtning')
    await page.getByRole('option', { name: 'Dansk Flygtningehjælp NGO' }).click()
    await expect.poll(() => figure(page).textContent()).toBe('12 af 14')
    expect(page.url()).not.toContain('hidden=kind:ngo')
  })

  test('ends the path that is looked for', async () => {
    const { page } = await opened('/network?lang=da&selected=actor:sundhedshus')
    await page.getByRole('button', { name: /Find vej til/ }).click()
    await page.getByText('Find vej fra Sundhedshus: vælg den anden aktør').waitFor()
    const answered = page.waitForResponse((response) => response.url().includes('q=folkeinf'))
    await page.keyboard.type('folkeinf')
    // What stands there before the last answer is not what Enter takes.
    await answered
    await page.getByRole('option', { name: /Folkeinformation/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Vej: Sundhedshus – Folkeinformation').waitFor()
    expect(page.url()).toContain('from=sundhedshus&to=folkeinformation')
  })

  test('says that nothing matches', async () => {
    const { page } = await opened()
    await search(page).fill('qqqq')
    await page.getByText('Intet registreret passer til “qqqq”.').waitFor()
  })
})
