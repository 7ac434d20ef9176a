/** The built product and a browser for all tests of a file, started before them and ended after. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import type { SharedSeed } from './shared-products.ts'
import { openBrowser, openContext, watchedPage, type PageOptions, type Watched } from './browser.ts'
import { startProduct, type Product, type ProductOptions } from './product.ts'

export interface Visited {
  readonly product: Product
  readonly browser: Browser
  /** Opens a page of the product at `path`. */
  visit(path: string, options?: Partial<PageOptions>): Promise<Watched>
}

/**
 * To be called at the top of a test file.
 * @param of the seed of a product shared with other files, into which nothing may be written, or what makes one of its own
 */
export function visited(of: SharedSeed | ProductOptions = {}): Visited {
  let product: Product
  let browser: Browser
  beforeAll(async () => {
    product = await (typeof of === 'string' ? sharedProduct(of) : startProduct(of))
    browser = await openBrowser()
  })
  // A page that nobody looks at any more still draws and asks. Usual visits share a context, which has compiled the product.
  let usual: BrowserContext | undefined
  afterEach(async () => {
    const others = browser.contexts().filter((context) => context !== usual)
    await Promise.all([...others.map((context) => context.close()), usual && forgotten(usual)])
  })
  afterAll(async () => {
    await browser.close()
    await product.stop()
  })
  return {
    get product() {
      return product
    },
    get browser() {
      return browser
    },
    async visit(path, pageOptions = {}) {
      const isUsual = Object.keys(pageOptions).length === 0
      const context = await (isUsual
        ? (usual ??= await openContext(browser, { url: product.url }))
        : openContext(browser, { url: product.url, ...pageOptions }))
      const watched = await watchedPage(context, product.url)
      await watched.page.goto(path)
      return watched
    },
  }
}

/** A product that others look at too; to stop it is to see that nothing was written into it. */
async function sharedProduct(seed: SharedSeed): Promise<Product> {
  const url = inject('sharedProducts')[seed]
  const before = await writtenIn(url)
  return {
    url,
    async stop() {
      expect(await writtenIn(url), 'A test that writes needs a product of its own').toEqual(before)
    },
  }
}

/** What tells a product from one that was written into. */
async function writtenIn(url: string): Promise<string[]> {
  const told = ['history', 'interviews/drafts'].map((path) => fetch(`${url}/api/${path}`))
  return Promise.all((await Promise.all(told)).map((answer) => answer.text()))
}

/** Closes the pages of a context, and forgets what they kept. */
async function forgotten(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) {
    if (page.url().startsWith('http')) await page.evaluate(() => localStorage.clear())
    await page.close()
  }
  await context.clearCookies()
}
