/** Where the keyboard is: in every form and dialog as it opens, and after every act, in a real browser on the built product. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PartnershipCard } from '../../server/contract/cards.ts'
import type { Written } from '../../server/contract/history.ts'
import type { InterviewAnswer, InterviewsAnswer } from '../../server/contract/interviews.ts'
import type { NetworkAnswer } from '../../server/contract/network.ts'
import type { ReorganisationsAnswer } from '../../server/contract/reorganisations.ts'
import type { RegisterRequest } from '../../client/state/register-request.ts'
import { usual } from '../../client/view/reorganising.ts'
import { focusOf, labelled, wordsOf } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'

const site = visited({ seed: ['--demo'] })

const asked = async <Answer>(path: string): Promise<Answer> =>
  (await (await fetch(`${site.product.url}/api/${path}`)).json()) as Answer

const dialog = (page: Page) => page.getByRole('dialog')
const details = (page: Page) => page.locator('bl-details')
const focus = (page: Page) => expect.poll(() => focusOf(page))

/** Everything that can be chosen on the page, within its shadow roots, and what is chosen. */
const choices = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const within = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches('[type=radio], [type=checkbox]')
          ? [String((element as HTMLInputElement).checked)]
          : []),
        ...(element instanceof HTMLSelectElement ? [element.value] : []),
        ...(element.matches('[role=switch]') ? [String(element.ariaChecked)] : []),
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ])
    return within(document)
  })

/** Whether the keyboard is on something that the next letter would change. */
const isOnChoice = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
    return focused?.matches('select, [type=radio], [type=checkbox], [role=switch]') ?? false
  })

/** Types at once, as somebody does who does not look. */
async function typedBlindly(page: Page) {
  await focus(page).not.toBe('page')
  const before = await choices(page)
  expect(await isOnChoice(page)).toBe(false)
  await page.keyboard.type('a b')
  expect(await choices(page)).toEqual(before)
}

let requests: Record<RegisterRequest['act'], RegisterRequest>
let interview: string

async function scenarioSaved(unit: string): Promise<string> {
  const reply = await fetch(`${site.product.url}/api/scenarios`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Flytningen', units: [unit] }),
  })
  return ((await reply.json()) as Written).item.id
}

beforeAll(async () => {
  const { units, actors, partnerships } = await asked<NetworkAnswer>('network')
  const { reorganisations } = await asked<ReorganisationsAnswer>('reorganisations')
  const { interviews } = await asked<InterviewsAnswer>('interviews')
  const read = interviews.find(({ consent }) => consent !== 'aggregate-only')!
  interview = read.id
  const { answers } = (await asked<InterviewAnswer>(`interviews/${read.id}`)).interview
  const cards = await Promise.all(
    partnerships.map(({ id }) => asked<PartnershipCard>(`partnerships/${id}`)),
  )
  const { contacts, partnership: of } = cards.find((card) => card.contacts.length > 0)!
  const [unit, actor, partnership] = [units[0]!.id, actors.find(({ named }) => named)!.id, of.id]
  const scenario = await scenarioSaved(unit)
  const question = { ...usual, units: [unit], changes: [] }
  requests = {
    'actor-unit': { act: 'actor-unit', actor },
    actor: { act: 'actor', actor },
    contact: { act: 'contact', partnership },
    contacts: { act: 'contacts', partnership },
    person: { act: 'person', person: contacts[0]!.id },
    partnership: { act: 'partnership', partnership },
    agreement: { act: 'agreement', partnership },
    end: { act: 'end', partnership },
    'new-actor': { act: 'new-actor' },
    'new-unit': { act: 'new-unit' },
    unit: { act: 'unit', unit },
    'new-partnership': { act: 'new-partnership', party: actor },
    'new-reorganisation': { act: 'new-reorganisation', asked: question },
    'new-scenario': { act: 'new-scenario', asked: question },
    reorganisation: { act: 'reorganisation', reorganisation: reorganisations[0]!.id },
    scenario: { act: 'scenario', scenario: scenario },
    'scenario-recorded': { act: 'scenario-recorded', scenario: scenario },
    mention: { act: 'mention', interview: read.id, answer: answers[0]!.id },
    consent: { act: 'consent', interview: read.id },
    'answered-question': { act: 'answered-question', interview: read.id, answer: answers[0]!.id },
  }
})

async function formOpened(page: Page, request: RegisterRequest) {
  await page.locator('bl-app').evaluate((app, detail) => {
    app.dispatchEvent(new CustomEvent('register-open', { detail }))
  }, request)
  await dialog(page).getByRole('button', { name: 'Gem', exact: true }).waitFor()
}

describe('as it opens, what is typed at once changes no choice', () => {
  const acts: [act: RegisterRequest['act'], begins: string | RegExp][] = [
    ['actor-unit', /^Enhed for /u],
    ['actor', /^Rediger /u],
    ['contact', /^Kontaktperson i /u],
    ['contacts', /^Kontaktpersoner i /u],
    ['person', /^Rediger /u],
    ['partnership', /^Rediger /u],
    ['agreement', /^Aftale for /u],
    ['end', 'Sidste dag'],
    ['new-actor', 'Navn'],
    ['new-unit', 'Navn'],
    ['unit', /^Rediger /u],
    ['new-partnership', 'Navn'],
    ['new-reorganisation', 'Navn'],
    ['new-scenario', 'Navn'],
    ['reorganisation', /^Rediger /u],
    ['scenario', /^Rediger /u],
    ['scenario-recorded', /^Gør .* til omorganisering$/u],
    ['mention', 'Ordene i svaret'],
    ['consent', /./u],
    ['answered-question', /./u],
  ]

  test('of all there are to register', () => {
    expect(acts.map(([act]) => act).toSorted()).toEqual(Object.keys(requests).toSorted())
  })

  test.each(acts)('in the form %s', async (act, begins) => {
    const { page } = await site.visit('/network?lang=da')
    await page.locator('bl-legend h2').first().waitFor()
    await formOpened(page, requests[act])
    await focus(page).toMatch(begins)
    await typedBlindly(page)
  })

  test('in a form that is opened for a choice', async () => {
    const { page } = await site.visit('/network?lang=da')
    await page.locator('bl-legend h2').first().waitFor()
    await formOpened(page, { ...requests.actor, field: 'kind' })
    await focus(page).toBe('Slags')
    await typedBlindly(page)
    await page.keyboard.press('Tab')
    expect(await isOnChoice(page)).toBe(true)
  })

  test('in help', async () => {
    const { page } = await site.visit('/network?lang=da')
    await page.locator('bl-legend h2').first().waitFor()
    await page.keyboard.press('?')
    await dialog(page).waitFor()
    await typedBlindly(page)
  })

  test('in the import of an interview, and in its pseudonymising', async () => {
    const { page } = await site.visit(`/interview?interview=${interview}&lang=da`)
    const opener = page.getByRole('button', { name: 'Læg et interview ind' })
    await opener.click()
    await focus(page).toBe('Læg et interview ind')
    await typedBlindly(page)
    await page.keyboard.press('Escape')
    await focus(page).toBe('Læg et interview ind')
    await page.getByText('Interviewet', { exact: true }).click()
    await page.getByRole('button', { name: 'Pseudonymisér' }).click()
    await dialog(page).waitFor()
    await typedBlindly(page)
  })

  test('in a change of a scenario and in the list of what is missing', async () => {
    const unit = (requests.unit as { unit: string }).unit
    const { page } = await site.visit(`/reorganisation?units=${unit}&lang=da`)
    await page.getByRole('button', { name: 'Tilføj ændring' }).click()
    await focus(page).toBe('Tilføj ændring')
    await typedBlindly(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Se hvad der mangler' }).click()
    await dialog(page).waitFor()
    await typedBlindly(page)
  })

  test('in a correction of a suggestion and of the text of a draft', async () => {
    const page = await draftOpened()
    await page.locator('bl-suggestions .suggestion').first().waitFor()
    await page.locator('bl-suggestions .suggestion').first().focus()
    await page.keyboard.press('e')
    await focus(page).toMatch(/^Rediger /u)
    await typedBlindly(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Rediger teksten' }).click()
    await focus(page).toBe('Hele teksten')
    await typedBlindly(page)
  })
})

const words = [
  'Lise Lund, Bibliotekar har svaret på spørgsmålene.',
  '1) Hvem samarbejder I med?',
  'Vi samarbejder med Foreningen Grønne Fingre hver uge.',
]

/** A draft of pasted text, opened by keyboard. */
async function draftOpened(text = words): Promise<Page> {
  const { page } = await site.visit('/interview?lang=da')
  await page.getByRole('button', { name: 'Læg et interview ind' }).press('Enter')
  await page.getByLabel('Indsæt tekst').fill(text.join('\n\n'))
  await page.getByRole('button', { name: 'Læs teksten' }).press('Enter')
  await page.locator('bl-review-bar h1').waitFor()
  return page
}

describe('after an act by keyboard', () => {
  /** Presses Enter on a button of the panel. */
  const press = async (page: Page, name: string | RegExp) => {
    await details(page)
      .getByRole('button', { name, exact: typeof name === 'string' })
      .press('Enter')
    await dialog(page).getByRole('button', { name: 'Gem', exact: true }).waitFor()
  }
  const save = (page: Page) =>
    dialog(page).getByRole('button', { name: 'Gem', exact: true }).press('Enter')

  test('that registers an actor and a partnership of it, the title of the new one has it', async () => {
    const { page, faults } = await site.visit('/network?lang=da')
    await page.locator('bl-legend h2').first().waitFor()
    await page.getByRole('button', { name: 'Ny aktør' }).press('Enter')
    await focus(page).toBe('Navn')
    await page.keyboard.type('Klub Solsort')
    await page.keyboard.press('Enter')
    await details(page).getByRole('heading', { name: 'Klub Solsort', level: 2 }).waitFor()
    await focus(page).toBe('Klub Solsort')

    await press(page, 'Nyt partnerskab med aktøren')
    await focus(page).toBe('Navn')
    await page.keyboard.type('Solsortens sang')
    await dialog(page).getByRole('button', { name: 'Tilføj en part' }).press('Enter')
    await focus(page).toBe('Aktør')
    await dialog(page).getByRole('button', { name: 'Tilføj en aktivitet' }).press('Enter')
    await focus(page).toBe('Aktivitet')
    await dialog(page).getByRole('button', { name: 'Fjern aktivitet 1' }).press('Enter')
    await focus(page).toBe('Aktiviteter')
    await dialog(page).getByRole('button', { name: 'Fjern part 2' }).press('Enter')
    await focus(page).toBe('Part 2')

    await save(page)
    await focus(page).toBe('Aktør')
    const missing = dialog(page).getByRole('button', { name: 'Part 2, aktør' })
    expect(await wordsOf(dialog(page).getByRole('alert'))).toBe('Mangler: Part 2, aktør')
    await missing.press('Enter')
    await focus(page).toBe('Aktør')
    await page.keyboard.type('bibliotek')
    await dialog(page)
      .getByRole('option', { name: /bibliotek/iu })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => missing.count()).toBe(0)
    await save(page)
    await details(page).getByRole('heading', { name: 'Solsortens sang', level: 2 }).waitFor()
    await focus(page).toBe('Solsortens sang')
    expect(faults).toEqual([])
  })

  test('that registers, undoes and leaves facts of a card, its title or its button has it', async () => {
    const { partnership } = requests.agreement as { partnership: string }
    const { page } = await site.visit(`/network?selected=partnership:${partnership}&lang=da`)
    const title = details(page).locator('h2')
    await title.waitFor()
    const name = await wordsOf(title)
    await press(page, /^(Tilføj|Rediger) aftalens første dag$/u)
    await focus(page).toBe('Aftalen gælder fra')
    await page.keyboard.press('Escape')
    await focus(page).toMatch(/^(Tilføj|Rediger) aftalens første dag$/u)
    await press(page, 'Tilføj formål')
    await focus(page).toBe('Formål')
    await page.keyboard.type('At synge sammen')
    await page.keyboard.press('Enter')
    await focus(page).toBe(name)
    await details(page).getByText('At synge sammen').waitFor()
    await focus(page).toBe(name)

    await details(page).getByText('Historik', { exact: true }).press('Enter')
    await details(page)
      .getByRole('button', { name: /^Fortryd: Partnerskab re/u })
      .press('Enter')
    await focus(page).toBe(name)
    await details(page).getByRole('button', { name: 'Tilføj formål' }).waitFor()
    await focus(page).toBe(name)
    await details(page).getByRole('button', { name: 'Luk', exact: true }).press('Enter')
    await focus(page).not.toBe('page')
  })

  test('that is refused for a name that is too long, the field has it with nothing cut', async () => {
    const { page } = await site.visit('/network?lang=da')
    await page.locator('bl-legend h2').first().waitFor()
    await page.getByRole('button', { name: 'Ny enhed' }).press('Enter')
    await focus(page).toBe('Navn')
    const long = 'Enhed '.repeat(40).trim()
    await page.keyboard.insertText(long)
    await page.keyboard.press('Enter')
    await dialog(page).getByText('Højst 200 tegn.').waitFor()
    await focus(page).toBe('Navn')
    expect(await dialog(page).getByLabel(labelled('Navn')).inputValue()).toBe(long)
    expect(await wordsOf(dialog(page).getByRole('alert'))).toBe('Skal rettes: Navn')
  })

  test('that names a unit in full, it is taken, and what is not there says what to do', async () => {
    const { page } = await site.visit('/network?lang=da')
    await page.locator('bl-legend h2').first().waitFor()
    const { units } = await asked<NetworkAnswer>('network')
    await formOpened(page, requests['new-unit'])
    await dialog(page).getByLabel(labelled('Navn')).fill('Solsortegruppen')
    const unit = dialog(page).getByRole('combobox', { name: 'Del af' })
    await unit.fill('Findes slet ikke')
    await unit.press('Tab')
    await save(page)
    await dialog(page).getByText('Vælg en enhed fra listen, eller opret en ny').waitFor()
    await focus(page).toBe('Del af')
    await unit.fill(units.at(-1)!.name.toLowerCase())
    await unit.press('Tab')
    await expect.poll(() => unit.inputValue()).toBe(units.at(-1)!.name)
    await expect.poll(() => dialog(page).getByRole('alert').count()).toBe(0)
  })

  test('that leaves, deletes and lays in drafts, and deletes the interview, what is shown has it', async () => {
    const page = await draftOpened()
    await focus(page).toMatch(/Lise Lund/u)
    await page.getByRole('button', { name: 'Tilbage til interview' }).press('Enter')
    const first = await wordsOf(page.locator('bl-interview-room h1[tabindex]'))
    await focus(page).toBe(first)

    const drafts = page.locator('bl-drafts')
    await drafts.locator('li').first().waitFor()
    const before = await drafts.locator('li').count()
    await drafts.getByRole('button', { name: /^Slet/u }).first().press('Enter')
    await drafts.getByRole('button', { name: 'Slet kladden', exact: true }).press('Enter')
    await expect.poll(() => drafts.locator('li').count()).toBe(before - 1)
    await focus(page).not.toBe('page')

    const other = await draftOpened(words.map((line) => line.replace('Lise', 'Line')))
    await other.getByRole('button', { name: 'Læg ind', exact: true }).press('Enter')
    const title = other.locator('bl-interview-room h1[tabindex]')
    await expect.poll(() => other.locator('bl-review').count()).toBe(0)
    await expect.poll(() => other.url()).toContain('interview=')
    await focus(other).toBe(await wordsOf(title))
    await other.getByText('Interviewet', { exact: true }).press('Enter')
    await other.getByRole('button', { name: 'Samtykke' }).press('Enter')
    await other.keyboard.press('Escape')
    await focus(other).toMatch(/Interviewet/u)
    await other.getByText('Interviewet', { exact: true }).press('Enter')
    await other.getByRole('button', { name: 'Slet interview' }).press('Enter')
    await dialog(other).getByRole('listitem').first().waitFor()
    await focus(other).toMatch(/^Slet /u)
    await dialog(other).getByRole('button', { name: 'Slet interview' }).press('Enter')
    await expect.poll(() => wordsOf(title)).toBe(first)
    await focus(other).toBe(first)
  })

  test('in the reorganisation room, what is shown or the next of a list has it', async () => {
    const { unit } = requests.unit as { unit: string }
    const changes = encodeURIComponent(
      JSON.stringify([
        {
          change: 'partnership-ended',
          partnership: (requests.end as { partnership: string }).partnership,
        },
        { change: 'unit-closed', unit },
      ]),
    )
    const { page } = await site.visit(`/reorganisation?units=${unit}&changes=${changes}&lang=da`)
    await page.getByRole('button', { name: 'Fjern ændring 1' }).press('Enter')
    await focus(page).toMatch(/lukkes/u)
    expect(await page.locator('bl-changes li').count()).toBe(1)
    await page.getByRole('button', { name: 'Fjern ændring 1' }).press('Enter')
    await focus(page).toBe('Ændringer i scenariet')
    await page.getByRole('button', { name: 'Gem som scenarie' }).press('Enter')
    await focus(page).toBe('Navn')
    await page.keyboard.type('Solsortens scenarie')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Solsortens scenarie' }).waitFor()
    await focus(page).toBe('Solsortens scenarie')
    await page.getByText('Handlinger', { exact: true }).press('Enter')
    await page.locator('bl-menu').getByRole('button', { name: 'Slet', exact: true }).press('Enter')
    await expect.poll(() => page.url()).not.toContain('of=scenario')
    await focus(page).not.toBe('page')
  })
})
