import { StoreController } from '@nanostores/lit'
import { css, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { $messages } from '../../locales/messages.ts'
import { changeView } from '../../view/view-store.ts'
import { $folding } from '../../state/shown.ts'
import { foldedAs } from '../../view/transitions.ts'
import { segmented, segmentedStyles } from '../../design/segmented.ts'
import { shared } from '../../design/shared.ts'

/** What a large network is folded by; nothing for one that is drawn whole. */
@customElement('bl-folding')
export class BlFolding extends LitElement {
  static override styles = [
    shared,
    segmentedStyles,
    css`
      :host {
        padding-inline: var(--bl-space-4);
      }

      :host(:not([folds])) {
        display: none;
      }

      .label {
        margin-bottom: var(--bl-space-2);
        padding: 0;
      }

      .segmented {
        flex-wrap: wrap;
        font: var(--bl-type-secondary);
      }

      .segmented > * {
        min-height: max(1.875rem, var(--bl-target));
        padding: var(--bl-space-1);
      }

      .secondary {
        margin-top: var(--bl-space-2);
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #folding = new StoreController(this, $folding)

  override willUpdate() {
    this.toggleAttribute('folds', this.#folding.value !== undefined)
  }

  override render() {
    const folding = this.#folding.value
    if (!folding) return nothing
    const { frame, words } = this.#messages.value
    const { legend } = frame
    return segmented({
      legend: legend.foldedBy,
      legendShown: true,
      name: 'folding',
      options: folding.possible.map((one) => [one, words.foldings[one]]),
      chosen: folding.by,
      choose: (one) => changeView(foldedAs(one)),
      note: folding.possible.includes('none') ? undefined : legend.tooLarge,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-folding': BlFolding
  }
}
