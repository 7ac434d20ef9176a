/**
 * How long a planner waits in the reorganisation room after ticking one more unit: until the summary, the list and the
 * picture of the new answer have been painted. The first tick, which lets the service read the network, is not counted.
 */
import type { Locator, Page } from 'playwright-core'
import { openBrowser, openPage } from '../helpers/browser.ts'
import { startProduct } from '../helpers/product.ts'
import { sizes, type Size } from './sizes.ts'
import { medianOf, type BenchRow } from './table.ts'

/** Ticks measured; the case has no more units. */
const ticks = 2

/** Time in ms from a click on the unit until the answer to it has been painted. */
function timeOfTick(unit: Locator): Promise<number> {
  return unit.evaluate((item: HTMLElement) => {
    const room = document
      .querySelector('bl-app')
      ?.shadowRoot?.querySelector('bl-reorganisation-room')
    const middle = room?.shadowRoot?.querySelector('.middle')
    const started = performance.now()
    item.click()
    return new Promise<number>((resolve) => {
      const watch = {
        asked: false,
        look() {
          const busy = middle?.getAttribute('aria-busy') === 'true'
          watch.asked ||= busy
          if (!watch.asked || busy) requestAnimationFrame(() => watch.look())
          // The frame after next is painted when this one's successor begins.
          else
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve(performance.now() - started)),
            )
        },
      }
      watch.look()
    })
  })
}

async function timesIn(page: Page): Promise<number[]> {
  const units = page.locator('bl-units [role=treeitem][aria-checked=false]')
  await units.first().waitFor()
  await units.first().click()
  await page.locator('bl-findings').waitFor()
  await page.locator('bl-exposure-picture canvas').first().waitFor()
  const times: number[] = []
  for (let tick = 0; tick < ticks; tick += 1) {
    await page.waitForTimeout(3_000)
    times.push(await timeOfTick(units.first()))
  }
  return times
}

async function rowFor(size: Size, page: Page): Promise<BenchRow> {
  return {
    what: 'answer of the room after a tick',
    size: size.name,
    median: medianOf(await timesIn(page)),
    ...(size.actors === 20_000 ? { target: '≤ 1000 ms' } : {}),
  }
}

/** Every size, in a browser without a graphics card, as the tests run. */
export async function benchRoom(): Promise<BenchRow[]> {
  const browser = await openBrowser()
  const rows: BenchRow[] = []
  for (const size of sizes) {
    const seed =
      size.actors === 14 ? {} : { seed: ['--synthetic', String(size.actors), '--seed', '1'] }
    const product = await startProduct(seed)
    const { page } = await openPage(browser, { url: product.url })
    await page.goto('/reorganisation?lang=da')
    rows.push(await rowFor(size, page))
    await page.context().close()
    await product.stop()
  }
  await browser.close()
  return rows
}
