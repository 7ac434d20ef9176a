/** Frames and first paint of a page that marks `picture-drawn`, as a user with a mouse would see them. */
import type { Page } from 'playwright-core'

/** Milliseconds from navigation to the frame after the picture was first drawn. */
export async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(
    () => performance.getEntriesByName('picture-drawn').length > 0,
    undefined,
    { timeout: 120_000 },
  )
  return page.evaluate(() => performance.getEntriesByName('picture-drawn')[0]?.startTime ?? NaN)
}

/** Lives in the page while frames are counted. */
interface Meter {
  times: number[]
  last: number
  counting: boolean
  frame(now: number): void
}

type Metered = Window & { meter: Meter }

/** The time between frames, in ms, while `gesture` is made. */
export async function framesDuring(page: Page, gesture: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const meter: Meter = {
      times: [],
      last: performance.now(),
      counting: true,
      frame(now) {
        meter.times.push(now - meter.last)
        meter.last = now
        if (meter.counting) requestAnimationFrame((next) => meter.frame(next))
      },
    }
    Object.assign(window, { meter })
    requestAnimationFrame((now) => meter.frame(now))
  })
  await gesture()
  return page.evaluate(() => {
    const { meter } = window as unknown as Metered
    meter.counting = false
    return meter.times.slice(2)
  })
}

interface Point {
  x: number
  y: number
}

/** Drags from `start` over 60 small steps. */
export async function drag(page: Page, start: Point): Promise<void> {
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  for (let step = 1; step <= 60; step += 1) {
    await page.mouse.move(start.x + 2 * step, start.y + step)
    await page.waitForTimeout(8)
  }
  await page.mouse.up()
}

/** Turns the wheel in and out over `at`, 40 notches. */
export async function wheel(page: Page, at: Point): Promise<void> {
  await page.mouse.move(at.x, at.y)
  for (let notch = 0; notch < 40; notch += 1) {
    await page.mouse.wheel(0, notch < 20 ? -60 : 60)
    await page.waitForTimeout(12)
  }
}
