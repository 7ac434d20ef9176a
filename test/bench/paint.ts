/**
 * What a user with a mouse sees: the first paint after navigation, and frames while panning and zooming, of the product
 * and of a plain Cytoscape page that draws every element, in turn in one browser.
 */
import type { Browser, Page } from 'playwright-core'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { loadStatements } from '../../server/store/loader.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { readNetwork } from '../../server/network/snapshot/snapshot.ts'
import type { Network } from '../../server/domain/network.ts'
import { openBrowser, openPage } from '../helpers/browser.ts'
import { startProduct } from '../helpers/product.ts'
import { drag, firstPaint, framesDuring, wheel } from './frames.ts'
import { servePlainPage } from './plain-page.ts'
import { sizes, type Size } from './sizes.ts'
import { medianOf, quantileOf, type BenchRow } from './table.ts'

const times = 5

export async function networkOf(size: Size): Promise<Network> {
  const store = openGrafeo(loadStatements())
  await loadGraph(store, size.graph())
  const { network } = await readNetwork(store, () => undefined)
  await store.close()
  return network
}

interface Look {
  paints: number[]
  pan: number[]
  zoom: number[]
}

/** An empty spot of the picture, right of the left panel and below the bar. */
const spot = { x: 480, y: 160 }

async function lookedAt(page: Page, look: Look): Promise<void> {
  look.pan.push(...(await framesDuring(page, () => drag(page, spot))))
  look.zoom.push(...(await framesDuring(page, () => wheel(page, spot))))
}

async function compared(browser: Browser, product: string, plain: string): Promise<[Look, Look]> {
  const looks: [Look, Look] = [
    { paints: [], pan: [], zoom: [] },
    { paints: [], pan: [], zoom: [] },
  ]
  const addresses = [`${product}/network?lang=da`, plain]
  for (let round = 0; round < times; round += 1) {
    for (const [index, url] of addresses.entries()) {
      const look = looks[index as 0 | 1]
      const { page } = await openPage(browser, { url, reducedMotion: 'no-preference' })
      look.paints.push(await firstPaint(page, url))
      if (round === 0) {
        await page.waitForTimeout(1_000)
        await lookedAt(page, look)
      }
      await page.context().close()
    }
  }
  return looks
}

function rowsFor(size: Size, [ours, plain]: [Look, Look]): BenchRow[] {
  const frames = (what: string, own: number[], other: number[]): BenchRow => ({
    what,
    size: size.name,
    median: medianOf(own),
    p95: quantileOf(own, 0.95),
    baseline: { name: 'plain page', median: medianOf(other) },
    target: 'median ≤ 17, p95 ≤ 33 ms',
    note: `plain page p95 ${quantileOf(other, 0.95).toFixed(0)} ms`,
  })
  return [
    {
      what: 'first paint after navigation',
      size: size.name,
      median: medianOf(ours.paints),
      baseline: { name: 'plain page', median: medianOf(plain.paints) },
      ...(size.actors === 20_000 ? { target: '≤ 0.1 ×' } : {}),
    },
    frames('frame while panning', ours.pan, plain.pan),
    frames('frame while zooming', ours.zoom, plain.zoom),
  ]
}

/** Every size, without a graphics card, as the tests run. */
export async function benchPaint(): Promise<BenchRow[]> {
  const browser = await openBrowser()
  const rows: BenchRow[] = []
  for (const size of sizes) {
    const seed =
      size.actors === 14 ? {} : { seed: ['--synthetic', String(size.actors), '--seed', '1'] }
    const product = await startProduct(seed)
    const plain = await servePlainPage(await networkOf(size))
    rows.push(...rowsFor(size, await compared(browser, product.url, plain.url)))
    await plain.close()
    await product.stop()
  }
  await browser.close()
  return rows
}
