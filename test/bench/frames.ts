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

/** The time between frames, in ms, while `gesture` is made. */
export async function framesDuring(page: Page, gesture: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { frameTimes: times, measuring: true })
    let last = performance.now()
    const frame = (now: number) => {
      times.push(now - last)
      last = now
      if ((window as unknown as { measuring: boolean }).measuring) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  await gesture()
  return page.evaluate(() => {
    Object.assign(window, { measuring: false })
    return (window as unknown as { frameTimes: number[] }).frameTimes.slice(2)
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
