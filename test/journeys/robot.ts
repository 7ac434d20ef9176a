/** Goes through the product as a visitor does, and notes whatever goes wrong with where and after what it did. */
import type { ElementHandle, Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import { layoutFaults } from './layout-faults.ts'

/** Milliseconds within which every answer has to be there. */
const patience = 20_000

/** What changes the register, or leaves the visit, when it is pressed. */
const changes = /^(Bekræft|Fortryd|Gem|Slet|Fjern|Acceptér|Afvis|Læg ind|Opdatér|Log ud)/

/** Of buttons that differ by name alone, so many are pressed in a room. */
const mostOfAKind = 2

/** Beside links, what can be pressed. */
const pressable = 'button:enabled, summary'

type Opener = ElementHandle<HTMLElement>

export class Robot {
  readonly page: Page
  /** `room, width, action: what was wrong`; each once. */
  readonly faults = new Set<string>()
  #action = 'arrives'
  readonly #open = new Set<Request>()
  readonly #seen = new Set<string>()
  readonly #pressed = new Map<string, Set<string>>()

  constructor(page: Page) {
    this.page = page
    page.on('pageerror', (error) => this.#note(`error on the page: ${error.stack}`))
    page.on('console', (message) => {
      if (message.type() === 'error') this.#note(`error in the console: ${message.text()}`)
    })
    // Of a worker that is ended while it is fetched, the browser tells nothing more.
    page.on('request', (request) => {
      if (!request.url().includes('worker-')) this.#open.add(request)
    })
    page.on('requestfinished', (request) => this.#open.delete(request))
    page.on('requestfailed', (request) => {
      this.#open.delete(request)
      const why = request.failure()?.errorText
      // What is not wanted any more is taken back.
      if (why !== 'net::ERR_ABORTED') this.#note(`${request.url()} failed: ${why}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) this.#note(`${response.url()} answered ${response.status()}`)
    })
  }

  /** Does something and looks at what has become of the page. */
  async act(action: string, what: () => Promise<unknown>) {
    this.#action = action

    try {
      await what()
    } catch (reason) {
      this.#note(`cannot be done: ${String(reason).slice(0, 1500)}`)
    }
    await this.#settled()
    for (const fault of await layoutFaults(this.page)) this.#noteOnce(fault)
  }

  /** Presses what has not been pressed in the room, takes each back, and returns to where it was by Back. */
  async openEverything() {
    let next = await this.#next()
    while (next) {
      const { opener, name } = next
      const before = this.page.url()
      await this.act(`presses “${name}”`, () => opener.click())
      await this.act(`leaves “${name}”`, () => this.#leave(opener, before))
      next = await this.#next()
    }
  }

  #note(fault: string) {
    const { width } = this.page.viewportSize()!
    this.faults.add(`${this.#room()}, ${width} px, ${this.#action}: ${fault}`)
  }

  /** What is seen from one act to the next in a room is one fault, that of the first. */
  #noteOnce(fault: string) {
    const known = `${this.#room()}: ${fault}`
    if (!this.#seen.has(known)) this.#note(fault)
    this.#seen.add(known)
  }

  #room() {
    return new URL(this.page.url()).pathname.slice(1)
  }

  async #settled() {
    const late = () => [...this.#open].map((request) => request.url())
    await expect
      .poll(late, { timeout: patience, interval: 20 })
      .toEqual([])
      .catch(() => {
        for (const url of late()) this.#note(`${url} was not answered`)
      })
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
  }

  /** What is to be pressed next; of those of one kind (a path of elements and a class) some by different names. */
  async #next(): Promise<{ opener: Opener; name: string } | undefined> {
    const found = await this.page.evaluateHandle((selector) => {
      const look = (root: ParentNode, path: string): { opener: HTMLElement; kind: string }[] =>
        [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
          const isShown = element.checkVisibility({ visibilityProperty: true })
          const kind = [`${path} ${element.localName}`, ...element.classList].join('.')
          return [
            ...(isShown && element.matches(selector) ? [{ opener: element, kind }] : []),
            ...(element.shadowRoot ? look(element.shadowRoot, `${path} ${element.localName}`) : []),
          ]
        })
      return look(document, '')
    }, pressable)
    const named = await found.evaluate((all) =>
      all.map(({ opener, kind }) => ({
        kind,
        name: opener.ariaLabel ?? opener.innerText.replaceAll(/\s+/gu, ' ').trim(),
      })),
    )
    const at = named.findIndex(({ kind, name }) => this.#isNew(kind, name))
    if (at < 0) return undefined
    const opener = await found.evaluateHandle((all, index) => all[index]!.opener, at)
    return { opener, name: named[at]!.name }
  }

  /** Whether a button is to be pressed, which it is once. */
  #isNew(kind: string, name: string): boolean {
    const key = `${this.#room()} ${kind}`
    const names = this.#pressed.get(key) ?? new Set()
    const isNew = !changes.test(name) && !names.has(name) && names.size < mostOfAKind
    if (isNew) this.#pressed.set(key, names.add(name))
    return isNew
  }

  /** Whether the keyboard is in a field, as that of the search. */
  #isInField() {
    return this.page.evaluate(() => {
      let focused = document.activeElement
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
      return focused?.matches('input, textarea') ?? false
    })
  }

  /** Closes what was opened, by Escape where that is enough, and takes back what changed the view. */
  async #leave(opener: Opener, before: string) {
    const { page } = this
    const dialog = page.locator('dialog[open]')
    const isOpen = () =>
      opener.evaluate((it) => {
        const { open = false } = it.closest('details') ?? {}
        return (
          it.isConnected && (it.ariaExpanded === 'true' || (it.localName === 'summary' && open))
        )
      })
    if ((await dialog.count()) > 0 || (await isOpen())) await page.keyboard.press('Escape')
    // First from the field, then from what was looked for in it.
    else if (page.url() === before && (await this.#isInField())) {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
    }
    await dialog.waitFor({ state: 'detached' })
    if (page.url() === before && (await isOpen()) && (await opener.isVisible()))
      await opener.click()
    if (page.url() !== before) await page.goBack()
    await expect.poll(() => page.url(), { timeout: 20_000 }).toBe(before)
  }
}
