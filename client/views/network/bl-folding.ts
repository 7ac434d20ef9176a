import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { Folding } from '../../../server/domain/picture-question.ts'
import { $messages } from '../../locales/messages.ts'
import { changeView } from '../../view/session.ts'
import { $folding } from '../../state/shown.ts'
import { foldedAs } from '../../view/transitions.ts'
import { shared } from '../../design/shared.ts'

/** What a large network is folded by; nothing for one that is drawn whole. */
@customElement('bl-folding')
export class BlFolding extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--bl-space-5);
        padding-inline: var(--bl-space-4);
      }

      :host(:not([folds])) {
        display: none;
      }

      .label {
        margin: 0 0 var(--bl-space-2);
        padding: 0;
      }

      .segments {
        display: flex;
        flex-wrap: wrap;
        padding: 2px;
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-control);
        background: var(--bl-sunken);
      }

      .segments label {
        flex: 1;
        padding: var(--bl-space-1);
        border-radius: 6px;
        color: var(--bl-muted);
        font: 500 0.8125rem/1.375rem var(--bl-font);
        text-align: center;
        cursor: pointer;
      }

      .secondary {
        margin-top: var(--bl-space-2);
      }

      .segments label:has(:checked) {
        background: var(--bl-panel);
        color: var(--bl-text);
        font-weight: 600;
        box-shadow: 0 0 0 1px var(--bl-control);
      }

      .segments label:has(:focus-visible) {
        outline: 2.5px solid var(--bl-text);
        outline-offset: 2px;
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #folding = new StoreController(this, $folding)

  override willUpdate() {
    this.toggleAttribute('folds', this.#folding.value !== undefined)
  }

  #choice(folding: Folding, by: Folding) {
    return html`
      <label>
        <input
          class="unseen"
          type="radio"
          name="folding"
          .checked=${folding === by}
          @change=${() => changeView(foldedAs(folding))}
        />
        ${this.#messages.value.words.foldings[folding]}
      </label>
    `
  }

  override render() {
    const folding = this.#folding.value
    if (!folding) return nothing
    const { legend } = this.#messages.value.frame
    return html`
      <fieldset>
        <legend class="label">${legend.foldedBy}</legend>
        <div class="segments">${folding.possible.map((one) => this.#choice(one, folding.by))}</div>
        ${
          folding.possible.includes('none')
            ? nothing
            : html`<p class="secondary">${legend.tooLarge}</p>`
        }
      </fieldset>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-folding': BlFolding
  }
}
