import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { excerptOf, joinedRanges, type Range } from '../../../server/domain/excerpt.ts'
import type { Quote } from '../../../server/domain/interview.ts'
import { $messages } from '../../locales/messages.ts'
import type { View } from '../../view/view.ts'
import { shared } from '../../design/shared.ts'
import { answerLink } from './links.ts'
import { runsOf } from './marked-text.ts'
import { panel } from '../../design/panel.ts'
import { whoGave } from './who.ts'

/** An answer away from its interview: the sentences that mention something, the words marked, and who said it where. */
@customElement('bl-quote')
export class BlQuote extends LitElement {
  static override styles = [
    shared,
    panel,
    css`
      figure {
        padding-inline-start: var(--bl-space-3);
        border-inline-start: 3px solid var(--bl-line);
      }

      blockquote {
        margin: 0;
      }

      blockquote p {
        white-space: pre-line;
      }

      mark {
        padding: 1px 2px;
        border-radius: 2px;
        -webkit-box-decoration-break: clone;
        box-decoration-break: clone;
      }

      figcaption {
        margin-top: var(--bl-space-1);
      }

      @media print {
        mark {
          font-weight: 600;
        }

        .ways {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) quote!: Quote
  /** The words to mark, as ranges of the answer's text. */
  @property({ attribute: false }) marks: Range[] = []
  @property({ attribute: false }) view!: View
  @state() private whole = false
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { quote } = this
    const excerpt = excerptOf(quote.text, this.marks)
    const shown = this.whole ? [{ start: 0, end: quote.text.length }] : excerpt
    return html`<figure>
      <blockquote lang=${quote.language}>
        ${shown.map((part) => html`<p>${this.#words(part)}</p>`)}
      </blockquote>
      <figcaption class="secondary">
        ${this.#origin()}<span class="ways"> ${this.#read()} ${this.#toggle(excerpt)}</span>
      </figcaption>
    </figure>`
  }

  #words(part: Range) {
    const { text } = this.quote
    const runs = runsOf(text, joinedRanges(this.marks), part)
    const before = part.start > 0 ? '… ' : ''
    return [
      before,
      ...runs.map((run) => (run.ranges.length > 0 ? html`<mark>${run.text}</mark>` : run.text)),
    ]
  }

  #origin() {
    const messages = this.#messages.value
    const { interviewees, question, verbatim, language } = this.quote
    const { retold } = messages.details.quotes
    return html`${whoGave(interviewees, messages)} ·
      <span lang=${language}>${question.text}</span>${
        verbatim ? nothing : html` · <span class="tag">${retold}</span>`
      }`
  }

  #read() {
    const { interview, id } = this.quote
    const { read } = this.#messages.value.details.quotes
    if (interview === undefined) return nothing
    return html`· ${answerLink(this.view, { interview, answer: id }, read)}`
  }

  #toggle(excerpt: readonly Range[]) {
    const { quotes } = this.#messages.value.details
    const [only, ...more] = excerpt
    const isWhole = more.length === 0 && only?.start === 0 && only.end === this.quote.text.length
    if (isWhole) return nothing
    const flip = () => (this.whole = !this.whole)
    return html`·
      <button class="link" aria-expanded=${this.whole} @click=${flip}>
        ${this.whole ? quotes.excerpt : quotes.whole}
      </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-quote': BlQuote
  }
}
