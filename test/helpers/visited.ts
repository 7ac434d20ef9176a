/** The built product and a browser for all tests of a file, started before them and ended after. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openBrowser, openContext, watchedPage, type PageOptions, type Watched } from './browser.ts'
import { startProduct, type Product, type ProductOptions } from './product.ts'

export interface Visited {
  readonly product: Product
  readonly browser: Browser
  /** Opens a page of the product at `path`. */
  visit(path: string, options?: Partial<PageOptions>): Promise<Watched>
}

/** To be called at the top of a test file. */
export function visited(options: ProductOptions = {}): Visited {
  let product: Product
  let browser: Browser
  beforeAll(async () => {
    product = await startProduct(options)
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

/** Closes the pages of a context, and forgets what they kept. */
async function forgotten(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) {
    if (page.url().startsWith('http')) await page.evaluate(() => localStorage.clear())
    await page.close()
  }
  await context.clearCookies()
}
