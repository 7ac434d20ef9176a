/** A real browser, and pages that note what must not happen in one: faults, and requests to anyone but the product. */
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export interface Watched {
  page: Page
  /** Errors in the console, uncaught errors, and addresses asked for outside the product. */
  faults: string[]
}

export interface PageOptions extends BrowserContextOptions {
  /** Of the product. */
  url: string
}

/** A page of its own context; Danish, 1440 × 900, without motion, when nothing else is said. */
export async function openPage(browser: Browser, { url, ...options }: PageOptions): Promise<Watched> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'da-DK',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('request', (request) => {
    const asked = request.url()
    if (!asked.startsWith(url) && !/^(data|blob):/.test(asked)) faults.push(`asked for ${asked}`)
  })
  return { page, faults }
}

/** What axe finds wrong by WCAG 2.2 AA within `selector`, the whole page when left out: a line for each place. */
export async function axeFindings(page: Page, selector?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
  const { violations } = await (selector ? builder.include(selector) : builder).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}
