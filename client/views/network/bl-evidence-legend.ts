import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { EvidenceSign } from '../../canvas/evidence-signs.ts'
import { $messages } from '../../locales/messages.ts'
import { $view } from '../../view/view-store.ts'
import { $drawing, $legend } from '../../state/shown.ts'
import { evidenceSign } from '../../components/evidence-sign.ts'
import { rowName } from '../../components/row-name.ts'
import { shared } from '../../design/shared.ts'
import { rowOfKey } from '../../../server/domain/picture-question.ts'

/** What the signs over the picture mean, where the legend is folded away and on paper. */
@customElement('bl-evidence-legend')
export class BlEvidenceLegend extends LitElement {
  static override styles = [
    shared,
    css`
      ul,
      li {
        display: flex;
        gap: var(--bl-space-1) var(--bl-space-5);
        align-items: center;
      }

      ul {
        flex-wrap: wrap;
        padding: var(--bl-space-2) var(--bl-space-4);
        border-top: 1px solid var(--bl-line);
        background: var(--bl-panel);
        font: var(--bl-type-secondary);
      }

      li {
        column-gap: var(--bl-space-2);
      }

      svg {
        display: block;
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  readonly #legend = new StoreController(this, $legend)
  readonly #drawing = new StoreController(this, $drawing)

  override render() {
    const messages = this.#messages.value
    const legend = this.#legend.value
    const { layer } = this.#view.value
    const rows = [...(layer && legend ? legend.coverage : []), ...(legend?.basis ?? [])]
    if (rows.length === 0) return nothing
    const hasGroups = layer && (this.#drawing.value?.folded ?? 0) > 0
    return html`<ul aria-label=${messages.coverage.legend}>
      ${rows.map(
        ({ key }) =>
          html`<li>
            ${evidenceSign(rowOfKey(key).value as EvidenceSign)}
            ${rowName(key, messages, undefined)}
          </li>`,
      )}
      ${hasGroups ? html`<li>${messages.coverage.inGroups}</li>` : nothing}
    </ul>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-evidence-legend': BlEvidenceLegend
  }
}
