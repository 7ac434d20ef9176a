import minus from 'lucide-static/icons/minus.svg?raw'
import plus from 'lucide-static/icons/plus.svg?raw'
import maximize from 'lucide-static/icons/maximize.svg?raw'
import again from 'lucide-static/icons/rotate-ccw.svg?raw'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import { picture as danish } from '../locales/da/picture.ts'
import { picture as english } from '../locales/en/picture.ts'
import type { Language } from '../state/view.ts'
import { emit } from './emitted.ts'

const texts = { da: danish.tools, en: english.tools }

/** Buttons that change how the picture is looked at; the picture beside them hears what they ask. */
@customElement('bl-picture-tools')
export class BlPictureTools extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      z-index: 1;
      inset: auto var(--bl-space-4) var(--bl-space-4) auto;
      display: flex;
      flex-direction: column;
      padding: var(--bl-space-1);
      border: 1px solid var(--bl-line);
      border-radius: var(--bl-radius-card);
      background: var(--bl-panel);
      box-shadow: var(--bl-shadow);
    }

    :host([hidden]) {
      display: none;
    }

    button {
      display: grid;
      place-content: center;
      width: 2.25rem;
      height: 2.25rem;
      padding: 0;
      border: 0;
      border-radius: var(--bl-radius-control);
      background: none;
      color: var(--bl-text);
      cursor: pointer;
      transition: background-color var(--bl-motion-colour);
    }

    button:hover {
      background: var(--bl-sunken);
    }

    button:focus-visible {
      outline: 2.5px solid var(--bl-text);
      outline-offset: 2px;
    }

    svg {
      display: block;
      width: 1.125rem;
      height: 1.125rem;
    }

    @media (max-width: 639px) {
      :host {
        flex-direction: row;
      }
    }

    @media (pointer: coarse) {
      button {
        width: 2.75rem;
        height: 2.75rem;
      }
    }
  `

  @property() language: Language = 'da'

  override connectedCallback() {
    super.connectedCallback()
    this.role = 'group'
  }

  override willUpdate() {
    this.ariaLabel = texts[this.language].tools
  }

  override render() {
    const { zoomIn, zoomOut, fit, reset } = texts[this.language]
    return [
      this.#button(zoomIn, plus, () => emit(this, 'picture-zoom', { to: 'in' })),
      this.#button(zoomOut, minus, () => emit(this, 'picture-zoom', { to: 'out' })),
      this.#button(fit, maximize, () => emit(this, 'picture-zoom', { to: 'fit' })),
      this.#button(reset, again, () => emit(this, 'picture-reset', undefined)),
    ]
  }

  #button(name: string, icon: string, act: () => void) {
    return html`<button type="button" aria-label=${name} title=${name} @click=${act}>
      <span aria-hidden="true">${unsafeHTML(icon)}</span>
    </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-picture-tools': BlPictureTools
  }
}
