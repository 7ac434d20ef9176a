import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ComparisonAnswer } from '../../../server/contract/interviews.ts'
import type { Answer } from '../../../server/domain/interview.ts'
import { api } from '../../api.ts'
import '../../components/details/bl-quote.ts'
import { loadedStyles } from '../../components/details/loaded-styles.ts'
import { whileLoaded } from '../../components/details/loaded.ts'
import { Loader } from '../../components/details/loader.ts'
import { Limited } from '../../components/details/limited.ts'
import { panel } from '../../components/details/panel-styles.ts'
import { shared } from '../../components/styles.ts'
import { $messages } from '../../locales/messages.ts'
import type { View } from '../../state/view.ts'
import { comparisonLink } from './reading-ways.ts'

const answersAtFirst = 6

/** What others answered to the same question. */
@customElement('bl-other-answers')
export class BlOtherAnswers extends LitElement {
  static override styles = [
    shared,
    panel,
    loadedStyles,
    css`
      .empty {
        padding: var(--bl-space-4);
        border: 1px dashed var(--bl-control);
        border-radius: var(--bl-radius-card);
      }

      .empty p {
        color: var(--bl-muted);
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
  readonly #loader = new Loader<ComparisonAnswer>(this)
  readonly #limited = new Limited(this, answersAtFirst)

  override willUpdate() {
    const { id } = this.answer.question
    this.#loader.want({
      subject: id,
      version: this.revision,
      ask: (signal) => api.comparison(id, signal),
    })
  }

  override render() {
    const messages = this.#messages.value
    return html`<section>
      <h3>${messages.interview.otherAnswers}</h3>
      ${whileLoaded({
        loaded: this.#loader.loaded,
        messages,
        retry: this.#loader.retry,
        draw: (answer) => this.#answers(answer),
      })}
    </section>`
  }

  #answers({ answers, counted }: ComparisonAnswer) {
    const messages = this.#messages.value
    const { interview: texts, reading } = messages
    const others = answers.filter(({ id }) => id !== this.answer.id)
    if (others.length + counted === 0) {
      return html`<div class="empty">
        <strong>${texts.nobodyElse}</strong>
        <p>${texts.nobodyElseNote}</p>
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
