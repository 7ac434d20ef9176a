import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Certainty } from '../../../server/domain/words.ts'
import { $messages } from '../../locales/messages.ts'
import { shared } from '../../design/shared.ts'

/** How well a fact is founded, as a tag that opens to its source. */
@customElement('bl-basis')
export class BlBasis extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline;
      }

      button.tag {
        min-height: 1.5rem;
        border: 1px solid transparent;
        transition: border-color var(--bl-motion-colour);
      }

      button.tag::after {
        content: ' ▾';
        content: ' ▾' / '';
      }

      button.tag[aria-expanded='true']::after {
        content: ' ▴';
        content: ' ▴' / '';
      }

      .tag.suggested {
        border: 1px dashed;
        color: var(--bl-text);
      }

      .tag.suggested,
      button.tag:hover {
        border-color: var(--bl-control);
      }

      p {
        margin-block: var(--bl-space-1) var(--bl-space-2);
      }
    `,
  ]

  @property({ attribute: false }) certainty: Certainty = 'stated'
  @property({ attribute: false }) source: string | undefined
  @state() private opened = false
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { coverage, words, details } = this.#messages.value
    const isSuggested = this.certainty === 'suggested'
    const word = isSuggested ? coverage.confirm.tag : words.certainties[this.certainty]
    const tag = isSuggested ? 'tag suggested' : 'tag'
    if (this.source === undefined) return html`<span class=${tag}>${word}</span>`
    return html`<button class=${tag} aria-expanded=${this.opened} @click=${this.#toggle}>
        ${word}<span class="unseen">, ${details.facts.showSource}</span>
      </button>
      <p class="secondary" ?hidden=${!this.opened}>${this.source}</p>`
  }

  readonly #toggle = () => {
    this.opened = !this.opened
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-basis': BlBasis
  }
}
