/** The frame of the built product in a real browser: rooms, keys, address, languages, states, login, widths. */
import { readdirSync, readFileSync } from 'node:fs'
import { hash } from '@node-rs/argon2'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { InterviewAnswer } from '../../server/contract/interviews.ts'
import { axeFindings, openPage } from '../helpers/browser.ts'
import { startProduct } from '../helpers/product.ts'
import { visited } from '../helpers/visited.ts'
import { figure, openedOn, row, search } from './network-room.ts'

const site = visited()
const opened = openedOn(site)

describe('the address', () => {
  test('holds what is looked at, and Back takes back one change at a time', async () => {
    const { page, faults } = await opened()
    expect(new URL(page.url()).pathname).toBe('/network')
    await row(page, 'Unavngivne grupper').click()
    await row(page, 'Omtalt i almindelighed').click()
    await expect.poll(() => figure(page).textContent()).toBe('11 af 14')
    const address = page.url()
    expect(address).toContain('hidden=kind:group&hidden=tie:GENERAL')
    await page.goBack()
    expect(await row(page, 'Omtalt i almindelighed').getAttribute('aria-checked')).toBe('true')
    await page.goBack()
    await expect.poll(() => figure(page).textContent()).toBe('14 af 14')
    await page.goForward()
    await expect.poll(() => figure(page).textContent()).toBe('11 af 14')

    const other = await opened(address.slice(site.product.url.length))
    expect(await row(other.page, 'Omtalt i almindelighed').getAttribute('aria-checked')).toBe(
      'false',
    )
    expect([...faults, ...other.faults]).toEqual([])
  })

  test('opens the interview room, and Back returns', async () => {
    const { page } = await opened()
    await page.getByRole('link', { name: 'Interview' }).click()
    expect(new URL(page.url()).pathname).toBe('/interview')
    await expect.poll(() => page.title()).toBe('Lone Hedelund · Interview · Bindeled')
    await page.goBack()
    await expect.poll(() => page.title()).toBe('Netværk · Bindeled')
  })
})

describe('the title', () => {
  const titled = async (path: string) => {
    const { page } = await site.visit(path)
    return (title: string) => expect.poll(() => page.title()).toBe(title)
  }

  test.each([
    ['/network?selected=actor:sundhedshus&lang=da', 'Sundhedshus · Netværk · Bindeled'],
    [
      '/network?from=sundhedshus&to=folkeinformation&lang=da',
      'Sundhedshus og Folkeinformation · Netværk · Bindeled',
    ],
    ['/interview?compared=all&lang=en', 'Choose a question · Interview · Bindeled'],
    [
      '/reorganisation?of=reorganisation:omstrukturering-lokalbibliotekerne&selected=actor:sundhedshus&lang=da',
      'Sundhedshus · Omstrukturering i Lokalbibliotekerne · Omorganisering · Bindeled',
    ],
  ])('of %s is “%s”', async (path, title) => {
    await (
      await titled(path)
    )(title)
  })

  test('tells nobody whom consent withholds', async () => {
    const interview = `${site.product.url}/api/interviews/fem-hurtige-gellerup`
    const consenting = async (consent: string) => {
      const { itemRevision } = (await (await fetch(interview)).json()) as InterviewAnswer
      const changed = await fetch(interview, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', 'if-match': `"${itemRevision}"` },
        body: JSON.stringify({ consent }),
      })
      expect(changed.status).toBe(200)
    }
    await consenting('role-only')
    try {
      await (
        await titled('/interview?lang=da')
      )('Afdelingsbibliotekar · Interview · Bindeled')
    } finally {
      await consenting('named')
    }
  })
})

describe('what was told', () => {
  const toast = (page: Page) => page.getByRole('region', { name: 'Besked' })
  const registered = async (name: string) => {
    const { page } = await opened('/network?lang=da&selected=actor:sundhedshus')
    await page.clock.install()
    await page.getByRole('button', { name: 'Ny enhed' }).click()
    await page.getByRole('textbox', { name: /^Navn/ }).fill(name)
    await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
    await toast(page).waitFor()
    return page
  }

  test('stays until it is closed, by Escape first of all, and is said once', async () => {
    const page = await registered('Frivilligenheden')
    await page.clock.fastForward('10:00')
    expect(await toast(page).innerText()).toContain('Enhed registreret')
    expect(await page.getByRole('status').filter({ hasText: 'Enhed registreret' }).count()).toBe(1)
    expect(await axeFindings(page)).toEqual([])
    await toast(page).getByRole('button', { name: 'Luk besked' }).focus()
    await page.keyboard.press('Escape')
    await toast(page).waitFor({ state: 'detached' })
    expect(await page.locator('main').evaluate((it) => it.matches(':focus'))).toBe(true)
    expect(page.url()).toContain('selected=')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain('selected=')
  })

  test('gives way to what the keyboard is on', async () => {
    const page = await registered('Fritidsenheden')
    const box = () => toast(page).evaluate((it) => it.getBoundingClientRect().top)
    const below = await box()
    await page.evaluate((top) => {
      const button = document.createElement('button')
      Object.assign(button.style, { position: 'fixed', top: `${top}px`, left: '50%' })
      document.body.append(button)
      button.focus()
    }, below)
    await expect.poll(box).toBeLessThan(below / 2)
  })
})

describe('keys', () => {
  test('1 to 4 focus, Escape steps back, and each change is announced', async () => {
    const { page } = await opened('/network?lang=da&selected=actor:folkeinformation')
    const said = page.locator('bl-app > .unseen[role=status]')
    await page.keyboard.press('1')
    await expect.poll(() => figure(page).textContent()).toBe('3 af 14')
    await expect.poll(() => said.textContent()).toBe('Fokus på Folkeinformation, 3 af 14 vist')
    await page.keyboard.press('Escape')
    await expect.poll(() => figure(page).textContent()).toBe('14 af 14')
    expect(page.url()).toContain('selected=')
    await page.keyboard.press('Escape')
    await expect.poll(() => said.textContent()).toBe('Intet valgt')
  })

  test('? shows help, where keys of one character can be turned off', async () => {
    const { page } = await opened()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Hjælp og genveje' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel('Genveje på ét tegn').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('button', { name: 'Hjælp og genveje' }).click()
    await page.getByRole('dialog').waitFor()
  })

  test('/ opens the search, and Escape brings the keyboard back to where it was', async () => {
    const { page } = await opened()
    const zoom = page.getByRole('button', { name: 'Zoom ind' })
    await zoom.focus()
    await page.keyboard.press('/')
    await expect.poll(() => search(page).evaluate((it) => it.matches(':focus'))).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => zoom.evaluate((it) => it.matches(':focus'))).toBe(true)
  })

  test('the first stop skips to the content', async () => {
    const { page } = await opened()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('main').evaluate((it) => it.matches(':focus'))).toBe(true)
  })
})

describe('languages', () => {
  test('come from the browser, are switched, kept, and in the address', async () => {
    const { page } = await opened('/', { locale: 'en-GB' })
    await expect.poll(() => page.title()).toBe('Network · Bindeled')
    await page.getByLabel('Language').selectOption('da')
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('da')
    expect(page.url()).toContain('lang=da')
    await page.goto('/network')
    await expect.poll(() => page.title()).toBe('Netværk · Bindeled')
    await page.goto('/network?lang=en')
    await expect.poll(() => page.title()).toBe('Network · Bindeled')
  })
})

describe('states', () => {
  test('loading shows a skeleton at once, and the word a little later', async () => {
    const { page } = await openPage(site.browser, {
      url: site.product.url,
      reducedMotion: 'no-preference',
    })
    let answer: () => void = () => undefined
    const held = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/api/network', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/')
    const word = page.getByText('Tegner netværket')
    await page.locator('bl-notice .skeleton').waitFor()
    await word.waitFor()
    answer()
    await figure(page).waitFor()
    expect(await word.count()).toBe(0)
  })

  test('the database away: what is shown stays, with since when, and is tried again', async () => {
    const { page } = await opened()
    const body = { type: 'about:blank', title: 't', status: 503, detail: 'd', requestId: 'r' }
    await page.route('**/api/network', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify(body),
      }),
    )
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    const outage = page.locator('bl-outage')
    await outage.getByText('Databasen svarer ikke').waitFor()
    await outage.getByText(/Det viste er fra kl\. \d\d\.\d\d\./).waitFor()
    await outage.getByText(/Vi prøver igen/).waitFor()
    expect(await figure(page).textContent()).toBe('14 af 14')
    await page.unroute('**/api/network')
    await outage.getByRole('button', { name: 'Prøv nu' }).click()
    await outage.getByText('Databasen svarer ikke').waitFor({ state: 'detached' })
  })

  test('no connection at first: says so, and comes by itself', async () => {
    const { page } = await openPage(site.browser, { url: site.product.url })
    await page.route('**/api/network', (route) => route.abort())
    await page.goto('/')
    await page.getByText('Ingen forbindelse til Bindeled').waitFor()
    await page.unroute('**/api/network')
    await figure(page).waitFor()
  })
})

describe('login', () => {
  test('is asked for, tells a wrong password from a missing one, and ends', async () => {
    const guarded = await startProduct({
      environment: { LOGIN_PASSWORD_HASH: await hash('bind-og-led') },
    })
    try {
      const { page } = await openPage(site.browser, { url: guarded.url })
      await page.goto('/')
      const enter = page.getByRole('button', { name: 'Log ind' })
      await enter.click()
      await page.getByText('Skriv adgangskoden.').waitFor()
      await page.getByLabel('Adgangskode').fill('forkert')
      await enter.click()
      await page.getByText('Adgangskoden passer ikke.').waitFor()
      expect(await axeFindings(page)).toEqual([])
      await page.getByLabel('Adgangskode').fill('bind-og-led')
      await page.keyboard.press('Enter')
      await figure(page).waitFor()
      await page.getByRole('button', { name: 'Log ud' }).click()
      await enter.waitFor()
    } finally {
      await guarded.stop()
    }
  })
})

describe('widths', () => {
  test.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
    [320, 256],
  ])('%i × %i has nothing outside the page, and nothing for axe', async (width, height) => {
    const { page } = await opened('/network?lang=da&hidden=kind:group', {
      viewport: { width, height },
    })
    const across = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(across).toBeLessThanOrEqual(width)
    expect(await axeFindings(page)).toEqual([])
  })

  const recorded = '/reorganisation?of=reorganisation:omstrukturering-lokalbibliotekerne'

  test.each([
    ['/network?layer=coverage&as=list', 1440],
    ['/network?selected=actor:none', 1440],
    ['/interview', 1440],
    ['/interview', 390],
    ['/interview?compared=all', 1440],
    ['/interview?compared=none', 1440],
    ['/interview?interview=none', 1440],
    ['/interview?draft=none', 1440],
    ['/reorganisation', 1440],
    ['/reorganisation?of=scenario:none', 1440],
    [recorded, 1440],
    [recorded, 390],
  ] as const)('%s at %i px has nothing for axe', async (path, width) => {
    const { page } = await site.visit(path, { viewport: { width, height: 900 } })
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.locator('.skeleton').count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])
  })

  test('dark has nothing for axe', async () => {
    const { page } = await opened('/', { colorScheme: 'dark' })
    expect(await axeFindings(page)).toEqual([])
  })

  test('at 1024 px the filters open from a button and Escape returns to it', async () => {
    const { page } = await opened('/', { viewport: { width: 1024, height: 768 } })
    const button = page.getByRole('button', { name: /^Filtre/ })
    await button.click()
    await row(page, 'Sundhed').click()
    await page.keyboard.press('Escape')
    expect(await button.textContent()).toContain('Filtre · 1')
    expect(await button.evaluate((it) => it.matches(':focus'))).toBe(true)
  })

  test('at 390 px what is selected is a sheet of three heights, by drag or by its grip', async () => {
    const { page } = await opened('/network?lang=da&selected=actor:sundhedshus', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    })
    const sheet = page.locator('bl-sheet')
    const height = async () => (await sheet.boundingBox())!.height
    const grip = page.getByRole('button', { name: 'Vis mere' })
    const half = await height()
    await grip.click()
    await expect.poll(height).toBeGreaterThan(half * 1.5)
    await page.getByRole('button', { name: 'Vis mindre' }).click()
    await expect.poll(height).toBeLessThan(half / 2)
    const box = (await grip.boundingBox())!
    await page.mouse.move(box.x + 20, box.y + 10)
    await page.mouse.down()
    await page.mouse.move(box.x + 20, box.y - 300, { steps: 4 })
    await page.mouse.up()
    await expect.poll(height).toBeCloseTo(half, -1)
  })
})

describe('what is sent to the browser', () => {
  const folder = new URL('../../dist/client/', import.meta.url)
  const scripts = () =>
    readdirSync(new URL('assets/', folder))
      .filter((file) => file.endsWith('.js'))
      .map((file) => ({ file, text: readFileSync(new URL(`assets/${file}`, folder), 'utf8') }))

  test('holds no schemas, and the drawing library only in a file of its own', () => {
    expect(scripts().filter(({ text }) => /ZodError|\$ZodType/.test(text))).toEqual([])
    const first = scripts().find(({ file }) => file.startsWith('index-'))
    expect(first!.text).not.toContain('cy-stylesheet')
    expect(first!.text.length).toBeLessThan(400_000)
  })

  test('has no scripts or styles in the page itself', () => {
    const page = readFileSync(new URL('index.html', folder), 'utf8')
    expect(page).not.toMatch(/<style|style="|<script(?![^>]*src=)/)
  })
})
