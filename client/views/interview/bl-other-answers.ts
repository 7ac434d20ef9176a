import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Answer, Interview, InterviewSummary, Quote } from '../../../server/model/interview.ts'
import { api } from '../../api.ts'
import '../../components/details/bl-quote.ts'
import { loadedStyles } from '../../components/details/loaded-styles.ts'
import { whileLoaded } from '../../components/details/loaded.ts'
import { Loader } from '../../components/details/loader.ts'
import { panel } from '../../components/details/panel-styles.ts'
import { shared } from '../../components/styles.ts'
import { $messages } from '../../locales/messages.ts'
import type { View } from '../../state/view.ts'

/** Interviews of the same series that are looked in at once. */
const most = 6

/** What others answered to the same question, read from their interviews. */
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
    `,
  ]

  @property({ attribute: false }) answer!: Answer
  @property({ attribute: false }) interviews: InterviewSummary[] = []
  @property({ attribute: false }) revision = 0
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  readonly #loader = new Loader<Interview[]>(this)

  override willUpdate() {
    const ids = this.#asked().map(({ id }) => id)
    this.#loader.want({
      subject: ids.join('+'),
      version: this.revision,
      ask: async (signal) => {
        const answers = await Promise.all(ids.map((id) => api.interview(id, signal)))
        return answers.map(({ interview }) => interview)
      },
    })
  }

  override render() {
    const messages = this.#messages.value
    return html`<section>
      <h3>${messages.interview.otherAnswers}</h3>
      ${
        this.#others().length === 0
          ? this.#empty(messages.interview.nobodyElse, messages.interview.nobodyElseNote)
          : whileLoaded({
              loaded: this.#loader.loaded,
              messages,
              retry: this.#loader.retry,
              draw: (interviews) => this.#answers(interviews),
            })
      }
    </section>`
  }

  /** Interviews of the same series by others. */
  #others() {
    const own = this.interviews.find(({ id }) => id === this.answer.interview)
    return this.interviews.filter(({ id, series }) => id !== own?.id && series === own?.series)
  }

  #asked() {
    return this.#others().slice(0, most)
  }

  #answers(interviews: Interview[]) {
    const { interview: texts } = this.#messages.value
    const quotes = interviews.flatMap((interview) => this.#quotesFrom(interview))
    const others = this.#others().length
    return html`${quotes.length === 0 ? this.#empty(texts.noOtherAnswer) : nothing}
      <ul>
        ${quotes.map(
          (quote) => html`<li><bl-quote .quote=${quote} .view=${this.view}></bl-quote></li>`,
        )}
      </ul>
      ${
        others > interviews.length
          ? html`<p class="secondary more">${texts.othersShown(interviews.length, others)}</p>`
          : nothing
      }`
  }

  #quotesFrom({ answers, ...provenance }: Interview): Quote[] {
    return answers
      .filter(({ question }) => question.id === this.answer.question.id)
      .map((answer) => ({ ...provenance, ...answer }))
  }

  #empty(title: string, note?: string) {
    return html`<div class="empty">
      <strong>${title}</strong>
      ${note ? html`<p>${note}</p>` : nothing}
    </div>`
  }
}
