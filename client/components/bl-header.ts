import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { $messages } from '../locales/messages.ts'
import { addressOf } from '../view/address.ts'
import { $view, changeView, chooseLanguage } from '../view/view-store.ts'
import { roomEntered } from '../view/transitions.ts'
import { languages, type Language } from '../view/view.ts'
import './bl-rooms.ts'
import './bl-search.ts'
import { shared } from '../design/shared.ts'

/**
 * The header: mark and name, the rooms, search, language, help. On a narrow page the rooms stand at the bottom.
 * @fires help-open
 * @fires session-end the person signs out
 */
@customElement('bl-header')
export class BlHeader extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--bl-space-2);
        padding: 0 var(--bl-space-4);
        border-bottom: 1px solid var(--bl-line);
        background: var(--bl-bg);
      }

      .name {
        display: flex;
        align-items: center;
        gap: var(--bl-space-3);
        margin-inline-end: var(--bl-space-4);
        color: var(--bl-text);
        font: 650 1.125rem/1.5rem var(--bl-font);
        text-decoration: none;
      }

      .name svg {
        width: 1.875rem;
        height: 1.125rem;
        fill: none;
        stroke-width: 2.5;
      }

      .one {
        stroke: var(--bl-accent);
      }

      .two {
        stroke: var(--bl-text);
      }

      bl-search {
        margin-inline-start: auto;
      }

      select,
      button {
        min-height: 2.25rem;
        padding: 0 var(--bl-space-2);
        border: 0;
        border-radius: var(--bl-radius-control);
        background: none;
        color: var(--bl-muted);
        font-weight: 500;
        cursor: pointer;
      }

      select {
        appearance: none;
        text-align: center;
      }

      option {
        background: var(--bl-panel);
        color: var(--bl-text);
      }

      button.help {
        min-width: 2.25rem;
        text-align: center;
      }

      select:hover,
      button:hover {
        background: var(--bl-sunken);
        color: var(--bl-text);
      }

      @media (width < 640px) {
        :host {
          gap: 0;
          padding: 0 var(--bl-space-1) 0 var(--bl-space-3);
        }

        select,
        button {
          min-height: var(--bl-target);
          min-width: var(--bl-target);
        }
      }

      @media (width < 640px) and (height <= 400px) {
        :host {
          flex-wrap: wrap;
        }

        .name {
          gap: var(--bl-space-1);
          margin-inline-end: auto;
          font-size: 0.9375rem;
        }
      }
    `,
  ]

  /** Whether there is a login to end. */
  @property({ type: Boolean }) signedIn = false

  readonly #view = new StoreController(this, $view)
  readonly #messages = new StoreController(this, $messages)

  /** Moves the keyboard into the search field. */
  search() {
    void this.renderRoot.querySelector('bl-search')?.open()
  }

  #enter(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    changeView(roomEntered('network'))
  }

  override render() {
    const { frame, words } = this.#messages.value
    const view = this.#view.value
    return html`
      <a class="name" href=${addressOf({ ...view, room: 'network' })} @click=${this.#enter}>
        <svg viewBox="0 0 30 18" aria-hidden="true">
          <circle class="one" cx="7.5" cy="9" r="5.5" />
          <circle class="two" cx="22.5" cy="9" r="5.5" />
          <path class="one" d="M13 9h4" />
        </svg>
        Bindeled
      </a>
      <bl-rooms></bl-rooms>
      <bl-search role="search"></bl-search>
      <select
        aria-label=${frame.header.language}
        @change=${(event: Event) =>
          chooseLanguage((event.target as HTMLSelectElement).value as Language)}
      >
        ${languages.map(
          (language) => html`
            <option value=${language} lang=${language} .selected=${language === view.language}>
              ${words.languages[language]}
            </option>
          `,
        )}
      </select>
      ${
        this.signedIn
          ? html`<button @click=${() => this.dispatchEvent(new Event('session-end'))}>
              ${frame.header.signOut}
            </button>`
          : ''
      }
      <button
        class="help"
        aria-label=${frame.header.help}
        @click=${() => this.dispatchEvent(new Event('help-open'))}
      >
        ?
      </button>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-header': BlHeader
  }
}
