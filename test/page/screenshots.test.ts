/**
 * The product looks as it did when the pictures of the README were taken. After a wanted change `npm run screenshots`
 * takes them anew. Edges of letters differ between builds of a browser, so a small share of points may.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { startProduct, type Product } from '../helpers/product.ts'
import { keptPicture, pictureOf, scenes, type Scene } from './scenes.ts'

/** Of all points; a name that moved or a colour that changed is well above it. */
const mayDiffer = 0.002

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await Promise.all([...products.values()].map((product) => product.stop()))
})

/** One for each seed; a scene that lays something in has its own. */
const products = new Map<string, Product>()
async function productOf({ name, seed, draft }: Scene): Promise<Product> {
  const key = draft === undefined ? String(seed) : name
  const product = products.get(key) ?? (await startProduct(seed ? { seed } : {}))
  products.set(key, product)
  return product
}

test.each(scenes)('$name looks as in its picture', async (scene) => {
  const { url } = await productOf(scene)
  const taken = await pictureOf(browser, url, scene)
  const now = PNG.sync.read(taken)
  const kept = PNG.sync.read(keptPicture(scene))
  expect([now.width, now.height]).toEqual([kept.width, kept.height])
  const difference = new PNG({ width: now.width, height: now.height })
  const differing = pixelmatch(kept.data, now.data, difference.data, now.width, now.height)
  const share = differing / (now.width * now.height)
  if (share > mayDiffer) {
    mkdirSync('.cache/screenshots', { recursive: true })
    writeFileSync(`.cache/screenshots/${scene.name}.png`, taken)
    writeFileSync(`.cache/screenshots/${scene.name}-difference.png`, PNG.sync.write(difference))
  }
  expect(share).toBeLessThanOrEqual(mayDiffer)
})
