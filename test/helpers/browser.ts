/** A real browser, and pages that note what must not happen in one: faults, and requests to anyone but the product. */
import { AxeBuilder } from '@axe-core/playwright'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core'

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
export async function openPage(browser: Browser, options: PageOptions): Promise<Watched> {
  return watchedPage(await openContext(browser, options), options.url)
}

export function openContext(
  browser: Browser,
  { url, ...options }: PageOptions,
): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: url,
    locale: 'da-DK',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
}

/** @param url of the product */
export async function watchedPage(context: BrowserContext, url: string): Promise<Watched> {
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
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

/** The words an element shows, those within its shadow roots included, runs of white space made one space. */
export async function wordsOf(element: Locator): Promise<string> {
  const words = await element.evaluate((host) => {
    const within = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
      if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return ''
      if (node instanceof HTMLElement && getComputedStyle(node).display === 'none') return ''
      if (node instanceof HTMLStyleElement) return ''
      const root = node instanceof Element ? (node.shadowRoot ?? node) : node
      const text = [...root.childNodes].map(within).join('')
      const isBlock = node instanceof Element && getComputedStyle(node).display !== 'inline'
      return isBlock ? ` ${text} ` : text
    }
    return within(host)
  })
  return words.replaceAll(/\s+/gu, ' ').trim()
}

/**
 * What axe finds wrong by WCAG 2.2 AA and by its best practices, a line for each place.
 * @param within the path to an element, one selector for each shadow root; the whole page when left out
 */
export async function axeFindings(
  page: Page,
  within?: [string, string, ...string[]],
): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const builder = new AxeBuilder({ page }).withTags(tags)
  if (within) builder.include({ fromShadowDom: within })
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}

/** The label of a field, with or without that it must be filled in. */
export const labelled = (name: string) =>
  new RegExp(`^\\s*${name.replaceAll(/[()?]/gu, '\\$&')}( \\(skal udfyldes\\))?\\s*$`, 'u')

/**
 * What has the keyboard, within whatever shadow roots: its label or its words, `name` of what has neither, and `page` when
 * nothing has it.
 */
export function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
    if (!focused || focused === document.body || focused === document.documentElement) return 'page'
    const label =
      focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
        ? focused.labels?.[0]
        : undefined
    const legend =
      focused instanceof HTMLFieldSetElement ? focused.querySelector('legend') : undefined
    // Words of an element of ours stand in its shadow root.
    const wordsIn = (node: Node): string => {
      if (node instanceof Text) return node.data
      const root = node instanceof Element ? (node.shadowRoot ?? node) : node
      return [...root.childNodes].map(wordsIn).join('')
    }
    const words = focused.getAttribute('aria-label') ?? wordsIn(label ?? legend ?? focused)
    return (
      words.replace(' (skal udfyldes)', '').replaceAll(/\s+/gu, ' ').trim() || focused.localName
    )
  })
}
