/** What a reorganisation exposes, as a list that is acted on: reasons, filters, follow-up, what is missing, and paper. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { ExposureAnswer } from '../../server/contract/exposure.ts'
import type { FollowUpsAnswer } from '../../server/contract/reorganisations.ts'
import { axeFindings, wordsOf } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'

const site = visited({ seed: ['--demo'] })
const subject = '/api/reorganisations/velfaerd-samles'
const path = '/reorganisation?of=reorganisation:velfaerd-samles&lang=da'

const asked = async <Answer>(address: string) =>
  (await (await fetch(site.product.url + address)).json()) as Answer
const exposure = () => asked<ExposureAnswer>(`${subject}/exposure`)

async function open(options: Parameters<typeof site.visit>[1] = {}, address = path) {
  const watched = await site.visit(address, options)
  await watched.page.locator('bl-finding').first().waitFor()
  return watched
}

const names = (page: Page) => page.locator('bl-finding h3').allInnerTexts()

describe('the list', () => {
  it('has the exposed ones in the order of the service, then those that cannot be judged', async () => {
    const { page, faults } = await open()
    const { findings, counts } = await exposure()
    const listed = findings.filter((finding) => finding.class !== 'not-shown')
    expect(listed.length).toBeGreaterThan(3)
    expect(await names(page)).toEqual(listed.map(({ name }) => name))
    const first = await wordsOf(page.locator('bl-finding').first())
    expect(first).toContain('Direkte berørt')
    for (const { sentence } of listed[0]!.signals) expect(first).toContain(sentence)
    expect(await wordsOf(page.locator('bl-findings header').first())).toContain(
      `${counts.total} registrerede`,
    )
    expect(faults).toEqual([])
  })

  it('shows only the classes that are chosen', async () => {
    const { page } = await open()
    const { findings, counts } = await exposure()
    const chip = page.getByRole('button', { name: `${counts.direct} direkte` })
    await chip.click()
    expect(await chip.getAttribute('aria-pressed')).toBe('true')
    const direct = findings.filter((finding) => finding.class === 'direct')
    await expect.poll(() => names(page)).toEqual(direct.map(({ name }) => name))
    await chip.click()
    await expect.poll(async () => (await names(page)).length).toBeGreaterThan(direct.length)
  })

  it('opens the details of a partnership in its place, and comes back', async () => {
    const { page } = await open()
    const [first = ''] = await names(page)
    await page.getByRole('link', { name: first, exact: true }).first().click()
    await expect.poll(() => page.locator('bl-details h2').innerText()).toBe(first)
    expect(await page.locator('bl-findings').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Alle partnerskaber' }).click()
    await expect.poll(() => page.locator('bl-findings').isVisible()).toBe(true)
  })
})

describe('a reason', () => {
  it('is lit in the picture by its button, kept in the address, and put out again', async () => {
    const { page } = await open()
    const { findings } = await exposure()
    const { partnership, signals } = findings[0]!
    const button = page.getByRole('button', { name: /^Vis i billedet/ }).first()
    await button.focus()
    await page.keyboard.press('Enter')
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    expect(decodeURIComponent(page.url())).toContain(`${partnership}:${signals[0]!.signal}`)
    await page.keyboard.press('Enter')
    expect(await button.getAttribute('aria-pressed')).toBe('false')
    expect(page.url()).not.toContain('reason=')
  })

  it('can be linked to: its finding is in view and marked', async () => {
    const { findings } = await exposure()
    const last = findings.findLast((finding) => finding.class !== 'not-shown')!
    const reason = `${last.partnership}:${last.signals[0]!.signal}`
    const { page } = await open({}, `${path}&reason=${encodeURIComponent(reason)}`)
    const pressed = page.locator('bl-finding button[aria-pressed="true"]')
    await expect.poll(() => pressed.count()).toBe(1)
    await expect.poll(() => pressed.evaluate(isInView)).toBe(true)
  })
})

/** Whether an element is within the page's window. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}

describe('follow-up', () => {
  const step = 'Ring til den nye leder'

  it('is written, kept, and taken back', async () => {
    const { page, faults } = await open()
    const line = page.locator('bl-follow-up').first()
    await line.getByRole('button', { name: 'Aftal næste skridt' }).click()
    await page.keyboard.type(step)
    await line.getByLabel('Hvem handler?').fill('Åse')
    await line.getByRole('textbox', { name: 'Senest' }).fill('1.2.2027')
    await page.keyboard.press('Enter')
    await expect.poll(() => wordsOf(line)).toContain(`${step} · Åse · senest 01-02-2027`)
    expect(await wordsOf(page.locator('bl-toast'))).toContain('Opfølgning gemt')
    await page.reload()
    await expect.poll(() => wordsOf(line)).toContain(`${step} · Åse`)
    const { followUps } = await asked<FollowUpsAnswer>(`${subject}/follow-ups`)
    expect(followUps).toMatchObject([{ step, responsible: 'Åse', by: '2027-02-01', done: false }])
    await line.getByRole('button', { name: step }).click()
    await line.getByLabel('Det er gjort').check()
    await line.getByRole('button', { name: 'Gem opfølgning' }).click()
    await expect.poll(() => wordsOf(line)).toContain('· gjort')
    await page.keyboard.press('Control+z')
    await expect.poll(() => wordsOf(line)).not.toContain('gjort')
    expect(faults).toEqual([])
  })

  it('is put again after it was taken back altogether', async () => {
    const { page } = await open()
    const line = page.locator('bl-follow-up').nth(1)
    const save = async () => {
      await line.getByRole('button', { name: 'Aftal næste skridt' }).click()
      await line.getByLabel('Næste skridt').fill(step)
      await line.getByRole('button', { name: 'Gem opfølgning' }).click()
      await expect.poll(() => wordsOf(line)).toContain(`${step} · ansvarlig ikke valgt`)
    }
    await save()
    await page.locator('bl-toast').getByRole('button', { name: 'Fortryd' }).click()
    await line.getByRole('button', { name: 'Aftal næste skridt' }).waitFor()
    await save()
  })

  it('says which day cannot be read, and keeps what is typed', async () => {
    const { page } = await open()
    const line = page.locator('bl-follow-up').nth(2)
    await line.getByRole('button', { name: 'Aftal næste skridt' }).click()
    await page.keyboard.type(step)
    await line.getByRole('textbox', { name: 'Senest' }).fill('31-02-2027')
    await line.getByRole('button', { name: 'Gem opfølgning' }).click()
    await line.getByText('31. februar 2027 findes ikke.').waitFor()
    expect(await line.getByLabel('Næste skridt').inputValue()).toBe(step)
    await page.keyboard.press('Escape')
    expect(await line.locator('form').count()).toBe(0)
  })

  it('shows both when somebody else was first, and saves the one that is chosen', async () => {
    const [one, other] = [await open(), await open()]
    const line = ({ page }: typeof one) => page.locator('bl-follow-up').nth(2)
    const save = async (watched: typeof one, text: string) => {
      await line(watched).locator('.open').click()
      await line(watched).getByLabel('Næste skridt').fill(text)
      await line(watched).getByRole('button', { name: 'Gem opfølgning' }).click()
    }
    await save(one, 'Den ene')
    await expect.poll(() => wordsOf(line(one))).toContain('Den ene')
    await save(other, 'Den anden')
    const conflict = line(other).getByRole('alert')
    await expect.poll(() => wordsOf(conflict)).toMatch(/Den ene.*Den anden/)
    await line(other).getByRole('button', { name: 'Gem mit' }).click()
    await expect.poll(() => wordsOf(line(other))).toContain('Den anden · ')
  })

  it('asks for an unsaved question to be saved first', async () => {
    const { page } = await open({}, '/reorganisation?units=socialcenter&lang=da')
    await page.getByRole('button', { name: 'Aftal næste skridt' }).first().click()
    await page.getByText('Gem først det valgte').waitFor()
    await page.getByRole('button', { name: 'Gem som scenarie' }).last().click()
    await page.locator('bl-register').getByRole('dialog').waitFor()
  })
})

describe('what is missing', () => {
  it('is listed from the line at the bottom and from the summary, each with the way to register it', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Se hvad der mangler' }).click()
    const dialog = page.getByRole('dialog', { name: 'Det mangler i registret' })
    expect(
      await dialog.getByRole('button', { name: /^Registrér enhed for/ }).count(),
    ).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Registrér det' }).click()
    await expect.poll(() => dialog.isVisible()).toBe(true)
    await dialog
      .getByRole('button', { name: /^Registrér enhed for/ })
      .first()
      .click()
    await expect.poll(() => dialog.isVisible()).toBe(false)
    await page.locator('bl-register').getByRole('dialog').waitFor()
  })
})

describe('a file', () => {
  it.each(['Word', 'Excel', 'CSV'])('is fetched for %s', async (program) => {
    const { page, faults } = await open()
    await page.locator('bl-exposure-picture canvas').first().waitFor()
    await page.getByText('Hent', { exact: true }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: program }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/Velfærd.*\.(docx|xlsx|csv)$/)
    await page.getByText('Filen er hentet.').waitFor()
    expect(faults).toEqual([])
  })

  it('that could not be made is told, and the menu is there again', async () => {
    const { page } = await open()
    await page.route('**/api/exposure/report', (route) => route.abort())
    const menu = page.getByText('Hent', { exact: true })
    await menu.click()
    await page.getByRole('button', { name: 'CSV' }).click()
    await page.getByText('serveren eller databasen ikke svarer').waitFor()
    await menu.click()
    expect(await page.getByRole('button', { name: 'CSV' }).isVisible()).toBe(true)
  })
})

describe('on paper', () => {
  it('stands every exposed partnership with its reasons, whatever is filtered or selected', async () => {
    const { page } = await open()
    const { findings, counts } = await exposure()
    await page.getByRole('button', { name: `${counts.unknown} ukendt` }).click()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect.poll(async () => (await names(page)).length).toBeGreaterThan(counts.direct)
    const told = [page.locator('bl-exposure-summary'), page.locator('bl-findings')]
    const words = (await Promise.all(told.map(wordsOf))).join(' ')
    for (const finding of findings.filter((one) => one.class !== 'not-shown')) {
      expect(words).toContain(finding.name)
      for (const { sentence } of finding.signals) expect(words).toContain(sentence)
    }
    expect(words).toContain('Velfærd samles')
    expect(words).toContain('Medregnet:')
    expect(words).toContain('I værste fald')
    const acts = page.getByRole('button', { name: /^(Udskriv|Hent|Registrér|Se hvad|Aftal|‹)/ })
    expect(await acts.count()).toBe(0)
    const drawn = await page.locator('bl-exposure-picture > svg').textContent()
    for (const { name } of findings.filter((one) => one.class === 'direct')) {
      expect(drawn?.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''))
    }
  })
})

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  it.each([
    [1440, 900],
    [390, 844],
  ])('finds nothing wrong at %i × %i', async (width, height) => {
    const { page } = await open({ colorScheme, viewport: { width, height } })
    await page.locator('bl-follow-up .open').first().click()
    await page
      .getByRole('button', { name: /^Vis i billedet/ })
      .first()
      .click()
    expect(await axeFindings(page, ['bl-app', 'bl-reorganisation-room', 'bl-findings'])).toEqual([])
    expect(
      await axeFindings(page, ['bl-app', 'bl-reorganisation-room', 'bl-exposure-summary']),
    ).toEqual([])
  })
})
