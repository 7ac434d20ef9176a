/** The picture of a focus in a real browser, on a network of 3,000 actors: what stands where, measured as it is drawn. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { NetworkAnswer } from '../../server/contract/network.ts'
import { actorsOf, sidesOf } from '../../server/domain/sides.ts'
import type { PageOptions } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'
import { pictureDrawn } from './canvas.ts'

const site = visited({ seed: ['--synthetic', '3000', '--seed', '1'] })

/** The actor with most neighbours, which are on another side of a partnership. */
let hub = { id: '', name: '', neighbours: new Set<string>() }
beforeAll(async () => {
  const answer = await fetch(`${site.product.url}/api/network`)
  const { actors, partnerships } = (await answer.json()) as NetworkAnswer
  const around = new Map(actors.map(({ id }) => [id, new Set<string>()]))
  for (const sides of partnerships.map(({ parties }) => sidesOf(parties))) {
    for (const own of sides) {
      const others = sides.filter((side) => side !== own).flatMap(actorsOf)
      for (const id of actorsOf(own)) for (const other of others) around.get(id)?.add(other)
    }
  }
  const [id = '', neighbours = new Set<string>()] =
    [...around].sort(([, one], [, other]) => other.size - one.size)[0] ?? []
  hub = { id, name: actors.find((actor) => actor.id === id)?.name ?? '', neighbours }
})

async function opened({ lang = 'da', ...options }: Partial<PageOptions> & { lang?: string } = {}) {
  const watched = await site.visit(`/network?focus=${hub.id}&lang=${lang}`, options)
  await pictureDrawn(watched.page)
  return watched
}

interface Box {
  of: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Boxes of everything drawn and of what floats over it, in pixels of the page. */
function boxesIn(page: Page): Promise<{ texts: (Box & { size: number })[]; others: Box[] }> {
  return page.locator('bl-focus').evaluate((focus) => {
    const root = focus.shadowRoot?.querySelector('bl-half-oval')?.shadowRoot ?? focus.shadowRoot
    const stage = focus.getBoundingClientRect()
    const boxOf = (element: Element, of: string) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return { of, left, right, top, bottom }
    }
    const all = (selector: string) => [...(root?.querySelectorAll(selector) ?? [])]
    const room = focus.getRootNode() as ShadowRoot
    const bar = room.querySelector('bl-standing-bar')?.shadowRoot
    const tools = [
      ...room.querySelectorAll('bl-picture-tools, .list'),
      ...(bar?.querySelectorAll('.pill, .reset') ?? []),
    ].map((tool) => boxOf(tool, `tool ${tool.localName}`))
    return {
      texts: all('.row .name, .row > text:not(.number), .head').map((text) => ({
        ...boxOf(text, `text ${text.textContent}`),
        size: Number.parseFloat(getComputedStyle(text).fontSize),
      })),
      others: [
        ...all('.row > g, .ring, .disc, .joint').map((mark) => boxOf(mark, 'mark')),
        ...(root === focus.shadowRoot
          ? all('.card > rect').map((card) => boxOf(card, 'card'))
          : []),
        ...tools,
        { of: 'left of the stage', left: -9999, right: stage.left, top: -9999, bottom: 9999 },
        { of: 'right of the stage', left: stage.right, right: 9999, top: -9999, bottom: 9999 },
      ],
    }
  })
}

/** Boxes of text hold room above and below the letters, which may touch. */
const edge = 2
const overlap = (a: Box, b: Box) =>
  a.left + edge < b.right - edge &&
  b.left + edge < a.right - edge &&
  a.top + edge < b.bottom - edge &&
  b.top + edge < a.bottom - edge

async function collisionsIn(page: Page): Promise<string[]> {
  const { texts, others } = await boxesIn(page)
  return texts.flatMap((text, at) =>
    [...texts.slice(at + 1), ...others]
      .filter((other) => overlap(text, other))
      .map((other) => `${text.of} × ${other.of}`),
  )
}

const names = (page: Page) => page.locator('bl-focus g.row.name')
const placesOf = (page: Page) =>
  page
    .locator('bl-focus g.row')
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-press'), row.getAttribute('style')]),
    )

describe('the focus on a hub', () => {
  test.each([
    [1440, 900, 'da'],
    [1440, 900, 'en'],
    [1024, 768, 'da'],
  ])('has every name at 12 px or more and clear at %i × %i in %s', async (width, height, lang) => {
    const { page, faults } = await opened({ lang, viewport: { width, height } })
    const { texts } = await boxesIn(page)
    expect(texts.length).toBeGreaterThan(20)
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(12)
    expect(await collisionsIn(page)).toEqual([])
    expect(faults).toEqual([])
  })

  test('counts everybody once, by name or in a fold', async () => {
    const { page } = await opened()
    const counted = await page.locator('bl-focus').evaluate((focus) => {
      const all = (selector: string) => [...(focus.shadowRoot?.querySelectorAll(selector) ?? [])]
      const folded = all('.number').reduce((sum, { textContent }) => sum + Number(textContent), 0)
      return all('g.row.name').length + folded
    })
    expect(counted).toBe(hub.neighbours.size)
  })

  test('keeps letters their size and names clear at any zoom', async () => {
    const { page } = await opened()
    await page.getByRole('button', { name: 'Zoom ind' }).click({ clickCount: 3 })
    const { texts } = await boxesIn(page)
    for (const { size } of texts) expect(size).toBe(12)
    const found = await collisionsIn(page)
    expect(found.filter((one) => !/tool|stage/u.test(one))).toEqual([])
    await page.getByRole('button', { name: 'Vis det hele' }).click()
    expect(await collisionsIn(page)).toEqual([])
  })

  test('moves nothing when somebody is selected, and says who it is', async () => {
    const { page } = await opened()
    const before = await placesOf(page)
    const row = names(page).first()
    const id = await row.getAttribute('data-press')
    await row.click()
    await expect.poll(() => page.url()).toContain(`selected=${String(id)}`)
    expect(await placesOf(page)).toEqual(before)
  })

  test('opens a fold: the others are numbers, and the rest is in the list', async () => {
    const { page } = await opened()
    const before = await names(page).count()
    const fold = page.locator('bl-focus g.row.fold').first()
    const key = await fold.getAttribute('data-press')
    await fold.click()
    await expect.poll(() => page.locator('bl-focus g.row.heading').count()).toBe(1)
    expect(await page.locator('bl-focus g.row.heading').getAttribute('data-press')).toBe(key)
    expect(await collisionsIn(page)).toEqual([])
    await page.locator('bl-focus g.row.heading').click()
    await expect.poll(() => names(page).count()).toBe(before)
  })

  test('draws a partnership of three sides when one in it is pointed at, and nothing of it before', async () => {
    const { page } = await opened()
    expect(await page.locator('bl-focus .joint').count()).toBe(0)
    await page.locator('bl-focus g.row.name:has(.ring)').first().hover()
    await expect.poll(() => page.locator('bl-focus .joint').count()).toBeGreaterThan(0)
    expect(await page.locator('bl-focus g.row.name.accent').count()).toBeGreaterThan(0)
  })

  test('is walked by the list in the order of the rows, with a ring around each', async () => {
    const { page } = await opened()
    const order = await page
      .locator('bl-focus g.row.name')
      .evaluateAll((rows) =>
        rows.map((row) => row.querySelector('.name')?.textContent.trim() ?? ''),
      )
    const tree = page.getByRole('tree')
    await tree.focus()
    const active = () =>
      tree.evaluate((list) => {
        const root = list.getRootNode() as ShadowRoot
        const row = root.getElementById(list.getAttribute('aria-activedescendant') ?? '')
        return row?.querySelector('.name')?.textContent.trim()
      })
    await page.keyboard.press('Home')
    expect(await active()).toBe(hub.name)
    expect(await page.locator('bl-focus .keyboard').count()).toBe(1)
    await page.keyboard.press('ArrowDown')
    expect(order[0]).toContain(await active())
    await page.keyboard.press('ArrowDown')
    expect(order[1]).toContain(await active())
  })

  test('is half an oval on a telephone: rows of 44 px or more that open their names', async () => {
    const { page, faults } = await opened({ viewport: { width: 390, height: 844 } })
    const rows = page.locator('bl-half-oval g.row')
    const heights = await rows.evaluateAll((all) =>
      all.map((row) => Number(row.querySelector('.hit')?.getAttribute('height'))),
    )
    expect(heights.length).toBeGreaterThan(8)
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(44)
    expect(await collisionsIn(page)).toEqual([])
    await rows.nth(1).click()
    await expect.poll(() => page.locator('bl-half-oval g.row.name').count()).toBeGreaterThan(0)
    const { texts } = await boxesIn(page)
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(12)
    expect(faults).toEqual([])
  })
})

describe('who is looked for in a large network', () => {
  test('is shown among its neighbours', async () => {
    const { page } = await site.visit('/network?lang=da')
    const search = page.locator('bl-search')
    await search.getByRole('combobox').fill(hub.name)
    await search.getByRole('option').first().click()
    await expect.poll(() => page.url()).toContain('focus=')
  })
})
