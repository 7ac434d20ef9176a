import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { icon } from './icon.ts'
import { shared } from './shared.ts'

interface MenuAction {
  words: string
  act: () => void
  /** Of one in a list to choose from: that it is the chosen one. */
  chosen?: boolean
}

/** Actions that belong together, under a title of their own where their words need one. */
export interface MenuSection {
  title?: string
  actions: readonly MenuAction[]
}

/** A button that opens a list of actions. It closes on a choice, on Escape, and when the keyboard leaves it. */
@customElement('bl-menu')
export class BlMenu extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: relative;
      }

      summary {
        list-style: none;
      }

      summary[aria-busy='true'] {
        color: var(--bl-muted);
      }

      .list {
        position: absolute;
        z-index: 5;
        inset: calc(100% + var(--bl-space-1)) 0 auto auto;
        width: max-content;
        min-width: 100%;
        max-width: min(20rem, 90vw);
        max-height: min(32rem, 70vh);
        overflow: auto;
        padding: var(--bl-space-1);
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-control);
        background: var(--bl-panel);
        box-shadow: var(--bl-shadow);
      }

      ul + ul,
      .label {
        margin-top: var(--bl-space-1);
        border-top: 1px solid var(--bl-line);
        padding-top: var(--bl-space-1);
      }

      .label {
        padding: var(--bl-space-2) var(--bl-space-3) 0;
      }

      .list > :first-child {
        border: 0;
        margin: 0;
      }

      .item {
        min-height: 2.25rem;
        padding: var(--bl-space-1) var(--bl-space-3);
        border-radius: var(--bl-radius-tag);
      }
    `,
  ]

  @property({ attribute: false }) words = ''
  @property({ attribute: false }) sections: readonly MenuSection[] = []
  @property({ type: Boolean }) busy = false
  @query('details') private menu!: HTMLDetailsElement
  @query('summary') private opener!: HTMLElement

  override render() {
    return html`<details @keydown=${this.#keyed} @focusout=${this.#left}>
      <summary class="plain row" aria-busy=${this.busy}>
        ${this.words} ${icon('chevronDown')}
      </summary>
      <div class="list">
        ${this.sections.map(
          ({ title, actions }, at) =>
            html`${title === undefined ? nothing : html`<p class="label" id="title-${at}">${title}</p>`}
              <ul aria-labelledby=${title === undefined ? nothing : `title-${at}`}>
                ${actions.map((action) => this.#action(action))}
              </ul>`,
        )}
      </div>
    </details>`
  }

  #action({ words, act, chosen }: MenuAction) {
    const choose = () => {
      this.#close()
      act()
    }
    return html`<li>
      <button class="item" aria-pressed=${chosen ?? nothing} @click=${choose}>${words}</button>
    </li>`
  }

  readonly #keyed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.menu.open) return
    event.stopPropagation()
    this.#close()
  }

  readonly #left = (event: FocusEvent) => {
    if (!this.menu.contains(event.relatedTarget as Node | null)) this.menu.open = false
  }

  #close() {
    this.menu.open = false
    this.opener.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-menu': BlMenu
  }
}
