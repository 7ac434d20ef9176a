/** Changing and comparing interviews in a real browser, on the built product with the case. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type {
  DeletedInterviewsAnswer,
  InterviewAnswer,
  InterviewsAnswer,
} from '../../server/contract/interviews.ts'
import { axeFindings } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'

const visit = visited()

async function asked<Answer>(path: string): Promise<Answer> {
  return (await (await fetch(`${visit.product.url}/api/${path}`)).json()) as Answer
}

/** The interview of the case and the first answer after its outline, as they are kept now. */
async function kept() {
  const { interviews } = await asked<InterviewsAnswer>('interviews')
  const { interview } = await asked<InterviewAnswer>(`interviews/${interviews[0]?.id ?? ''}`)
  return { interview, answer: interview.answers[1]! }
}

const mentions = async () => (await kept()).answer.mentions.length

async function opened(path = '/interview?lang=da') {
  const { page } = await visit.visit(path)
  await page.locator('bl-interview-room h1').waitFor()
  return page
}

/** Selects the first words of an answer, as a pointer does. */
async function wordsSelected(page: Page, { section, words }: { section: number; words: number }) {
  await page.locator('bl-answers section').nth(section).waitFor()
  await page.locator('bl-answers').evaluate(
    (element, at) => {
      const text = element.shadowRoot?.querySelectorAll('section')[at.section]
      const selection = getSelection()
      if (text) selection?.selectAllChildren(text.querySelector('.text') ?? text)
      selection?.collapseToStart()
      for (let word = 0; word < at.words; word++) selection?.modify('extend', 'forward', 'word')
    },
    { section, words },
  )
}

const isFocused = (element: Element) => element.matches(':focus')

async function menuOpened(page: Page, action: string) {
  await page.getByText('Interviewet', { exact: true }).click()
  await page.getByRole('button', { name: action }).click()
}

const axe = {
  register: (page: Page) => axeFindings(page, ['bl-app', 'bl-register', 'dialog']),
  room: (page: Page, ...within: string[]) =>
    axeFindings(page, ['bl-app', 'bl-interview-room', ...within]),
}

describe('mentions', () => {
  it('are added for the words that are selected, and taken back', async () => {
    const page = await opened()
    const before = await mentions()
    await wordsSelected(page, { section: 1, words: 1 })
    await page.getByRole('group', { name: 'De markerede ord' }).waitFor()
    expect(await axe.room(page, 'bl-answers', 'bl-words-tools')).toEqual([])
    await page.getByRole('button', { name: /Tilføj omtale af “Man”/u }).click()
    const dialog = page.locator('bl-register dialog')
    expect(await axe.register(page)).toEqual([])
    await dialog.getByRole('combobox', { name: 'Hvilken?' }).fill('Hasle')
    await dialog.getByRole('option', { name: /Hasle Bibliotek/u }).click()
    await dialog.getByRole('button', { name: 'Gem' }).click()
    await page.getByText('Omtale tilføjet').first().waitFor()
    expect(await mentions()).toBe(before + 1)
    await page.getByRole('button', { name: /Fortryd/u }).click()
    await expect.poll(mentions).toBe(before)
  })

  it('are added and removed by keyboard; words that are not in the answer are refused', async () => {
    const page = await opened()
    const before = await mentions()
    const section = page.locator('bl-answers section').nth(1)
    await section.getByRole('button', { name: 'Tilføj omtale' }).press('Enter')
    const dialog = page.locator('bl-register dialog')
    await dialog.getByLabel('Ordene i svaret').fill('noget helt andet')
    await dialog.getByRole('button', { name: 'Gem' }).press('Enter')
    await dialog.getByText('Ordene står ikke i svaret.').waitFor()
    await dialog.getByLabel('Ordene i svaret').fill('vanerne')
    const pick = dialog.getByRole('combobox', { name: 'Hvilken?' })
    await pick.fill('Hasle')
    await pick.press('ArrowDown')
    await pick.press('Enter')
    await dialog.getByRole('button', { name: 'Gem' }).press('Enter')
    await section.locator('.mention', { hasText: 'Vanerne' }).waitFor()
    expect(await mentions()).toBe(before + 1)
    await section.getByRole('button', { name: 'Omtaler i svaret' }).press('Enter')
    await section.getByRole('button', { name: 'Fjern omtalen af Hasle Bibliotek' }).press('Enter')
    await expect.poll(mentions).toBe(before)
  })
})

describe('a mention', () => {
  const first = async () => (await kept()).interview.answers[0]?.mentions[0]

  it('is moved to the words that are selected, and removed at once after', async () => {
    const page = await opened()
    const before = await first()
    await wordsSelected(page, { section: 0, words: 2 })
    const bar = page.getByRole('group', { name: 'De markerede ord' })
    const text = await page.locator('bl-answers section').first().locator('.text').boundingBox()
    expect((await bar.boundingBox())!.y).toBeLessThan(text!.y + 60)
    await bar.getByRole('button', { name: 'Flyt hertil omtalen af Gellerup Bibliotek' }).click()
    await expect.poll(async () => (await first())?.end).toBe((before?.end ?? 0) + ' og'.length)
    await wordsSelected(page, { section: 0, words: 1 })
    await bar.getByRole('button', { name: 'Fjern omtalen af Gellerup Bibliotek' }).click()
    await expect.poll(async () => (await first())?.name).toBe('Hasle Bibliotek')
    await page.getByText('Omtale fjernet').first().waitFor()
    await page.getByRole('button', { name: /Fortryd/u }).click()
    await expect.poll(async () => (await first())?.name).toBe('Gellerup Bibliotek')
    await page.keyboard.press('Control+z')
    await expect.poll(first).toEqual(before)
  })
})

describe('an answer', () => {
  const answeredTwo = async () =>
    (await kept()).interview.answers.filter(({ question }) => question.position === 2).length

  it('is given another question, in a form that axe finds nothing wrong with', async () => {
    const page = await opened()
    await page.getByRole('button', { name: 'Skift spørgsmål …' }).nth(1).click()
    await page.getByRole('heading', { name: 'Hvilket spørgsmål svarer det på?' }).waitFor()
    expect(await axe.register(page)).toEqual([])
    const dialog = page.locator('bl-register dialog')
    await dialog.getByLabel('Spørgsmål').selectOption('2 Største udfordringer')
    await dialog.getByRole('button', { name: 'Gem' }).click()
    await expect.poll(answeredTwo).toBe(2)
    await page.getByRole('button', { name: /Fortryd/u }).click()
    await expect.poll(answeredTwo).toBe(1)
  })
})

describe('comparing', () => {
  it('puts the answers to a question side by side, and Back leads to reading', async () => {
    const page = await opened()
    await page.getByRole('button', { name: 'Sammenlign', exact: true }).click()
    const comparison = page.locator('bl-answer-comparison')
    await comparison.getByRole('article', { name: /Lone Hedelund/u }).waitFor()
    expect(page.url()).toContain('compared=')
    await expect
      .poll(() => page.locator('bl-app > [role="status"]').innerText())
      .toMatch(/^Alle svar på .*: 1 svar/u)
    expect(await axe.room(page, 'bl-answer-comparison')).toEqual([])
    await page.goBack()
    await page.locator('bl-answers section').first().waitFor()
  })
})

describe('consent', () => {
  it('of one answer withholds it here, which is told, and is undone', async () => {
    const page = await opened()
    const { interview } = await kept()
    await menuOpened(page, 'Samtykke …')
    const dialog = page.locator('bl-register dialog')
    await dialog.getByRole('group', { name: 'Hele interviewet' }).waitFor()
    expect(await axe.register(page)).toEqual([])
    await dialog
      .getByRole('group', { name: '1 Erfaringer' })
      .getByRole('radio', { name: 'kun optalt' })
      .check()
    await dialog.getByRole('button', { name: 'Gem' }).click()
    await page.getByText('1 svar vises ikke her').waitFor()
    expect((await kept()).interview.answers.length).toBe(interview.answers.length - 1)
    const history = page.locator('bl-interview-room bl-history')
    await history.getByText('Historik', { exact: true }).click()
    await history
      .getByRole('button', { name: /Fortryd/u })
      .first()
      .click()
    await expect.poll(async () => (await kept()).interview.withheld).toBe(0)
  })
})

describe('deleting', () => {
  const dialogOf = (page: Page) => page.locator('bl-delete-interview dialog')
  const remove = (page: Page) => dialogOf(page).getByRole('button', { name: 'Slet interview' })

  it('says first what goes and what stays, and is left without a change', async () => {
    const page = await opened()
    await menuOpened(page, 'Slet interview …')
    await dialogOf(page).getByText('Det bliver stående').waitFor()
    expect(await dialogOf(page).getByRole('listitem').allInnerTexts()).toEqual([
      '6 svar og 24 omtaler',
      '6 spørgsmål, som ingen andre har svaret på',
      '1 person, der ikke er registreret for andet',
      '14 aktører',
      '4 formaliserede partnerskaber',
      '5 samarbejder',
      '3 samarbejder, der er nævnt i almindelighed',
      '3 enheder',
      '1 aktivitet',
      '3 omorganiseringer',
    ])
    expect(await axe.room(page, 'bl-delete-interview')).toEqual([])
    expect(await dialogOf(page).getByRole('heading', { level: 2 }).evaluate(isFocused)).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Lone Hedelund' }).waitFor()
    expect(await page.locator('bl-deleted-interviews section').count()).toBe(0)
  })

  it('can be undone after a reload, by keyboard, from the list of what was deleted', async () => {
    const page = await opened()
    await menuOpened(page, 'Slet interview …')
    // What goes is told before it can go.
    await dialogOf(page).getByRole('listitem').first().waitFor()
    await remove(page).press('Enter')
    await page.getByRole('heading', { name: 'Ingen interview endnu' }).waitFor()
    await page.goto('/interview?lang=en')
    await page.getByRole('heading', { name: 'Deleted' }).waitFor()
    await page.goto('/interview?lang=da')
    const deleted = page.getByRole('region', { name: 'Slettet' })
    await deleted.getByText('6 svar og 24 omtaler · 30 dage tilbage').waitFor()
    expect(await axe.room(page, 'bl-deleted-interviews')).toEqual([])
    const undo = 'Fortryd sletningen af interviewet med Lone Hedelund'
    await deleted.getByRole('button', { name: undo }).press('Enter')
    await page.getByRole('heading', { name: 'Lone Hedelund' }).waitFor()
    await expect.poll(() => deleted.count()).toBe(0)
    expect((await kept()).interview.answers).toHaveLength(6)
  })

  it('says which later act stands in the way, and offers nothing then', async () => {
    const page = await opened()
    await page.route('**/api/interviews/deleted', async (route) => {
      const { revision, interviews } = (await (
        await route.fetch()
      ).json()) as DeletedInterviewsAnswer
      const item = { type: 'Actor', id: 'natteravnene', name: 'Natteravnene' } as const
      const at = '2026-11-30T09:12:00.000Z'
      const hindered = interviews.map((one) => ({
        ...one,
        deleted: {
          ...{ ...one.deleted, undoable: false, reason: 'changed-since', changed: [item] },
          later: [{ id: 'later', what: 'undone', at, item }],
        },
      }))
      await route.fulfill({ json: { revision, interviews: hindered } })
    })
    await menuOpened(page, 'Slet interview …')
    await remove(page).click()
    const deleted = page.getByRole('region', { name: 'Slettet' })
    await deleted
      .getByText(
        'Kan ikke fortrydes: fortryd først ”Fortrudt” (Natteravnene, 30-11-2026 kl. 10.12).',
      )
      .waitFor()
    expect(await deleted.getByRole('button').count()).toBe(0)
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click()
    await page.getByRole('heading', { name: 'Lone Hedelund' }).waitFor()
  })
})

describe('pseudonymising', () => {
  it('asks for a tick first, then nobody is named any more', async () => {
    const page = await opened()
    await menuOpened(page, 'Pseudonymisér …')
    const dialog = page.locator('bl-pseudonymise dialog')
    await dialog.waitFor()
    expect(await axeFindings(page, ['bl-app', 'bl-pseudonymise'])).toEqual([])
    await dialog.getByRole('button', { name: 'Pseudonymisér' }).click()
    await dialog.getByText('Sæt kryds, før du fortsætter.').waitFor()
    await dialog.getByRole('checkbox').check()
    await dialog.getByRole('button', { name: 'Pseudonymisér' }).click()
    await dialog.getByText('Navnet er erstattet: Interviewperson 1.').waitFor()
    await dialog.getByRole('button', { name: 'Luk' }).click()
    await expect.poll(() => page.locator('bl-interview-room h1').innerText()).not.toContain('Lone')
  })
})
