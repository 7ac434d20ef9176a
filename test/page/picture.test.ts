/** The picture and its list in a real browser, on the built product with the case. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings, type PageOptions } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'
import { pictureDrawn } from './canvas.ts'

const site = visited('case')

async function opened(path = '/network?lang=da', options: Partial<PageOptions> = {}) {
  const watched = await site.visit(path, options)
  await pictureDrawn(watched.page)
  return watched
}

/** In a browser that has kept nothing of other visits, as where things were dragged to. */
const openedAnew = () => opened(undefined, { viewport: { width: 1440, height: 900 } })

interface Box {
  of: string
  left: number
  top: number
  right: number
  bottom: number
}

interface Canvas {
  nodes(selector: string): {
    map<T>(of: (node: CanvasNode) => T): T[]
  }
}
interface CanvasNode {
  id(): string
  renderedBoundingBox(options: object): { x1: number; y1: number; x2: number; y2: number }
}

/** The boxes of shapes and of names on the canvas, in pixels of the page. */
function boxes(page: Page): Promise<{ shapes: Box[]; names: Box[]; stage: Box }> {
  return page.locator('bl-picture').evaluate((picture) => {
    const container = picture.shadowRoot?.querySelector('.canvas')
    const { cy } = (container as unknown as { _cyreg: { cy: Canvas } })._cyreg
    const { left, top, right, bottom } = picture.getBoundingClientRect()
    const boxOf = (options: object) =>
      cy.nodes('.named, .unnamed').map((node) => {
        const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeOverlays: false, ...options })
        return { of: node.id(), left: left + x1, top: top + y1, right: left + x2, bottom: top + y2 }
      })
    return {
      shapes: boxOf({ includeLabels: false }),
      names: boxOf({ includeNodes: false, includeEdges: false }),
      stage: { of: 'stage', left, top, right, bottom },
    }
  })
}

/** Names are drawn with an edge of 3 pixels in the colour of the canvas, which may touch. */
const edge = 3
const overlap = (a: Box, b: Box) =>
  a.left + edge < b.right - edge &&
  b.left + edge < a.right - edge &&
  a.top + edge < b.bottom - edge &&
  b.top + edge < a.bottom - edge

const list = (page: Page) => page.getByRole('tree')
const active = (page: Page) =>
  list(page).evaluate((tree) => {
    const root = tree.getRootNode() as ShadowRoot
    return root.getElementById(tree.getAttribute('aria-activedescendant') ?? '')?.innerText.trim()
  })

describe('the picture of the case', () => {
  test.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])('shows all 14 names at %i × %i, none across another or a thing', async (width, height) => {
    const { page, faults } = await opened(undefined, { viewport: { width, height } })
    const { shapes, names, stage } = await boxes(page)
    expect(names).toHaveLength(14)
    for (const { left, top, right, bottom } of names) {
      expect(left).toBeGreaterThanOrEqual(stage.left)
      expect(top).toBeGreaterThanOrEqual(stage.top)
      expect(right).toBeLessThanOrEqual(stage.right)
      expect(bottom).toBeLessThanOrEqual(stage.bottom)
    }
    const crossings = names.flatMap((name, i) =>
      [...names.slice(i + 1), ...shapes.filter(({ of }) => of !== name.of)]
        .filter((other) => overlap(name, other))
        .map((other) => `${name.of} × ${other.of}`),
    )
    expect(crossings).toEqual([])
    expect(faults).toEqual([])
  })

  test('is the same picture on every visit', async () => {
    const [one, other] = [await openedAnew(), await openedAnew()]
    expect(await boxes(one.page)).toEqual(await boxes(other.page))
  })

  test('selects what is clicked, and nothing on the empty canvas', async () => {
    const { page } = await opened()
    const at = (await boxes(page)).shapes.find(({ of }) => of === 'actor:sundhedshus')!
    await page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2)
    await expect.poll(() => page.url()).toContain('selected=actor:sundhedshus')
    expect(await active(page)).toContain('Sundhedshus, sundhedstilbud')
    const { left, bottom } = (await boxes(page)).stage
    await page.mouse.click(left + 20, bottom - 90)
    await expect.poll(() => page.url()).not.toContain('selected')
  })

  test('keeps what is dragged where it was put, until it is laid out anew', async () => {
    const { page } = await opened()
    const find = async () =>
      (await boxes(page)).shapes.find(({ of }) => of === 'actor:folkeinformation')!
    const from = await find()
    const [x, y] = [(from.left + from.right) / 2, (from.top + from.bottom) / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 30, y + 20, { steps: 4 })
    await page.mouse.up()
    await page.reload()
    await pictureDrawn(page)
    const moved = await boxes(page)
    const gap = (all: Box[]) => {
      const place = (id: string) => all.find(({ of }) => of === id)!.left
      return place('actor:folkeinformation') - place('actor:sundhedshus')
    }
    const before = gap((await boxes((await openedAnew()).page)).shapes)
    expect(Math.abs(gap(moved.shapes) - before)).toBeGreaterThan(15)
    await page.getByRole('button', { name: 'Læg billedet op på ny' }).click()
    await expect
      .poll(async () => Math.abs(gap((await boxes(page)).shapes) - before))
      .toBeLessThan(2)
  })

  test('moves nothing when something is hidden', async () => {
    const { page } = await opened()
    const before = await boxes(page)
    await page.getByRole('switch', { name: 'Vis Forum, model' }).click()
    await expect.poll(async () => (await boxes(page)).shapes.length).toBe(12)
    for (const box of (await boxes(page)).shapes) expect(before.shapes).toContainEqual(box)
  })
})

describe('the list', () => {
  test('is one stop of Tab, and leads along ties from one actor to the next', async () => {
    const { page } = await opened()
    await list(page).focus()
    expect(await active(page)).toMatch(/^andre magistratsafdelinger og staten, unavngiven gruppe/)
    await page.keyboard.press('d')
    expect(await active(page)).toBe(
      'Dansk Flygtningehjælp, NGO, 1 samarbejde med Gellerup Bibliotek og Hasle Bibliotek',
    )
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key)
    }
    expect(await active(page)).toBe('Gellerup Bibliotek, bibliotek')
    await page.keyboard.press('ArrowRight')
    expect(await active(page)).toMatch(/^Gellerup Bibliotek, bibliotek, 4 formaliserede/)
  })

  test('selects with Space, focuses with Enter and a number, and the picture follows', async () => {
    const { page } = await opened()
    await list(page).focus()
    await page.keyboard.press('f')
    await page.keyboard.press(' ')
    await expect.poll(() => page.url()).toContain('selected=actor:folkeinformation')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await boxes(page)).shapes.length).toBe(3)
    await page.keyboard.press('2')
    await expect.poll(async () => (await boxes(page)).shapes.length).toBe(14)
  })

  test('moves a thing by 16 pixels with Shift and an arrow', async () => {
    const { page } = await opened()
    await list(page).focus()
    await page.keyboard.press('f')
    const left = async () =>
      (await boxes(page)).shapes.find(({ of }) => of === 'actor:folkeinformation')!.left
    const before = await left()
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(async () => (await left()) - before).toBeGreaterThan(10)
  })

  test('is in the accessibility tree with names, levels and the selected row; the canvas is not', async () => {
    const { page } = await opened('/network?lang=da&selected=actor:sundhedshus')
    const session = await page.context().newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const rows = nodes.filter((node) => !node.ignored && node.role?.value === 'treeitem')
    expect(rows).toHaveLength(15)
    const row = rows.find((node) => String(node.name?.value).startsWith('Sundhedshus'))!
    expect(row.name?.value).toBe(
      'Sundhedshus, sundhedstilbud, 1 formaliseret partnerskab med Gellerup Bibliotek og Hasle Bibliotek',
    )
    const property = (name: string): unknown =>
      row.properties?.find((one) => one.name === name)?.value.value
    expect([property('level'), property('selected'), property('expanded')]).toEqual([
      1,
      true,
      false,
    ])
    const roles = nodes.filter((node) => !node.ignored).map((node) => String(node.role?.value))
    expect(roles.filter((role) => role === 'Canvas')).toEqual([])
  })

  test('has no findings of axe, behind the picture and in place of it', async () => {
    for (const path of ['/network?lang=da', '/network?lang=en&as=list']) {
      const { page } = await opened(path)
      expect(await axeFindings(page)).toEqual([])
    }
  })
})

describe('by touch', () => {
  test('a tap selects', async () => {
    const { page } = await opened(undefined, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    const at = (await boxes(page)).shapes.find(({ of }) => of === 'actor:folkeinformation')!
    await page.touchscreen.tap((at.left + at.right) / 2, (at.top + at.bottom) / 2)
    await expect.poll(() => page.url()).toContain('selected=actor:folkeinformation')
  })
})
