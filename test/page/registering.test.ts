/**
 * Registering what is missing, undoing it and its history, in a real browser on the built product with the case. Long, since
 * each act is gone through from the fact to the history, on one register that the acts before have changed.
 */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ActorCard, PartnershipCard } from '../../server/contract/cards.ts'
import { axeFindings, focusOf, labelled, wordsOf } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'

const site = visited()
const dialog = (page: Page) => page.getByRole('dialog')
const details = (page: Page) => page.locator('bl-details')
const toast = (page: Page) => page.locator('bl-toast section')
const save = (page: Page) => dialog(page).getByRole('button', { name: 'Gem', exact: true }).click()
const field = (page: Page, name: string) => dialog(page).getByLabel(labelled(name))

/** Opens what is selected at an address, and a form from its panel. */
async function opened(selected: string, button: string | RegExp, options = {}) {
  const watched = await site.visit(`/network?selected=${selected}&lang=da`, options)
  await details(watched.page).getByRole('button', { name: button, exact: true }).click()
  await dialog(watched.page).getByRole('button', { name: 'Gem', exact: true }).waitFor()
  return watched
}

/** The words that stand beside a fact. */
const fact = (page: Page, label: string): Promise<string> =>
  wordsOf(details(page).locator(`bl-facts dt:text-is("${label}") + dd`))

async function pick(page: Page, name: string, [words, option]: [string, string]) {
  await dialog(page)
    .getByRole('combobox', { name: labelled(name) })
    .fill(words)
  await dialog(page).getByRole('option', { name: option }).first().click()
}

const told = (page: Page, words: string) => toast(page).getByText(words, { exact: true }).waitFor()

/** A form that is opened, found without fault by axe, and left. */
async function looksRight(page: Page, button: string) {
  await details(page).getByRole('button', { name: button, exact: true }).click()
  await dialog(page).getByRole('button', { name: 'Gem', exact: true }).waitFor()
  expect(await axeFindings(page, ['bl-app', 'bl-register'])).toEqual([])
  await page.keyboard.press('Escape')
}

const describedBy = async (control: Locator) => {
  const ids = (await control.getAttribute('aria-describedby')) ?? ''
  return control.evaluate((element, all) => {
    const root = element.getRootNode() as ShadowRoot
    return all.map((id) => root.getElementById(id)?.textContent.trim() ?? '').join(' ')
  }, ids.split(' '))
}

describe('from unknown to known', () => {
  test('a unit that is registered first, then undone and done again', async () => {
    const { page, faults } = await opened('actor:sundhedshus', 'Tilføj enhed')
    await pick(page, 'Enhed', ['Sundhed og Omsorg', 'Ny enhed: Sundhed og Omsorg …'])
    await dialog(page).getByRole('heading', { name: 'Ny enhed' }).waitFor()
    expect(await field(page, 'Navn').inputValue()).toBe('Sundhed og Omsorg')
    await field(page, 'Dit navn (frivilligt)').fill('Mette Åkjær')
    await save(page)
    await dialog(page).getByRole('heading', { name: 'Enhed for Sundhedshus' }).waitFor()
    await field(page, 'anden kilde').check()
    await field(page, 'Kilde').fill('Organisationsplanen')
    await save(page)
    await told(page, 'Enhed registreret')
    await expect.poll(() => fact(page, 'Enhed')).toContain('Sundhed og Omsorg anden kilde')

    await toast(page).getByRole('button', { name: 'Fortryd' }).click()
    await told(page, 'Fortrudt: Enhed registreret')
    await expect.poll(() => fact(page, 'Enhed')).toContain('Ikke registreret')
    await page.locator('bl-details h2').click()
    await page.keyboard.press('Control+Shift+Z')
    await told(page, 'Gentaget: Enhed registreret')
    await expect.poll(() => fact(page, 'Enhed')).toContain('Sundhed og Omsorg')
    expect(page.url()).toContain('selected=actor:sundhedshus')
    expect(faults).toEqual([])
  })

  test('that an actor is external', async () => {
    const { page } = await opened('actor:interkulturel-kvindeforening', 'Tilføj enhed')
    await field(page, 'Ekstern').check()
    await expect.poll(() => dialog(page).getByRole('combobox').count()).toBe(0)
    await save(page)
    await expect.poll(() => fact(page, 'Enhed')).toContain('Hører ikke under nogen enhed')
  })

  test('a contact person who is new, with a workplace, and the place itself', async () => {
    const { page } = await opened(
      'partnership:samarbejde-om-lektiehjaelp',
      'Tilføj kontaktperson for Dansk Flygtningehjælp',
    )
    expect(await wordsOf(dialog(page))).toContain('kan en funktion, for eksempel “formanden”')
    expect(await field(page, 'Dansk Flygtningehjælp').isChecked()).toBe(true)
    await pick(page, 'Person eller funktion', ['Frivilligkoordinatoren', 'Ny person'])
    await field(page, 'Rolle').fill('koordinator')
    await pick(page, 'Arbejdssted', ['flygtninge', 'Dansk Flygtningehjælp'])
    await save(page)
    await told(page, 'Kontaktperson registreret')
    await details(page).getByRole('link', { name: 'Frivilligkoordinatoren' }).click()
    await expect.poll(() => fact(page, 'Arbejdssted')).toContain('Dansk Flygtningehjælp')
    expect(await fact(page, 'Rolle')).toContain('koordinator')
    await page.emulateMedia({ colorScheme: 'dark' })
    await looksRight(page, 'Rediger Frivilligkoordinatoren')

    await page.goBack()
    await looksRight(page, 'Rediger kontaktpersoner')
    await details(page).getByRole('button', { name: 'Tilføj kontakt', exact: true }).click()
    await field(page, 'Dansk Flygtningehjælp').check()
    await pick(page, 'Person eller funktion', ['frivillig', 'Frivilligkoordinatoren'])
    await save(page)
    await dialog(page).getByText('Er allerede registreret her.').waitFor()
    await dialog(page)
      .getByRole('combobox', { name: labelled('Person eller funktion') })
      .fill('Frivilligkoordinatoren')
    await save(page)
    await dialog(page).getByRole('button', { name: 'Brug Frivilligkoordinatoren' }).waitFor()
    expect(await wordsOf(dialog(page))).toContain('Findes allerede:')
  })

  test('an agreement', async () => {
    const { page } = await opened('partnership:partnerskab-sundhedshus', 'Tilføj aftale')
    await field(page, 'Aftaleform').selectOption('Samarbejdsaftale')
    await field(page, 'Aftalen gælder fra').fill('01-01-2027')
    await field(page, 'Aftalens sidste dag').fill('31-12-2026')
    await save(page)
    const end = field(page, 'Aftalens sidste dag')
    expect(await end.getAttribute('aria-invalid')).toBe('true')
    expect(await describedBy(end)).toContain('Skal være efter den dag, det begynder.')
    await expect.poll(() => end.evaluate((input) => input.matches(':focus'))).toBe(true)
    await end.fill('31/12/2029')
    await save(page)
    await expect.poll(() => fact(page, 'Aftale')).toContain('Samarbejdsaftale')
    expect(await fact(page, 'Aftalens sidste dag')).toContain('31-12-2029')
    expect(await fact(page, 'Aftalens første dag')).toContain('01-01-2027')
  })

  test('that a partnership ends on a day to come, seen on either side of it, and undone', async () => {
    const { page } = await opened('partnership:partnerskab-sundhedscenter-vest', 'Tilføj aftale')
    await field(page, 'Aftalens sidste dag').fill('31-12-2029')
    await save(page)
    await told(page, 'Aftale registreret')
    const end = details(page).getByRole('button', { name: 'Afslut partnerskabet' })
    await end.click()
    await save(page)
    await dialog(page).getByText('Skal udfyldes.').waitFor()
    await field(page, 'Sidste dag').fill('31-12-2028')
    await save(page)
    await told(page, 'Partnerskab afsluttet')
    await expect.poll(() => fact(page, 'Status')).toContain('Ophører · Sidste dag 31-12-2028')
    expect(await fact(page, 'Aftalens sidste dag')).toContain('31-12-2029')
    expect(await end.count()).toBe(0)
    await details(page).getByText('Historik').click()
    const history = () => wordsOf(details(page).locator('bl-history'))
    await expect.poll(history).toContain('Sidste dag: intet → blev til 31-12-2028')
    expect(await history()).toContain('Status: Ikke oplyst → blev til Ophørt')

    await toast(page).getByRole('button', { name: 'Fortryd' }).click()
    await told(page, 'Fortrudt: Partnerskab afsluttet')
    await expect.poll(() => end.count()).toBe(1)
    expect(await fact(page, 'Aftalens sidste dag')).toContain('31-12-2029')
    await toast(page).getByRole('button', { name: 'Gentag' }).click()
    await expect.poll(() => fact(page, 'Status')).toContain('Ophører · Sidste dag 31-12-2028')

    const formal = page
      .locator('bl-legend')
      .getByRole('button', { name: /^Form\w+ partnerskab, /u })
    const shown = () => formal.locator('.count').innerText()
    await page.getByRole('textbox', { name: 'Vist den' }).fill('31-12-2028')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('asof=2028-12-31')
    await expect.poll(shown).toBe('4')
    expect(await fact(page, 'Status')).toContain('Ophører · Sidste dag 31-12-2028')
    await page.getByRole('textbox', { name: 'Vist den' }).fill('01-01-2029')
    await page.keyboard.press('Enter')
    await expect.poll(() => fact(page, 'Status')).toContain('Ophørt · Sidste dag 31-12-2028')
    await expect.poll(shown).toBe('3')

    await details(page).getByRole('button', { name: 'Rediger status' }).click()
    await field(page, 'Partnerskabets sidste dag').fill('28-02-2029')
    await save(page)
    await expect.poll(() => fact(page, 'Status')).toContain('Ophører · Sidste dag 28-02-2029')
    await expect.poll(shown).toBe('4')
    for (const words of ['Aftale registreret', 'Partnerskab afsluttet', 'Aftale registreret']) {
      await page.keyboard.press('Control+z')
      await told(page, `Fortrudt: ${words}`)
    }
  })
})

describe('what cannot be judged in a reorganisation', () => {
  test('is judged in place once it is registered, and no longer when that is undone', async () => {
    const { page, faults } = await site.visit('/reorganisation?lang=da&units=boern-og-unge')
    const summary = page.locator('bl-exposure-summary')
    const add = page.getByRole('button', { name: 'Registrér enhed for Det Boligsociale Arbejde' })
    await add.first().click()
    await pick(page, 'Enhed', ['børn', 'Børn og Unge'])
    await save(page)
    await told(page, 'Enhed registreret')
    await expect.poll(() => wordsOf(summary)).toContain('berøres direkte')
    await expect.poll(() => add.count()).toBe(0)
    await page.keyboard.press('Control+Z')
    await told(page, 'Fortrudt: Enhed registreret')
    await expect.poll(() => wordsOf(summary)).not.toContain('berøres direkte')
    expect(await add.count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })
})

describe('what is new', () => {
  test('an actor, whose name is offered when it is registered, and a partnership', async () => {
    const { page, faults } = await site.visit('/network?lang=da')
    await page.getByRole('button', { name: 'Ny aktør' }).click()
    await field(page, 'Navn').fill('  folkeinformation ')
    await dialog(page).getByRole('button', { name: 'Brug Folkeinformation' }).waitFor()
    await field(page, 'Navn').fill('Ungdomsskolen')
    await field(page, 'Slags').selectOption('Uddannelse')
    await save(page)
    await told(page, 'Aktør registreret')
    await page.locator('bl-details h2', { hasText: 'Ungdomsskolen' }).waitFor()

    await details(page).getByRole('button', { name: 'Nyt partnerskab med aktøren' }).click()
    await field(page, 'Navn').fill('Læseklub')
    await save(page)
    await dialog(page).getByText('Skal udfyldes.').waitFor()
    const second = dialog(page).getByRole('group', { name: 'Part 2' })
    await second.getByRole('combobox', { name: 'Aktør' }).fill('hasle')
    await second.getByRole('option', { name: 'Hasle Bibliotek' }).click()
    await dialog(page).getByRole('button', { name: 'Tilføj en aktivitet' }).click()
    await pick(page, 'Aktivitet', ['Oplæsning', 'Ny aktivitet: Oplæsning'])
    await save(page)
    await told(page, 'Partnerskab registreret')
    await page.locator('bl-details h2', { hasText: 'Læseklub' }).waitFor()
    expect(await fact(page, 'Aktivitet')).toContain('Oplæsning')
    await expect.poll(() => wordsOf(page.locator('bl-standing-bar'))).toContain('6 samarbejder')
    expect(faults).toEqual([])
  })

  test('a unit below another, and the same name used in place of a new one', async () => {
    const { page } = await site.visit('/network?lang=da')
    await page.locator('bl-standing-bar p.pill').first().waitFor()
    await page.getByRole('button', { name: 'Ny enhed' }).click()
    await field(page, 'Navn').fill('Jobcenteret')
    await pick(page, 'Del af', ['social', 'Socialforvaltningen'])
    await save(page)
    await told(page, 'Enhed registreret')
    await page.getByText('aktører uden registreret enhed').click()
    await page.getByRole('button', { name: 'Enhed for Lokalråd for Politiet' }).click()
    await dialog(page).getByRole('combobox', { name: 'Enhed' }).click()
    const listed = await dialog(page).getByRole('option').allTextContents()
    const at = listed.findIndex((words) => words.includes('Socialforvaltningen'))
    expect(listed[at + 1]).toContain('Jobcenteret')
  })
})

describe('what cannot be saved', () => {
  test('is a name that is none, told at its field; a name in disguise is known', async () => {
    const { page, faults } = await site.visit('/network?lang=da')
    await page.getByRole('button', { name: 'Ny aktør' }).click()
    const name = field(page, 'Navn')
    for (const [typed, words] of [
      ['Sund\u0007hus', 'Skriv det på én linje.'],
      ['\u00ad\u200b', 'Der skal være mindst ét synligt tegn.'],
      ['Hus\uffff', 'Det skrevne har noget, der ikke er et tegn.'],
    ] as const) {
      await name.fill(typed)
      await save(page)
      await expect.poll(() => describedBy(name)).toContain(words)
      expect(await name.getAttribute('aria-invalid')).toBe('true')
    }
    await name.fill('dansk  flygtninge\u00adHJAELP')
    await dialog(page).getByRole('button', { name: 'Brug Dansk Flygtningehjælp' }).waitFor()
    expect(faults).toEqual([])
  })

  test('stands at its field when the service refuses it, and nothing typed is lost', async () => {
    const { page } = await opened('actor:folkeinformation', 'Tilføj enhed')
    await pick(page, 'Enhed', ['børn', 'Børn og Unge'])
    await field(page, 'Fra').fill('01-01-2026')
    await dialog(page).getByRole('button', { name: 'Tilføj en enhed mere' }).click()
    const second = dialog(page).locator('.entry').nth(1)
    await second.getByRole('combobox').fill('børn')
    await second.getByRole('option', { name: 'Børn og Unge' }).click()
    await save(page)
    await second.getByText('Perioden overlapper en anden samme sted.').waitFor()
    await expect
      .poll(() => second.locator('bl-pick').evaluate((one) => one.matches(':focus')))
      .toBe(true)
    await dialog(page).getByRole('button', { name: 'Fjern enhed 2' }).click()

    await page.route('**/api/actors/folkeinformation', (route) => route.abort())
    await save(page)
    await dialog(page).getByRole('alert').getByText('Der er ingen forbindelse').waitFor()
    expect(await field(page, 'Fra').inputValue()).toBe('01-01-2026')
    await page.unroute('**/api/actors/folkeinformation')
    await save(page)
    await expect.poll(() => fact(page, 'Enhed')).toContain('Børn og Unge, fra 01-01-2026')
  })

  test('is compared when someone else has changed the same, and not when they changed another', async () => {
    const { page } = await opened('actor:gellerup-bibliotek', 'Tilføj sted')
    const other = await opened('actor:gellerup-bibliotek', 'Tilføj sted')
    await field(page, 'Sted').fill('Gellerup')
    await save(page)
    await told(page, 'Aktør redigeret')
    await field(other.page, 'Sted').fill('Brabrand')
    await save(other.page)
    const conflict = dialog(other.page).getByRole('region', {
      name: 'En anden har ændret det samme imens',
    })
    await conflict.getByRole('row', { name: 'Sted Gellerup Brabrand' }).waitFor()
    await dialog(other.page).getByRole('button', { name: 'Gem mit' }).click()
    await expect.poll(() => fact(other.page, 'Sted')).toContain('Brabrand')

    const kind = await opened('actor:gellerupmodellen', 'Rediger Gellerupmodellen')
    const unit = await opened('actor:gellerupmodellen', 'Tilføj enhed')
    await field(kind.page, 'Slags').selectOption('Myndighed')
    await save(kind.page)
    await told(kind.page, 'Aktør redigeret')
    await pick(unit.page, 'Enhed', ['social', 'Socialforvaltningen'])
    await save(unit.page)
    await told(unit.page, 'Enhed registreret')
    const reply = await unit.page.request.get('/api/actors/gellerupmodellen')
    const { actor, units } = (await reply.json()) as ActorCard
    expect(actor.kind).toBe('authority')
    expect(units.map(({ id }) => id)).toEqual(['socialforvaltningen'])
  })

  test('cannot be undone any more, and is told what has changed since', async () => {
    const { page } = await opened('actor:hasle-bibliotek', 'Tilføj sted')
    await field(page, 'Sted').fill('Hasle')
    await save(page)
    await told(page, 'Aktør redigeret')
    const other = await opened('actor:hasle-bibliotek', 'Rediger Hasle Bibliotek')
    await field(other.page, 'Sted').fill('Hasle Torv')
    await save(other.page)
    await told(other.page, 'Aktør redigeret')
    await toast(page).getByRole('button', { name: 'Fortryd' }).click()
    const first =
      /^”Aktør redigeret” kan ikke fortrydes: fortryd først ”Aktør redigeret” \(Hasle Bibliotek, \d\d-\d\d-\d{4} kl\. \d\d\.\d\d\)\.$/u
    await toast(page).getByText(first).waitFor()
    await page.locator('bl-details h2').click()
    await page.keyboard.press('Control+Z')
    await told(page, 'Der er ikke noget at fortryde.')
  })
})

describe('the history of an item', () => {
  test('says who did what and when, from what to what, and undoes it', async () => {
    const { page } = await opened('partnership:partnerskab-folkeinformation', 'Tilføj status')
    await field(page, 'Status').selectOption('Aktivt')
    await field(page, 'Dit navn (frivilligt)').fill('Jens')
    await save(page)
    await told(page, 'Aftale registreret')
    await details(page).getByText('Historik').click()
    const history = details(page).locator('bl-history')
    await expect.poll(() => wordsOf(history)).toContain('Partnerskab redigeret')
    const words = await wordsOf(history)
    expect(words).toContain('af Jens')
    expect(words).toContain('Status: Ikke oplyst → blev til Aktivt')
    await history.getByRole('button', { name: 'Fortryd: Partnerskab redigeret' }).click()
    await expect.poll(() => fact(page, 'Status')).toContain('Ikke oplyst')
    await expect.poll(() => wordsOf(history)).toContain('fortrudt siden')
    const reply = await page.request.get('/api/partnerships/partnerskab-folkeinformation')
    expect(((await reply.json()) as PartnershipCard).partnership.status).toBe('not-stated')
  })
})

describe('a person', () => {
  test('gets another name on the card, is pseudonymised there, and no act brings the name back', async () => {
    const { page, faults } = await opened(
      'partnership:partnerskab-sundhedscenter-vest',
      'Tilføj kontaktperson for Sundhedscenter Vest',
    )
    await pick(page, 'Person eller funktion', ['Grete Prøvesen', 'Ny person'])
    await save(page)
    await told(page, 'Kontaktperson registreret')
    await details(page).getByRole('link', { name: 'Grete Prøvesen' }).click()
    await details(page).getByRole('button', { name: 'Rediger Grete Prøvesen' }).click()
    await field(page, 'Navn').fill('Grethe Prøvesen')
    await save(page)
    await told(page, 'Person redigeret')
    await details(page).getByRole('heading', { name: 'Grethe Prøvesen' }).waitFor()
    await details(page).getByText('Historik').click()
    const history = details(page).locator('bl-history')
    await expect
      .poll(() => wordsOf(history))
      .toContain('Navn: Grete Prøvesen → blev til Grethe Prøvesen')

    await details(page).getByRole('button', { name: 'Pseudonymisér …' }).press('Enter')
    await dialog(page).getByRole('checkbox').check()
    await dialog(page).getByRole('button', { name: 'Pseudonymisér' }).press('Enter')
    await dialog(page).getByText('Navnet er erstattet: Person 1.').waitFor()
    await dialog(page).getByRole('button', { name: 'Luk' }).press('Enter')
    await details(page).getByRole('heading', { name: 'Person 1' }).waitFor()
    expect(await details(page).getByRole('button', { name: 'Pseudonymisér …' }).count()).toBe(0)

    await expect.poll(() => wordsOf(history)).toContain('Person pseudonymiseret')
    const words = await wordsOf(history)
    expect(words.match(/Kan ikke fortrydes: et navn er erstattet\./gu)).toHaveLength(3)
    expect(words).not.toContain('Prøvesen')
    expect(await history.getByRole('button').count()).toBe(0)
    await details(page).getByRole('heading', { name: 'Person 1' }).click()
    await page.keyboard.press('Control+Z')
    await told(page, '”Person redigeret” kan ikke fortrydes: et navn er erstattet.')
    await page.keyboard.press('Control+Z')
    await told(page, '”Kontaktperson registreret” kan ikke fortrydes: et navn er erstattet.')
    await page.keyboard.press('Control+Z')
    await told(page, 'Der er ikke noget at fortryde.')
    const found = await page.request.get('/api/search?q=prøvesen')
    expect(await found.text()).not.toContain('Prøvesen')
    // The browser notes each refusal itself.
    expect(faults.filter((fault) => !fault.includes('409'))).toEqual([])
  })
})

describe('the keyboard alone', () => {
  test('fills in a form, and is asked before what is typed is lost', async () => {
    const { page } = await site.visit('/network?selected=actor:it-guideforeningen&lang=da')
    const add = details(page).getByRole('button', { name: 'Tilføj enhed' })
    await add.focus()
    await page.keyboard.press('Enter')
    const unit = dialog(page).getByRole('combobox', { name: 'Enhed' })
    await expect.poll(() => focusOf(page)).toBe('Enhed')
    await page.keyboard.type('social')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await unit.inputValue()).toBe('Socialforvaltningen')
    await page.keyboard.press('Escape')
    await dialog(page).getByText('Kassér det skrevne?').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog(page).getByText('Kassér det skrevne?').count()).toBe(0)
    await unit.focus()
    await page.keyboard.press('Enter')
    await told(page, 'Enhed registreret')
    await expect.poll(() => add.count()).toBe(0)
    await details(page).getByRole('button', { name: 'Rediger enhed' }).focus()
    await page.keyboard.press('Enter')
    await unit.waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog(page).count()).toBe(0)
    expect(page.url()).toContain('selected=actor:it-guideforeningen')
  })
})

describe('axe finds nothing', () => {
  const forms: [selected: string, button: string | RegExp][] = [
    ['actor:sundhedscenter-vest', 'Tilføj enhed'],
    ['actor:sundhedscenter-vest', 'Rediger Sundhedscenter Vest'],
    ['partnership:partnerskab-sundhedscenter-vest', 'Tilføj aftale'],
    ['partnership:partnerskab-sundhedscenter-vest', 'Afslut partnerskabet'],
    ['partnership:partnerskab-sundhedscenter-vest', /^Rediger Partnerskab/u],
    ['partnership:partnerskab-folkeinformation', 'Tilføj kontaktperson for Folkeinformation'],
  ]
  const views = [
    { width: 1440, height: 900, colorScheme: 'dark' },
    { width: 390, height: 844, colorScheme: 'light' },
  ] as const

  test.each(forms)('in %s: %s, refused', async (selected, button) => {
    const { page } = await opened(selected, button)
    for (const day of await dialog(page).getByPlaceholder('f.eks. 1/3-27').all())
      await day.fill('x')
    for (const name of await field(page, 'Navn').all()) await name.fill('')
    await field(page, 'Kilde').fill('x')
    await save(page)
    await dialog(page).locator('.faults').waitFor()
    for (const { colorScheme, ...size } of views) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(size)
      expect(await axeFindings(page, ['bl-app', 'bl-register'])).toEqual([])
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(beyond).toBeLessThanOrEqual(0)
    }
  })

  test.each(['Ny aktør', 'Ny enhed', 'Nyt partnerskab'])('in the form of %s', async (button) => {
    const { page, faults } = await site.visit('/network?lang=da')
    await page.getByRole('button', { name: button, exact: true }).click()
    await save(page)
    await dialog(page).getByText('Skal udfyldes.').first().waitFor()
    expect(await axeFindings(page, ['bl-app', 'bl-register'])).toEqual([])
    expect(faults).toEqual([])
  })

  test('in the history and the toast, in English', async () => {
    const { page } = await site.visit('/network?selected=actor:lokalraad-for-politiet&lang=en')
    await details(page).getByRole('button', { name: 'Add place' }).click()
    await field(page, 'Place').fill('Aarhus V')
    await dialog(page).getByRole('button', { name: 'Save', exact: true }).click()
    await told(page, 'Actor edited')
    await details(page).getByText('History').click()
    await expect
      .poll(() => wordsOf(details(page).locator('bl-history')))
      .toContain('Place: nothing → became Aarhus V')
    expect(await axeFindings(page)).toEqual([])
  })
})
