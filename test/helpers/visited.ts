/** The built product and a browser for all tests of a file, started before them and ended after. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openBrowser, openPage, type PageOptions, type Watched } from './browser.ts'
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
  // A page that nobody looks at any more still draws and asks.
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
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
      const watched = await openPage(browser, { url: product.url, ...pageOptions })
      await watched.page.goto(path)
      return watched
    },
  }
}
