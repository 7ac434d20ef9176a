import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { deepestFocus } from './focus.ts'
import { icon } from './icon.ts'
import { shared } from './shared.ts'

/** A message, and what can be done about it. */
export interface Told {
  words: string
  actions: readonly { words: string; act: () => void }[]
}

function meet(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/**
 * A message over the page, with the buttons that belong to it. It stays until something else is told or until it is closed, so
 * that nothing is within reach for a time only (WCAG 2.2.1), and moves to the other end of the page when the keyboard is
 * on what it would cover (2.4.11).
 * @fires toast-close
 * @fires focus-lost when what the keyboard was on is gone with the message
 */
@customElement('bl-toast')
export class BlToast extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        z-index: 6;
        inset: auto auto var(--bl-space-4) 50%;
        width: max-content;
        max-width: calc(100vw - 2rem);
        transform: translateX(-50%);
      }

      :host([data-above]) {
        inset: 4rem auto auto 50%;
      }

      section {
        flex-wrap: nowrap;
        gap: var(--bl-space-2) var(--bl-space-4);
        padding: var(--bl-space-1) var(--bl-space-2) var(--bl-space-1) var(--bl-space-4);
        border: 1px solid var(--bl-control);
        border-radius: var(--bl-radius-card);
        background: var(--bl-panel);
        box-shadow: var(--bl-shadow);
      }

      button {
        min-width: 2.75rem;
        min-height: 2.75rem;
        font-weight: 600;
        text-align: center;
      }

      @media (width < 640px) {
        :host(:not([data-above])) {
          bottom: calc(3.5rem + var(--bl-space-2));
        }
      }
    `,
  ]

  /** Nothing is shown while there is nothing to tell. */
  @property({ attribute: false }) told: Told | undefined
  /** What the message is called, and the words of the button that closes it. */
  @property({ attribute: false }) label = ''
  @property({ attribute: false }) close = ''
  @query('section') private section!: HTMLElement | null
  #hadFocus = false
  #leave: (() => void) | undefined

  override connectedCallback() {
    super.connectedCallback()
    const listening = new AbortController()
    addEventListener('focusin', this.#giveWay, { signal: listening.signal })
    this.#leave = () => listening.abort()
  }

  override disconnectedCallback() {
    this.#leave?.()
    super.disconnectedCallback()
  }

  override willUpdate() {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement)
  }

  override updated() {
    if (this.#hadFocus && !this.shadowRoot?.activeElement)
      this.dispatchEvent(new Event('focus-lost', { bubbles: true, composed: true }))
    this.#giveWay()
  }

  /** Moves once what the keyboard is on has been scrolled into view. */
  readonly #giveWay = () => {
    requestAnimationFrame(() => {
      const focused = deepestFocus()
      const isElsewhere = focused && !this.renderRoot.contains(focused)
      if (this.section && isElsewhere && meet(this.section, focused))
        this.toggleAttribute('data-above')
    })
  }

  override render() {
    const { told } = this
    return html`
      <div class="unseen" role="status">${keyed(told, html`<span>${told?.words}</span>`)}</div>
      ${told ? this.#shown(told) : nothing}
    `
  }

  #shown({ words, actions }: Told) {
    const close = () => this.dispatchEvent(new Event('toast-close'))
    return html`<section class="row" aria-label=${this.label}>
      <span aria-hidden="true">${words}</span>
      ${actions.map((one) => html`<button class="link" @click=${one.act}>${one.words}</button>`)}
      <button class="icon-only" aria-label=${this.close} @click=${close}>${icon('close')}</button>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-toast': BlToast
  }
}
