/** Changing and comparing interviews in a real browser, on the built product with the case. */
import { describe, expect, it } from 'vitest'
import type { InterviewAnswer, InterviewsAnswer } from '../../server/contract/interviews.ts'
import { axeFindings } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'

const visit = visited()

async function asked<Answer>(path: string): Promise<Answer> {
  return (await (await fetch(`${visit.product.url}/api/${path}`)).json()) as Answer
}

/** The interview of the case and its first answer, as they are kept now. */
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

describe('mentions', () => {
  it('are added for the words that are selected, and taken back', async () => {
    const page = await opened()
    const before = await mentions()
    await page.locator('bl-answers section').nth(1).waitFor()
    await page.locator('bl-answers').evaluate((element) => {
      const text = element.shadowRoot?.querySelectorAll('section')[1]?.querySelector('.text')
      if (text) getSelection()?.selectAllChildren(text)
      getSelection()?.collapseToStart()
      getSelection()?.modify('extend', 'forward', 'word')
    })
    await page.getByRole('button', { name: /Tilføj omtale af “Man”/u }).click()
    const dialog = page.locator('bl-register dialog')
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

describe('comparing', () => {
  it('puts the answers to a question side by side, and Back leads to reading', async () => {
    const page = await opened()
    await page.getByRole('button', { name: 'Sammenlign', exact: true }).click()
    const comparison = page.locator('bl-comparison')
    await comparison.getByRole('article', { name: /Lone Hedelund/u }).waitFor()
    expect(page.url()).toContain('compared=')
    expect(await axeFindings(page, ['bl-app', 'bl-interview-room', 'bl-comparison'])).toEqual([])
    await page.goBack()
    await page.locator('bl-answers section').first().waitFor()
  })
})

describe('consent', () => {
  it('of one answer withholds it here, which is told, and is undone', async () => {
    const page = await opened()
    const { interview } = await kept()
    await page.getByText('Interviewet', { exact: true }).click()
    await page.getByRole('button', { name: 'Samtykke …' }).click()
    const dialog = page.locator('bl-register dialog')
    await dialog
      .getByRole('group', { name: '1 Erfaringer' })
      .getByRole('radio', { name: 'kun optalt' })
      .check()
    await dialog.getByRole('button', { name: 'Gem' }).click()
    await page.getByText('1 svar vises ikke her').waitFor()
    expect((await kept()).interview.answers.length).toBe(interview.answers.length - 1)
    await page.getByRole('button', { name: /Fortryd/u }).click()
    await expect.poll(async () => (await kept()).interview.withheld).toBe(0)
  })
})

describe('pseudonymising', () => {
  it('asks for a tick first, then nobody is named any more', async () => {
    const page = await opened()
    await page.getByText('Interviewet', { exact: true }).click()
    await page.getByRole('button', { name: 'Pseudonymisér …' }).click()
    const dialog = page.locator('bl-pseudonymise dialog')
    await dialog.getByRole('button', { name: 'Pseudonymisér' }).click()
    await dialog.getByText('Sæt kryds, før du fortsætter.').waitFor()
    await dialog.getByRole('checkbox').check()
    await dialog.getByRole('button', { name: 'Pseudonymisér' }).click()
    await dialog.getByText('Hedder nu').waitFor()
    await dialog.getByRole('button', { name: 'Luk' }).click()
    await expect.poll(() => page.locator('bl-interview-room h1').innerText()).not.toContain('Lone')
  })
})
