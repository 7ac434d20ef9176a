import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { ExposureAnswer, ReportBody } from '../../../server/contract/exposure.ts'
import { emit } from '../../events.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import type { ExposureAsked } from '../../state/exposure.ts'
import type { View } from '../../view/view.ts'
import './bl-exposure-actions.ts'
import './bl-exposure-terms.ts'
import './bl-sentence.ts'

type Sentence = ExposureAnswer['summary'][number]

/** What is looked at, what it exposes in sentences, and the ways to take it to a meeting. */
@customElement('bl-exposure-summary')
export class BlExposureSummary extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        padding: var(--bl-space-5) var(--bl-gutter) var(--bl-space-4);
      }

      header {
        gap: var(--bl-space-2) var(--bl-space-4);
        justify-content: space-between;
        align-items: start;
      }

      h1 {
        overflow-wrap: anywhere;
      }

      .said {
        max-width: 66ch;
        margin-top: var(--bl-space-2);
        font: var(--bl-type-reading);
      }

      .folded {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
      }

      .whole {
        margin-top: var(--bl-space-1);
        font: var(--bl-type-secondary);
      }

      .unknown {
        margin-top: var(--bl-space-2);
        color: color-mix(in srgb, var(--bl-unknown) 85%, var(--bl-text));
        font-weight: 500;
      }

      .unknown button.link {
        color: inherit;
      }

      /* On the page they stand at the end of the list. */
      .general,
      bl-exposure-terms {
        display: none;
      }

      @media (width < 640px) {
        :host {
          padding-block: var(--bl-space-3);
        }

        .folded {
          -webkit-line-clamp: 6;
        }
      }

      @media print {
        :host {
          padding-block: 0;
        }

        .folded {
          display: block;
        }

        bl-exposure-actions {
          display: none;
        }

        .general,
        bl-exposure-terms {
          display: block;
        }
      }
    `,
  ]

  /** The name of what is looked at, and what it is: "Planlagt · 01-10-2026". */
  @property({ attribute: false }) heading = ''
  @property({ attribute: false }) note = ''
  @property({ attribute: false }) answer: ExposureAnswer | undefined
  /** The question that was answered. */
  @property({ attribute: false }) asked: ExposureAsked | undefined
  @property({ attribute: false }) view!: View
  /** The picture as it stands. */
  @property({ attribute: false }) picture: (() => Promise<ReportBody['picture']>) | undefined
  /** Whether the sentences take more lines than are shown at first, and whether all are shown. */
  @state() private isLong = false
  @state() private opened = false
  @query('.said') private said!: HTMLElement | null
  readonly #messages = new StoreController(this, $messages)
  readonly #measuring = new ResizeObserver(() => this.#measure())
  #measured: HTMLElement | null = null
  #announced: unknown

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#measuring.disconnect()
    this.#measured = null
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('heading')) this.opened = false
  }

  override updated() {
    this.#announce()
    requestAnimationFrame(() => this.#measure())
    if (this.said === this.#measured) return
    this.#measuring.disconnect()
    this.#measured = this.said
    if (this.said) this.#measuring.observe(this.said)
  }

  /** A new result is told once, by its first sentence. */
  #announce() {
    const said = this.answer?.summary
    if (!said || said === this.#announced) return
    this.#announced = said
    emit(this, 'announce', { text: said[0]?.sentence ?? '' })
  }

  #measure() {
    const { said } = this
    if (said && !this.opened) this.isLong = said.scrollHeight > said.clientHeight + 1
  }

  /** The keyboard is not left on a link that is folded away. */
  readonly #reached = ({ target }: Event) => {
    const { said } = this
    const { bottom } = (target as HTMLElement).getBoundingClientRect()
    if (said && bottom > said.getBoundingClientRect().bottom + 1) this.opened = true
  }

  override render() {
    const { answer } = this
    return html`<header class="row">
        <div>
          <h1 tabindex="-1">${this.heading}</h1>
          <p class="secondary">${this.note}</p>
        </div>
        <bl-exposure-actions
          .asked=${answer && this.asked}
          .picture=${this.picture}
        ></bl-exposure-actions>
      </header>
      ${answer ? this.#said(answer) : nothing}`
  }

  #said(answer: ExposureAnswer) {
    const about = (...subjects: Sentence['about'][]) =>
      answer.summary.filter((sentence) => subjects.includes(sentence.about))
    return html`<p class=${this.opened ? 'said' : 'said folded'} @focusin=${this.#reached}>
        ${about('exposed', 'worst', 'activities', 'mild', 'gains').map((one) => this.#sentence(one))}
      </p>
      ${
        this.isLong && !this.opened
          ? html`<button class="link act whole" @click=${() => (this.opened = true)}>
              ${this.#messages.value.exposure.summary.whole}
            </button>`
          : nothing
      }
      ${about('unknown').map(
        (sentence) =>
          html`<p class="unknown">
            ${this.#sentence(sentence)}
            <button class="link" @click=${this.#showMissing}>
              ${this.#messages.value.exposure.summary.register}
            </button>
          </p>`,
      )}
      ${about('general').map(
        (sentence) => html`<p class="secondary general">${this.#sentence(sentence)}</p>`,
      )}
      <bl-exposure-terms .answer=${answer} .view=${this.view}></bl-exposure-terms>`
  }

  #sentence(sentence: Sentence) {
    return html`<bl-sentence counted .sentence=${sentence} .view=${this.view}></bl-sentence> `
  }

  readonly #showMissing = () => {
    this.dispatchEvent(new CustomEvent('missing-open', { bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-exposure-summary': BlExposureSummary
  }
}
