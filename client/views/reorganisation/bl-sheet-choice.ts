import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { $reorganisation } from '../../state/exposure.ts'
import { sheetChosen } from '../../view/reorganising.ts'
import { changeView } from '../../view/view-store.ts'
import { sheets, type Sheet } from '../../view/view.ts'

/** On a telephone: which of list, picture and units is shown. */
@customElement('bl-sheet-choice')
export class BlSheetChoice extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        padding: var(--bl-space-2) var(--bl-space-4);
        border-bottom: 1px solid var(--bl-line);
        background: var(--bl-panel);
      }

      fieldset {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        padding: 2px;
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-control);
        background: var(--bl-sunken);
      }

      label {
        display: grid;
        min-height: 2.75rem;
        border-radius: 6px;
        color: var(--bl-muted);
        font-weight: 500;
        place-content: center;
        cursor: pointer;
      }

      label:has(:checked) {
        background: var(--bl-panel);
        color: var(--bl-text);
        font-weight: 600;
        box-shadow: 0 0 0 1px var(--bl-control);
      }

      label:has(:focus-visible) {
        outline: 2.5px solid var(--bl-text);
        outline-offset: 2px;
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #room = new StoreController(this, $reorganisation)

  override render() {
    const { panels } = this.#messages.value.reorganisation
    return html`<fieldset>
      <legend class="unseen">${panels.show}</legend>
      ${sheets.map((sheet) => this.#choice(sheet))}
    </fieldset>`
  }

  #choice(sheet: Sheet) {
    return html`<label>
      <input
        class="unseen"
        type="radio"
        name="sheet"
        .checked=${this.#room.value.sheet === sheet}
        @change=${() => changeView(sheetChosen(sheet))}
      />${this.#messages.value.reorganisation.panels.sheets[sheet]}
    </label>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-sheet-choice': BlSheetChoice
  }
}
