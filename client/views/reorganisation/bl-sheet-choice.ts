import { StoreController } from '@nanostores/lit'
import { css, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { segmented, segmentedStyles } from '../../design/segmented.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { $reorganisation } from '../../state/exposure.ts'
import { sheetChosen } from '../../view/reorganising.ts'
import { changeView } from '../../view/view-store.ts'
import { sheets } from '../../view/view.ts'

/** On a telephone: which of list, picture and units is shown. */
@customElement('bl-sheet-choice')
export class BlSheetChoice extends LitElement {
  static override styles = [
    shared,
    segmentedStyles,
    css`
      :host {
        padding: var(--bl-space-2) var(--bl-space-4);
        border-bottom: 1px solid var(--bl-line);
        background: var(--bl-panel);
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #room = new StoreController(this, $reorganisation)

  override render() {
    const { panels } = this.#messages.value.reorganisation
    return segmented({
      legend: panels.show,
      name: 'sheet',
      options: sheets.map((sheet) => [sheet, panels.sheets[sheet]]),
      chosen: this.#room.value.sheet,
      choose: (sheet) => changeView(sheetChosen(sheet)),
      even: true,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-sheet-choice': BlSheetChoice
  }
}
