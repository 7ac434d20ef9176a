import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ExposureAnswer } from '../../../server/contract/exposure.ts'
import { ApiError } from '../../api.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { askMoreFindings } from '../../state/exposure.ts'

/** How many findings have come of all, and the way to more: the service sends the most affected first. */
@customElement('bl-unfetched')
export class BlUnfetched extends LitElement {
  static override styles = [
    shared,
    css`
      p {
        padding-block: var(--bl-space-3);
      }
    `,
  ]

  @property({ attribute: false }) answer!: ExposureAnswer
  @state() private fetching: 'asked' | 'failed' | undefined
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { findings: texts } = this.#messages.value.exposure
    const { findings, counts } = this.answer
    if (findings.length >= counts.total) return nothing
    const isAsked = this.fetching === 'asked'
    return html`<p class="secondary" role="status">
      ${this.fetching === 'failed' ? texts.failed : texts.shown(findings.length, counts.total)}
      <button class="link" ?disabled=${isAsked} @click=${this.#fetch}>
        ${isAsked ? texts.loading : texts.more}
      </button>
    </p>`
  }

  readonly #fetch = async () => {
    this.fetching = 'asked'
    try {
      await askMoreFindings()
      this.fetching = undefined
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      this.fetching = 'failed'
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-unfetched': BlUnfetched
  }
}
