/** The picture in the hand: pointing, zooming, moving, and what stands in it when its data change. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ActorCard } from '../../server/contract/cards.ts'
import type { PageOptions } from '../helpers/browser.ts'
import { visited, type Visited } from '../helpers/visited.ts'
import { canvasOf, classed, elementOf, pictureDrawn } from './canvas.ts'

const theCase = visited()
const demo = visited({ seed: ['--demo'] })

const folkeinformation = 'actor:folkeinformation'

async function opened(site: Visited, path: string, options: Partial<PageOptions> = {}) {
  // A window of its own: nothing is remembered of how others moved things.
  const viewport = { width: 1440, height: 900 }
  const watched = await site.visit(path, { viewport, ...options })
  await pictureDrawn(watched.page)
  return watched
}

const network = (options?: Partial<PageOptions>) => opened(theCase, '/network?lang=da', options)

const zoomOf = async (page: Page) => (await canvasOf(page)).zoom
const placeOf = async (page: Page, id: string) => elementOf(await canvasOf(page), id).place
const pointedAt = async (page: Page) => classed(await canvasOf(page), 'pointed')
const middleOf = async (page: Page) => {
  const box = (await page.locator('bl-picture').boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

describe('what is named together', () => {
  test('is a lozenge on a day when others stand between, and nobody moves for it', async () => {
    const { page, faults } = await opened(demo, '/network?lang=da')
    const before = await canvasOf(page)
    await page.goto('/network?lang=da&asof=2024-01-01')
    await pictureDrawn(page)
    const past = await canvasOf(page)
    const set = 'set:hovedbiblioteket+proevestrand-bibliotek+taenkedal-bibliotek'
    expect(elementOf(past, set).classes).toContain('lozenge')
    expect(classed(past, 'hull')).toEqual([])
    expect(classed(past, 'member').filter((id) => id.startsWith('member:'))).toHaveLength(3)
    for (const { id, place } of past.elements.filter((one) => one.id.startsWith('actor:'))) {
      expect(Math.abs(place.x - elementOf(before, id).place.x)).toBeLessThan(1)
      expect(Math.abs(place.y - elementOf(before, id).place.y)).toBeLessThan(1)
    }
    expect(faults).toEqual([])
  })

  test('turns when somebody is dropped in it and when they are taken out, not on the way', async () => {
    const { page, faults } = await network()
    const set = 'set:gellerup-bibliotek+hasle-bibliotek'
    const sort = async () => elementOf(await canvasOf(page), set).classes
    const drag = async (to: { x: number; y: number }, underway: string) => {
      const { at } = elementOf(await canvasOf(page), folkeinformation)
      await page.mouse.move(at.x, at.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 5 })
      expect(await sort()).toContain(underway)
      await page.mouse.up()
    }
    const home = elementOf(await canvasOf(page), folkeinformation).at
    const hull = elementOf(await canvasOf(page), set).at
    expect(await sort()).toContain('hull')
    await drag(hull, 'hull')
    await expect.poll(sort).toContain('lozenge')
    const lozenge = elementOf(await canvasOf(page), set)
    await page.mouse.click(lozenge.at.x, lozenge.at.y)
    await expect.poll(() => page.url()).toContain('selected=set:')
    await page.keyboard.press('Escape')

    // The lozenge takes its members along, as the hull did.
    const member = await placeOf(page, 'actor:hasle-bibliotek')
    await page.mouse.move(lozenge.at.x, lozenge.at.y)
    await page.mouse.down()
    await page.mouse.move(lozenge.at.x + 20, lozenge.at.y, { steps: 4 })
    await page.mouse.up()
    const zoom = await zoomOf(page)
    const moved = await placeOf(page, 'actor:hasle-bibliotek')
    expect(moved.x - member.x).toBeCloseTo(20 / zoom, 0)
    await page.reload()
    await pictureDrawn(page)
    expect(await sort()).toContain('lozenge')

    await drag(home, 'lozenge')
    await expect.poll(sort).toContain('hull')
    expect(faults).toEqual([])
  })
})

test('a new name is measured anew, without a reload', async () => {
  const { page } = await opened(theCase, '/network?lang=da&selected=actor:it-guideforeningen')
  const sizeOf = async () => {
    const { x1, x2, y1, y2 } = elementOf(await canvasOf(page), 'actor:it-guideforeningen').box
    return [Math.round((x2 - x1) / 2), Math.round((y2 - y1) / 2)]
  }
  const before = await sizeOf()
  const rename = async (name: string) => {
    const reply = await page.request.get('/api/actors/it-guideforeningen')
    const { itemRevision } = (await reply.json()) as ActorCard
    const changed = await page.request.patch('/api/actors/it-guideforeningen', {
      data: { name },
      headers: { 'if-match': `"${itemRevision}"` },
    })
    expect(changed.status()).toBe(200)
    await page.evaluate(() => dispatchEvent(new Event('focus')))
  }
  await rename('IT-Guideforeningen, selvejende institution i Gellerup, Hasle og omegn')
  await expect.poll(sizeOf).not.toEqual(before)
  const anew = await sizeOf()
  await page.reload()
  await pictureDrawn(page)
  expect(await sizeOf()).toEqual(anew)
  await rename('IT-Guideforeningen')
})

describe('the pointer', () => {
  test('lets go of what it leaves, however fast and whereto', async () => {
    const { page } = await network()
    const { at } = elementOf(await canvasOf(page), 'actor:sundhedshus')
    const point = async () => {
      await page.mouse.move(at.x, at.y)
      await expect.poll(() => pointedAt(page)).toEqual(['actor:sundhedshus'])
    }
    const tool = (await page.getByRole('button', { name: 'Zoom ind' }).boundingBox())!
    for (const [x, y] of [
      [at.x, 20],
      [20, 400],
      [1400, 400],
      [tool.x + 4, tool.y + 4],
    ] as const) {
      await point()
      await page.mouse.move(x, y)
      await expect.poll(() => pointedAt(page)).toEqual([])
      expect(classed(await canvasOf(page), 'faint')).toEqual([])
    }
    await point()
    await page.evaluate(() => dispatchEvent(new Event('blur')))
    await expect.poll(() => pointedAt(page)).toEqual([])
  })

  test('points at nothing that has been filtered away', async () => {
    const { page } = await network()
    const { at } = elementOf(await canvasOf(page), 'actor:sundhedshus')
    await page.mouse.move(at.x, at.y)
    await expect.poll(() => pointedAt(page)).toEqual(['actor:sundhedshus'])
    await page.evaluate(() => {
      history.pushState({}, '', '/network?lang=da&hidden=kind:health')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await expect
      .poll(async () =>
        (await canvasOf(page)).elements.some(({ id }) => id === 'actor:sundhedshus'),
      )
      .toBe(false)
    expect(classed(await canvasOf(page), 'faint')).toEqual([])
  })

  test('of a finger leaves nothing pointed at', async () => {
    const { page } = await network({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    const { at } = elementOf(await canvasOf(page), folkeinformation)
    await page.touchscreen.tap(at.x, at.y)
    await expect.poll(() => page.url()).toContain('selected=actor:folkeinformation')
    expect(await pointedAt(page)).toEqual([])
  })
})

describe('zooming', () => {
  test('takes one step for a notch of a mouse, also after a trackpad', async () => {
    const { page } = await network()
    const { x, y } = await middleOf(page)
    await page.mouse.move(x, y)
    for (let i = 0; i < 12; i++) await page.mouse.wheel(0, -2)
    const before = await zoomOf(page)
    await page.mouse.wheel(0, -120)
    await expect.poll(async () => (await zoomOf(page)) / before).toBeCloseTo(1.3)
    await page.mouse.wheel(0, 120)
    await expect.poll(async () => (await zoomOf(page)) / before).toBeCloseTo(1)
  })

  test('is about the pointer', async () => {
    const { page } = await network()
    const before = elementOf(await canvasOf(page), 'actor:sundhedshus').at
    await page.mouse.move(before.x, before.y)
    await page.mouse.wheel(0, -120)
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(1.2)
    const { at } = elementOf(await canvasOf(page), 'actor:sundhedshus')
    expect(Math.hypot(at.x - before.x, at.y - before.y)).toBeLessThan(1)
  })

  test('ends with everything in view, by wheel, button and key alike', async () => {
    const { page } = await network()
    const whole = await canvasOf(page)
    const looksWhole = async () => {
      const { zoom, pan } = await canvasOf(page)
      return [zoom / whole.zoom, pan.x - whole.pan.x, pan.y - whole.pan.y].map((one) =>
        Math.round(one),
      )
    }
    const { x, y } = await middleOf(page)
    await page.mouse.move(x + 200, y + 100)
    for (let i = 0; i < 3; i++) await page.mouse.wheel(0, -120)
    await expect.poll(async () => (await zoomOf(page)) / whole.zoom).toBeGreaterThan(2)
    for (let i = 0; i < 12; i++) await page.mouse.wheel(0, 120)
    await expect.poll(looksWhole).toEqual([1, 0, 0])

    const button = (name: string) => page.getByRole('button', { name, exact: true })
    await button('Zoom ind').click()
    await expect.poll(async () => (await zoomOf(page)) / whole.zoom).toBeCloseTo(1.3)
    for (let i = 0; i < 3; i++) await button('Zoom ud').click()
    await expect.poll(looksWhole).toEqual([1, 0, 0])

    await page.getByRole('tree').focus()
    for (let i = 0; i < 12; i++) await page.keyboard.press('+')
    await expect.poll(() => zoomOf(page)).toBe(3)
    for (let i = 0; i < 12; i++) await page.keyboard.press('-')
    await expect.poll(looksWhole).toEqual([1, 0, 0])
  })

  test('by two fingers ends there too', async () => {
    const { page } = await network({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    const session = await page.context().newCDPSession(page)
    const { x, y } = await middleOf(page)
    const least = await zoomOf(page)
    const pinch = async (from: number, to: number) => {
      const touchPoints = (apart: number) => [
        { x: x - apart, y, id: 0 },
        { x: x + apart, y, id: 1 },
      ]
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: apart === undefined ? [] : touchPoints(apart),
        })
      await send('touchStart', from)
      for (let i = 1; i <= 40; i++) await send('touchMove', from * (to / from) ** (i / 40))
      await send('touchEnd')
    }
    await pinch(40, 120)
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(1.5 * least)
    await pinch(150, 10)
    const ratio = async () => (await zoomOf(page)) / least
    await expect.poll(ratio).toBeLessThan(1.1)
    expect(await ratio()).toBeGreaterThanOrEqual(1)
  })
})

describe('by clicks alone', () => {
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  const said = (page: Page) => page.locator('bl-app > [role=status], bl-app [role=status]').last()

  test('a thing is moved by its card, stays moved, and goes back', async () => {
    const { page, faults } = await opened(theCase, `/network?lang=da&selected=${folkeinformation}`)
    const from = await placeOf(page, folkeinformation)
    await button(page, 'Flyt').click()
    const right = button(page, 'Flyt Folkeinformation til højre')
    for (let i = 0; i < 2; i++) await right.click()
    await button(page, 'Flyt Folkeinformation ned').click()
    const moved = await placeOf(page, folkeinformation)
    expect([moved.x - from.x, moved.y - from.y].map(Math.round)).toEqual([32, 16])
    await expect.poll(() => said(page).innerText()).toBe('Folkeinformation flyttet')
    await button(page, 'Færdig').click()
    expect(await button(page, 'Flyt').evaluate((one) => one.matches(':focus'))).toBe(true)

    await page.reload()
    await pictureDrawn(page)
    const kept = await canvasOf(page)
    const gap = (canvas: typeof kept) =>
      elementOf(canvas, folkeinformation).place.x - elementOf(canvas, 'actor:sundhedshus').place.x
    const after = gap(kept)
    await button(page, 'Læg billedet op på ny').click()
    await expect.poll(async () => Math.round(after - gap(await canvasOf(page)))).toBe(32)
    expect(faults).toEqual([])
  })

  test('Escape ends it, and leaves the selection', async () => {
    const { page } = await opened(theCase, `/network?lang=en&selected=${folkeinformation}`)
    await button(page, 'Move').click()
    const left = button(page, 'Move Folkeinformation left')
    await left.waitFor()
    await page.keyboard.press('Escape')
    await left.waitFor({ state: 'detached' })
    expect(page.url()).toContain('selected=')
  })

  test.each([
    ['the network room', '/network?lang=da'],
    ['the reorganisation room', '/reorganisation?units=lokalbibliotekerne&lang=da'],
  ])('the picture is moved by its tools in %s', async (_, path) => {
    const { page } = await opened(theCase, path)
    const before = (await canvasOf(page)).pan
    await button(page, 'Flyt billedet').click()
    for (const way of ['til venstre', 'op']) await button(page, `Flyt billedet ${way}`).click()
    const { pan } = await canvasOf(page)
    expect([pan.x - before.x, pan.y - before.y]).toEqual([-96, -96])
    const size = (await button(page, 'Flyt billedet op').boundingBox())!
    expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(24)
    await button(page, 'Flyt billedet').click()
    await button(page, 'Flyt billedet op').waitFor({ state: 'detached' })
  })

  test('a thing is moved in the picture of a reorganisation too', async () => {
    const path = `/reorganisation?units=lokalbibliotekerne&lang=da&selected=${folkeinformation}`
    const { page } = await opened(theCase, path)
    const from = await placeOf(page, folkeinformation)
    await button(page, 'Flyt').click()
    await button(page, 'Flyt Folkeinformation op').click()
    await expect
      .poll(async () => (await placeOf(page, folkeinformation)).y - from.y)
      .toBeCloseTo(-16)
  })

  test('there is room for a finger', async () => {
    const { page } = await opened(theCase, '/network?lang=da', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await button(page, 'Flyt billedet').tap()
    for (const name of ['Flyt billedet', 'Flyt billedet op', 'Flyt billedet ned']) {
      const { width, height, x } = (await button(page, name).boundingBox())!
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
      expect(x).toBeGreaterThanOrEqual(0)
    }
  })
})
