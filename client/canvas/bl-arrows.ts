import down from 'lucide-static/icons/arrow-down.svg?raw'
import left from 'lucide-static/icons/arrow-left.svg?raw'
import right from 'lucide-static/icons/arrow-right.svg?raw'
import up from 'lucide-static/icons/arrow-up.svg?raw'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import { shared } from '../design/shared.ts'
import { picture as danish } from '../locales/da/picture.ts'
import { picture as english } from '../locales/en/picture.ts'
import type { Language } from '../view/view.ts'
import { emit } from '../events.ts'

const texts = { da: danish.moving, en: english.moving }

const ways = [
  { way: 'left', icon: left, x: -1, y: 0 },
  { way: 'up', icon: up, x: 0, y: -1 },
  { way: 'down', icon: down, x: 0, y: 1 },
  { way: 'right', icon: right, x: 1, y: 0 },
] as const

/**
 * Four buttons that move what is dragged otherwise. Emits `arrow-press` for each press, and says once that it has moved,
 * for as long as the buttons stand.
 */
@customElement('bl-arrows')
export class BlArrows extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        font-size: 1rem;
      }
    `,
  ]

  @property() language: Language = 'da'
  /** What is moved, as it stands in a sentence. */
  @property() name = ''
  #told = false

  override connectedCallback() {
    super.connectedCallback()
    this.role = 'group'
    this.#told = false
  }

  override willUpdate() {
    this.ariaLabel = texts[this.language].move(this.name)
  }

  override focus() {
    this.renderRoot.querySelector('button')?.focus()
  }

  override render() {
    const words = texts[this.language]
    return ways.map(({ way, icon, x, y }) => {
      const label = words[way](this.name)
      return html`<button
        type="button"
        class="icon-only"
        aria-label=${label}
        title=${label}
        @click=${() => this.#press(x, y)}
      >
        <span class="icon" aria-hidden="true">${unsafeHTML(icon)}</span>
      </button>`
    })
  }

  #press(x: number, y: number) {
    emit(this, 'arrow-press', { x, y })
    if (this.#told) return
    this.#told = true
    emit(this, 'announce', { text: texts[this.language].moved(this.name) })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-arrows': BlArrows
  }
}
