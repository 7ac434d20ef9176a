import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ComparisonAnswer } from '../../../server/contract/interviews.ts'
import type { Answer } from '../../../server/domain/interview.ts'
import { api } from '../../api.ts'
import '../../components/details/bl-quote.ts'
import { skeletonStyles } from '../../design/skeleton.ts'
import { whileLoaded } from '../../components/details/loaded.ts'
import { Limited } from '../../components/details/limited.ts'
import { panel } from '../../design/panel.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { wantedResource } from '../../state/resource.ts'
import type { View } from '../../view/view.ts'
import { comparisonLink } from './reading-ways.ts'

const answersAtFirst = 6

/** What others answered to the same question. */
@customElement('bl-other-answers')
export class BlOtherAnswers extends LitElement {
  static override styles = [
    shared,
    panel,
    skeletonStyles,
    css`
      .empty {
        padding: var(--bl-space-4);
        border: 1px dashed var(--bl-control);
      }

      .all {
        margin-top: var(--bl-space-3);
      }
    `,
  ]

  @property({ attribute: false }) answer!: Answer
  @property({ attribute: false }) revision = 0
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  readonly #comparison = wantedResource({
    ask: ({ question }: { question: string; revision: number }, signal) =>
      api.comparison(question, signal),
    about: ({ question }) => question,
  })
  readonly #answered = new StoreController(this, this.#comparison.$answered)
  readonly #limited = new Limited(this, answersAtFirst)

  override willUpdate() {
    this.#comparison.want({ question: this.answer.question.id, revision: this.revision })
  }

  override render() {
    const messages = this.#messages.value
    return html`<section>
      <h3>${messages.interview.otherAnswers}</h3>
      ${whileLoaded({
        answered: this.#answered.value,
        messages,
        retry: this.#comparison.again,
        draw: (answer) => this.#answers(answer),
      })}
    </section>`
  }

  #answers({ answers, counted }: ComparisonAnswer) {
    const messages = this.#messages.value
    const { interview: texts, reading } = messages
    const others = answers.filter(({ id }) => id !== this.answer.id)
    if (others.length + counted === 0) {
      return html`<div class="card empty">
        <strong>${texts.nobodyElse}</strong>
        <p class="count">${texts.nobodyElseNote}</p>
      </div>`
    }
    return html`<ul>
        ${this.#limited
          .first(others)
          .map((quote) => html`<li><bl-quote .quote=${quote} .view=${this.view}></bl-quote></li>`)}
      </ul>
      ${this.#limited.button(others.length, messages)}
      ${counted > 0 ? html`<p class="secondary">${reading.compare.counted(counted)}</p>` : nothing}
      ${others.length > 0 ? html`<p class="all">${comparisonLink(this.view, this.answer.question.id, reading.compare.all)}</p>` : nothing}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-other-answers': BlOtherAnswers
  }
}
