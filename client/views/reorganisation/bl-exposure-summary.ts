import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ExposureAnswer, ReportBody } from '../../../server/contract/exposure.ts'
import { shared } from '../../components/styles.ts'
import { $messages } from '../../locales/messages.ts'
import { $exposure, askMoreFindings, type ExposureAsked } from '../../state/exposure.ts'
import type { View } from '../../state/view.ts'
import './bl-exposure-downloads.ts'
import './bl-exposure-terms.ts'
import './bl-sentence.ts'
import { summaryStyles } from './summary-styles.ts'

type Sentence = ExposureAnswer['summary'][number]

/** Asks for the rest of what is not in the last class: paper has everything that is exposed or cannot be judged. */
async function askExposed() {
  for (let had = -1; ;) {
    const { answer } = $exposure.get()
    if (!answer || answer.findings.length === had) return
    had = answer.findings.length
    if (had >= answer.counts.total - answer.counts['not-shown']) return
    await askMoreFindings()
  }
}

/** What is looked at, what it exposes in sentences, and the ways to take it to a meeting. */
@customElement('bl-exposure-summary')
export class BlExposureSummary extends LitElement {
  static override styles = [shared, summaryStyles]

  /** The name of what is looked at, and what it is: "Planlagt · 01-10-2026". */
  @property({ attribute: false }) heading = ''
  @property({ attribute: false }) note = ''
  @property({ attribute: false }) answer: ExposureAnswer | undefined
  /** The question that was answered. */
  @property({ attribute: false }) asked: ExposureAsked | undefined
  @property({ attribute: false }) view!: View
  /** The picture as it stands. */
  @property({ attribute: false }) picture: (() => Promise<ReportBody['picture']>) | undefined
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { exposure } = this.#messages.value
    const { answer } = this
    return html`<header>
        <div>
          <h1>${this.heading}</h1>
          <p class="secondary">${this.note}</p>
        </div>
        ${
          answer && this.asked
            ? html`<div class="actions">
                <button class="plain" @click=${this.#print}>${exposure.summary.print}</button>
                <bl-exposure-downloads
                  .asked=${this.asked}
                  .picture=${this.picture}
                ></bl-exposure-downloads>
              </div>`
            : nothing
        }
      </header>
      ${answer ? this.#said(answer) : nothing}`
  }

  #said(answer: ExposureAnswer) {
    const about = (...subjects: Sentence['about'][]) =>
      answer.summary.filter((sentence) => subjects.includes(sentence.about))
    return html`<p class="said">
        ${about('exposed', 'worst', 'activities', 'mild', 'gains').map((one) => this.#sentence(one))}
      </p>
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
        (sentence) => html`<p class="secondary">${this.#sentence(sentence)}</p>`,
      )}
      <bl-exposure-terms .answer=${answer} .view=${this.view}></bl-exposure-terms>`
  }

  #sentence(sentence: Sentence) {
    return html`<bl-sentence .sentence=${sentence} .view=${this.view}></bl-sentence> `
  }

  readonly #showMissing = () => {
    this.dispatchEvent(new CustomEvent('missing-open', { bubbles: true, composed: true }))
  }

  readonly #print = async () => {
    await askExposed()
    print()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-exposure-summary': BlExposureSummary
  }
}
