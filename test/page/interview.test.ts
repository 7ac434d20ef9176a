/** The interview room in a real browser, on the built product with the case and with the demonstration. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { InterviewAnswer, InterviewsAnswer } from '../../server/contract/interviews.ts'
import { axeFindings, wordsOf, type PageOptions } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'
import { awayUntilPressed } from './away.ts'

const visit = visited()
const demo = visited({ seed: ['--demo'] })
let interview: InterviewAnswer['interview']

async function firstInterview(url: string) {
  const list = (await (await fetch(`${url}/api/interviews`)).json()) as InterviewsAnswer
  const path = `${url}/api/interviews/${list.interviews[0]?.id ?? ''}`
  return ((await (await fetch(path)).json()) as InterviewAnswer).interview
}

beforeAll(async () => {
  interview = await firstInterview(visit.product.url)
})

async function open(path: string, options: Partial<PageOptions> = {}, at = visit) {
  const watched = await at.visit(path, options)
  await watched.page.locator('bl-interview-room h1:not(.unseen)').waitFor()
  return watched
}

const answerAt = (position: number) =>
  interview.answers.find(({ question }) => question.position === position)!

describe('reading', () => {
  it('says who, how it is told, and shows every answer whole', async () => {
    const { page, faults } = await open('/interview?lang=da')
    expect(await page.locator('bl-interview-room h1').innerText()).toBe('Lone Hedelund')
    const room = page.locator('bl-interview-room')
    expect(await room.locator('header.head').innerText()).toMatch(
      /genfortalt[\s\S]*navngivet[\s\S]*dansk/,
    )
    const texts = await page.locator('bl-answers .text').allTextContents()
    expect(texts).toEqual(interview.answers.map(({ text }) => text))
    expect(faults).toEqual([])
  })

  it('marks exactly the words of each mention', async () => {
    const { page } = await open('/interview?lang=da')
    const marked = await page.locator('bl-answers .mention').allTextContents()
    const words = interview.answers.flatMap(({ text, mentions }) =>
      mentions.map(({ start, end }) => text.slice(start, end)),
    )
    expect(marked.map((word) => word.trim())).toEqual(words)
  })

  it('counts the mentions of each question', async () => {
    const { page } = await open('/interview?lang=da')
    const counts = await page.locator('bl-interview-list .questions .count').allInnerTexts()
    expect(counts.map(Number)).toEqual(interview.answers.map(({ mentions }) => mentions.length))
  })

  it('opens an answer by its address, in view and with its heading in focus', async () => {
    const answer = answerAt(5)
    const { page } = await open(
      `/interview?interview=${interview.id}&answer=${answer.id}&lang=en`,
      {
        viewport: { width: 1024, height: 500 },
      },
    )
    const section = page.locator(`bl-answers section[data-answer="${answer.id}"]`)
    await expect.poll(() => section.getAttribute('aria-current')).toBe('true')
    await expect.poll(() => section.locator('h2').evaluate((h2) => h2.matches(':focus'))).toBe(true)
    const box = await section.locator('h2').boundingBox()
    expect(box!.y + box!.height).toBeLessThan(500)
    expect(await section.locator('.text').getAttribute('lang')).toBe('da')
  })

  it('follows reading with what is named, and keeps it in the address', async () => {
    const { page } = await open('/interview?lang=da', { viewport: { width: 1440, height: 500 } })
    const answers = page.locator('bl-answers')
    await answers.locator('section').nth(3).waitFor()
    await answers.evaluate((element) => {
      const section = element.shadowRoot?.querySelectorAll<HTMLElement>('section')[3]
      section?.scrollIntoView({ block: 'start' })
    })
    await expect.poll(() => page.url()).toContain(`answer=${answerAt(3).id}`)
    expect(await page.locator('bl-interview-room bl-sheet h2').innerText()).toBe('Spørgsmål 3')
  })
})

describe('both ways', () => {
  it('leads from an actor in the text to the network, and back by its answer', async () => {
    const { page } = await open('/interview?lang=da')
    await page.locator('bl-answers').getByRole('link', { name: 'Dansk Flygtningehjælp' }).click()
    await expect.poll(() => page.locator('bl-details h2').innerText()).toBe('Dansk Flygtningehjælp')
    await page.locator('bl-details').getByRole('link', { name: 'Læs interviewet' }).click()
    await expect.poll(() => page.url()).toContain(`answer=${answerAt(0).id}`)
    await page.locator('bl-answers section').first().waitFor()
  })

  it('leads from a unit in the text to its card', async () => {
    const { page } = await open('/interview?lang=da')
    await page.locator('bl-answers').getByRole('link', { name: 'Lokalbibliotekerne' }).click()
    await expect.poll(() => page.locator('bl-details h2').innerText()).toBe('Lokalbibliotekerne')
  })

  it('says what belongs to a unit that is named, and leads on to what they affect', async () => {
    const { page } = await open(`/interview?answer=${answerAt(3).id}&lang=da`)
    const item = page.locator('bl-named-here [data-thing="Unit:lokalbibliotekerne"]')
    await item.waitFor()
    expect(await wordsOf(item)).toMatch(/omorganisering undervejs.*Gellerup Bibliotek/)
    await page.getByRole('button', { name: 'Se hvad de berører' }).click()
    await expect.poll(() => page.url()).toContain('/reorganisation')
    expect(page.url()).toContain('lokalbibliotekerne')
  })

  it('says that nobody else has been asked, without a dead link', async () => {
    const { page } = await open('/interview?lang=da')
    const others = page.locator('bl-other-answers')
    await expect.poll(() => wordsOf(others)).toContain('Ingen andre er spurgt endnu')
    expect(await others.getByRole('link').count()).toBe(0)
  })
})

describe('searching the answers', () => {
  it('marks the words found and opens the answer', async () => {
    const { page } = await open('/interview?lang=da')
    await page.getByRole('searchbox', { name: 'Søg i alle svar' }).fill('boern og unge')
    const hits = page.locator('bl-answer-search li')
    await hits.first().waitFor()
    expect(await hits.first().locator('mark').innerText()).toBe('Børn og Unge')
    await hits.first().getByRole('link').click()
    await expect.poll(() => page.url()).toContain(`answer=${answerAt(3).id}`)
  })

  it('says when nothing is found', async () => {
    const { page } = await open('/interview?lang=en')
    await page.getByRole('searchbox', { name: 'Search all answers' }).fill('zzzz')
    await page.getByText('No answer contains “zzzz”.').waitFor()
  })
})

describe('consent', () => {
  it('names nobody by role only, and shows no answer that may only be counted', async () => {
    const { page } = await open('/interview?interview=interview-et&lang=da', {}, demo)
    await expect.poll(() => page.locator('bl-interview-room h1').innerText()).toBe('Bibliotekar')
    expect(await page.locator('bl-interview-room header.head').innerText()).toContain('kun rolle')
    await page.goto('/interview?interview=interview-to&lang=da')
    await page.getByText('Svarene tæller med, men må ikke vises.').waitFor()
    expect(await page.locator('bl-answers section').count()).toBe(0)
  })

  it('opens at an interview that may be read', async () => {
    const { page } = await open('/interview?lang=da', {}, demo)
    await page.locator('bl-answers .text').first().waitFor()
  })
})

describe('filters', () => {
  it('narrow the list, are told aloud and in a chip, and refuse what is no day', async () => {
    const { page } = await open('/interview?lang=da', {}, demo)
    const list = page.locator('bl-interview-list .interviews li')
    expect(await list.count()).toBe(2)
    await page.getByText('Filtre', { exact: true }).click()
    await page.getByLabel('Rolle').selectOption('Bibliotekar')
    await expect.poll(() => list.count()).toBe(1)
    await expect
      .poll(() => page.locator('bl-app > [role="status"]').allInnerTexts())
      .toContain('1 af 2 interview vist')
    const from = page.getByRole('textbox', { name: 'Fra dato' })
    await from.fill('32-01-2026')
    await from.press('Tab')
    await page.getByText('32. januar 2026 findes ikke.').waitFor()
    await from.fill('01-02-2026')
    await from.press('Tab')
    await expect.poll(() => page.url()).toContain('2026-02-01')
    expect(await axeFindings(page, ['bl-app', 'bl-interview-room', 'bl-interview-list'])).toEqual(
      [],
    )
    await page.getByRole('button', { name: 'Nulstil' }).click()
    await expect.poll(() => list.count()).toBe(2)
  })
})

describe('when it does not come', () => {
  it('says so, and shows it when it does', async () => {
    const { page } = await visit.visit('/')
    await awayUntilPressed(page, '**/api/interviews')
    await page.goto('/interview?lang=da')
    await page.getByText('Databasen svarer ikke.').waitFor()
    await page.getByRole('button', { name: 'Prøv igen' }).click()
    await page.locator('bl-interview-room h1').waitFor()
  })

  it('says that there are no interviews yet', async () => {
    const { page } = await visit.visit('/')
    await page.route('**/api/interviews', (route) =>
      route.fulfill({ json: { revision: 1, interviews: [] } }),
    )
    await page.goto('/interview?lang=da')
    await page.getByRole('heading', { name: 'Ingen interview endnu' }).waitFor()
  })
})

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

  it('folds the list and what is named, and opens both by touch', async () => {
    const { page, faults } = await open('/interview?lang=da', phone)
    const list = page.getByRole('button', { name: 'Interview og spørgsmål' })
    await list.tap()
    await page.getByRole('link', { name: '3 Organisatoriske barrierer' }).tap()
    await expect.poll(() => page.url()).toContain(`answer=${answerAt(3).id}`)
    expect(await list.getAttribute('aria-expanded')).toBe('false')
    const sheet = page.getByRole('complementary', { name: 'Nævnt her' })
    const height = async () => (await sheet.boundingBox())!.height
    const folded = await height()
    await sheet.getByRole('button', { name: 'Vis mere' }).tap()
    await expect.poll(height).toBeGreaterThan(folded * 2)
    await page.locator('bl-named-here').getByText('Lokalbibliotekerne').first().waitFor()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
    expect(faults).toEqual([])
  })
})

describe('axe', () => {
  it.each([
    [1440, 'light'],
    [1024, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('finds nothing wrong at %i px, %s', async (width, colorScheme) => {
    const { page } = await open('/interview?lang=da', {
      colorScheme,
      viewport: { width, height: 844 },
    })
    await page.waitForLoadState('networkidle')
    expect(await axeFindings(page, ['bl-app', 'bl-interview-room'])).toEqual([])
  })
})
