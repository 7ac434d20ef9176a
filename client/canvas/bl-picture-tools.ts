import minus from 'lucide-static/icons/minus.svg?raw'
import plus from 'lucide-static/icons/plus.svg?raw'
import maximize from 'lucide-static/icons/maximize.svg?raw'
import move from 'lucide-static/icons/move.svg?raw'
import again from 'lucide-static/icons/rotate-ccw.svg?raw'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import { shared } from '../design/shared.ts'
import { picture as danish } from '../locales/da/picture.ts'
import { picture as english } from '../locales/en/picture.ts'
import type { Language } from '../view/view.ts'
import './bl-arrows.ts'
import { emit, type Events } from '../events.ts'

const texts = { da: danish.tools, en: english.tools }

/** Pixels of the stage that one press of an arrow moves the picture by. */
const panBy = 96

interface Does {
  act: () => void
  /** Of a button that opens something. */
  expanded?: boolean
}

/** Buttons that change how the picture is looked at; the picture beside them hears what they ask. */
@customElement('bl-picture-tools')
export class BlPictureTools extends LitElement {
  static override styles = [
    shared,
    css`
      :host,
      bl-arrows {
        padding: var(--bl-space-1);
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-card);
        background: var(--bl-panel);
        box-shadow: var(--bl-shadow);
      }

      :host {
        position: absolute;
        z-index: 1;
        inset: auto var(--bl-space-4) var(--bl-space-4) auto;
        display: flex;
        flex-direction: column;
        font-size: 1rem;
      }

      [aria-expanded='true'] {
        background: var(--bl-accent-soft);
      }

      :host([row]) {
        flex-direction: row;
      }

      :host([row]) bl-arrows {
        inset: auto -1px calc(100% + var(--bl-space-2)) auto;
      }

      bl-arrows {
        position: absolute;
        inset: auto calc(100% + var(--bl-space-2)) -1px auto;
      }

      @media (width < 640px) {
        /* Rows that scroll are looked at in no other way. */
        :host([row]) {
          display: none;
        }

        :host {
          flex-direction: row;
        }

        bl-arrows {
          inset: auto -1px calc(100% + var(--bl-space-2)) auto;
        }
      }
    `,
  ]

  @property() language: Language = 'da'
  /** Beside each other, also where there is room below each other. */
  @property({ type: Boolean, reflect: true }) row = false
  @state() private pans = false
  @query('bl-arrows') private arrows!: HTMLElementTagNameMap['bl-arrows'] | null
  @query('[aria-expanded]') private opener!: HTMLElement

  override connectedCallback() {
    super.connectedCallback()
    this.role = 'group'
  }

  override willUpdate() {
    this.ariaLabel = texts[this.language].tools
  }

  override render() {
    const { zoomIn, zoomOut, fit, reset, pan, picture } = texts[this.language]
    return html`
      ${this.#button(zoomIn, plus, { act: () => emit(this, 'picture-zoom', { to: 'in' }) })}
      ${this.#button(zoomOut, minus, { act: () => emit(this, 'picture-zoom', { to: 'out' }) })}
      ${this.#button(fit, maximize, { act: () => emit(this, 'picture-zoom', { to: 'fit' }) })}
      ${this.#button(pan, move, { act: () => void this.#turn(), expanded: this.pans })}
      ${this.#button(reset, again, { act: () => emit(this, 'picture-reset', undefined) })}
      ${
        this.pans
          ? html`<bl-arrows
              .language=${this.language}
              .name=${picture}
              @arrow-press=${this.#pan}
              @keydown=${this.#keyed}
            ></bl-arrows>`
          : nothing
      }
    `
  }

  #button(name: string, icon: string, { act, expanded }: Does) {
    return html`<button
      type="button"
      class="icon-only"
      aria-label=${name}
      title=${name}
      aria-expanded=${expanded ?? nothing}
      @click=${act}
    >
      <span class="icon" aria-hidden="true">${unsafeHTML(icon)}</span>
    </button>`
  }

  async #turn() {
    this.pans = !this.pans
    await this.updateComplete
    await this.arrows?.updateComplete
    if (this.arrows) this.arrows.focus()
    else this.opener.focus()
  }

  #pan({ detail: { x, y } }: CustomEvent<Events['arrow-press']>) {
    emit(this, 'picture-pan', { x: x * panBy, y: y * panBy })
  }

  #keyed(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    void this.#turn()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-picture-tools': BlPictureTools
  }
}
