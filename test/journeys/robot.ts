/** Goes through the product as a visitor does, and notes whatever goes wrong with where and after what it did. */
import type { ElementHandle, Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import { layoutFaults } from './layout-faults.ts'

/** Milliseconds within which every answer has to be there. */
const patience = 8000

/** What changes the register, or leaves the visit, when it is pressed. */
const changes = /^(Bekræft|Fortryd|Gem|Slet|Fjern|Acceptér|Afvis|Læg ind|Opdatér|Log ud)/

/** Beside links, what can be pressed. */
const pressable = 'button, summary'

type Opener = ElementHandle<HTMLElement>

export class Robot {
  readonly page: Page
  /** `room, width, action: what was wrong`; each once. */
  readonly faults = new Set<string>()
  #action = 'arrives'
  readonly #open = new Set<Request>()
  readonly #seen = new Set<string>()

  constructor(page: Page) {
    this.page = page
    page.on('pageerror', (error) => this.#note(`error on the page: ${error.stack}`))
    page.on('console', (message) => {
      if (message.type() === 'error') this.#note(`error in the console: ${message.text()}`)
    })
    // Of a worker that is ended while it is fetched, the browser tells nothing more.
    page.on('request', (request) => {
      if (!request.url().includes('/worker-')) this.#open.add(request)
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
      this.#note(`cannot be done: ${String(reason).split('\n')[0]}`)
    }
    await this.#settled()
    for (const fault of await layoutFaults(this.page)) this.#noteOnce(fault)
  }

  /** Opens and closes one of each kind of what can be opened in the room, and returns to where it was by Back. */
  async openEverything() {
    for (const { opener, name } of await this.#openers()) {
      const before = this.page.url()
      if (!(await opener.isVisible())) continue
      await this.act(`presses “${name}”`, () => opener.click({ timeout: 3000 }))
      await this.act(`leaves “${name}”`, () => this.#leave(opener, before))
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

  /** One of each kind: of an element, its first; of buttons of one class in it, the first. */
  async #openers(): Promise<{ opener: Opener; name: string }[]> {
    const found = await this.page.evaluateHandle((selector) => {
      const kinds = new Set<string>()
      const openers: HTMLElement[] = []
      const look = (root: ParentNode, host: string) => {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.matches(selector) && element.checkVisibility({ visibilityProperty: true })) {
            const kind = [host, element.localName, ...element.classList].join('.')
            if (!kinds.has(kind)) openers.push(element)
            kinds.add(kind)
          }
          if (element.shadowRoot) look(element.shadowRoot, element.localName)
        }
      }
      look(document, '')
      return openers
    }, pressable)
    const openers = [...(await found.getProperties()).values()].map(
      (one) => one.asElement() as Opener,
    )
    const named = await Promise.all(
      openers.map(async (opener) => ({
        opener,
        name: await opener.evaluate(
          (it) => it.ariaLabel ?? it.innerText.replaceAll(/\s+/gu, ' ').trim(),
        ),
      })),
    )
    return named.filter(({ name }) => !changes.test(name))
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
    const isOver = (await dialog.count()) > 0 || (await isOpen())
    // A button that has given way to what it opened, as that of the search.
    const hasGivenWay = page.url() === before && !(await opener.isVisible())
    if (isOver || hasGivenWay) await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached', timeout: 3000 })
    if (page.url() === before && (await isOpen())) await opener.click({ timeout: 3000 })
    if (page.url() !== before) await page.goBack()
    await expect.poll(() => page.url(), { timeout: 3000 }).toBe(before)
  }
}
