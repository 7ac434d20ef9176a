import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { ExposureAnswer } from '../../../server/contract/exposure.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { View } from '../../view/view.ts'
import './bl-sentence.ts'
import './bl-unknown.ts'
import type { BlUnknown } from './bl-unknown.ts'

/** How much of the result rests on what is registered: a line that is always in sight, and the way to what is missing. */
@customElement('bl-exposure-coverage')
export class BlExposureCoverage extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        padding: var(--bl-space-2) var(--bl-gutter);
        border-top: 1px solid var(--bl-line);
        background: var(--bl-bg);
      }
    `,
  ]

  @property({ attribute: false }) answer!: ExposureAnswer
  @property({ attribute: false }) lookup: Lookup | undefined
  @property({ attribute: false }) view!: View
  @query('bl-unknown') private unknown!: BlUnknown
  readonly #messages = new StoreController(this, $messages)

  /** Opens the list of what is missing. */
  showMissing() {
    this.unknown.open()
  }

  override render() {
    const { missing } = this.#messages.value.exposure.coverage
    const { answer, view } = this
    return html`<p class="secondary">
        <bl-sentence .sentence=${answer.coverage} .view=${view}></bl-sentence>
        <button class="link" @click=${() => this.showMissing()}>${missing}</button>
      </p>
      <bl-unknown .answer=${answer} .lookup=${this.lookup} .view=${view}></bl-unknown>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-exposure-coverage': BlExposureCoverage
  }
}
