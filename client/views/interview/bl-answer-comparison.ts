import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { comparisonOpened } from '../../view/interviewing.ts'
import type { ComparisonAnswer, QuestionsAnswer } from '../../../server/contract/interviews.ts'
import type { InterviewSummary, Mention, Quote } from '../../../server/domain/interview.ts'
import { api } from '../../api.ts'
import { emit } from '../../events.ts'
import { answerLink, thingLink } from '../../components/details/links.ts'
import { skeletonStyles } from '../../design/skeleton.ts'
import { whileLoaded } from '../../components/details/loaded.ts'
import { runsOf, type Run } from '../../components/details/marked-text.ts'
import { whoGave } from '../../components/details/who.ts'
import { NamedInTitle } from '../../components/named-in-title.ts'
import { fieldStyles } from '../../design/field.ts'
import { segmentedStyles } from '../../design/segmented.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { wantedResource } from '../../state/resource.ts'
import { isHeard } from '../../state/heard.ts'
import { changeView } from '../../view/view-store.ts'
import type { View } from '../../view/view.ts'
import { mentionStyles } from './mention-styles.ts'
import { selectionOf, sortOf } from './mentioned.ts'
import { readingWays } from './reading-ways.ts'

/** All answers to one question side by side, of those interviews that are looked at. */
@customElement('bl-answer-comparison')
export class BlAnswerComparison extends LitElement {
  static override styles = [
    shared,
    skeletonStyles,
    fieldStyles,
    mentionStyles,
    segmentedStyles,
    css`
      :host {
        --side: var(--bl-space-10);

        padding-bottom: var(--bl-space-10);
        overflow-y: auto;
      }

      .head {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--bl-space-2) var(--bl-space-4);
        align-items: start;
        padding: var(--bl-space-5) var(--side) var(--bl-space-2);
      }

      .segmented {
        justify-self: start;
      }

      .head > :nth-child(n + 3) {
        grid-column: 1 / -1;
      }

      h1 {
        overflow-wrap: anywhere;
      }

      h2 {
        margin-bottom: var(--bl-space-1);
        font: 650 1rem/1.5rem var(--bl-font);
      }

      .choice {
        max-width: 36rem;
      }

      .told,
      .answers,
      .empty {
        margin-inline: var(--side);
      }

      /* As many columns as there is room for, each wide enough to read in. */
      .answers {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
        gap: var(--bl-space-4);
        margin-top: var(--bl-space-4);
      }

      .card {
        height: 100%;
        padding-block: var(--bl-space-4);
      }

      .card p + p {
        margin-top: var(--bl-space-2);
      }

      .empty {
        margin-top: var(--bl-space-4);
        padding: var(--bl-space-4);
        border: 1px dashed var(--bl-control);
      }

      @media (width < 640px) {
        :host {
          --side: var(--bl-space-4);
        }

        .head {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  @property({ attribute: false }) interviews: InterviewSummary[] = []
  @property({ attribute: false }) revision = 0
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  /** The question whose answers have been told of. */
  #announced: string | undefined
  readonly #questions = wantedResource({
    ask: (_revision: number, signal) => api.questions(signal),
    about: () => 'questions',
  })
  readonly #asked = new StoreController(this, this.#questions.$answered)
  readonly #comparison = wantedResource({
    ask: ({ question }: { question: string; revision: number }, signal) =>
      api.comparison(question, signal),
    about: ({ question }) => question,
  })
  readonly #compared = new StoreController(this, this.#comparison.$answered)

  constructor() {
    super()
    new NamedInTitle(this, { scope: 'room', name: () => this.#title() })
  }

  override willUpdate() {
    const { revision } = this
    const question = this.view.compared
    this.#questions.want(revision)
    this.#comparison.want(
      question === undefined || question === 'all' ? undefined : { question, revision },
    )
  }

  /** What has come in place of another question, or of reading. */
  protected override updated() {
    const { compare } = this.#messages.value.reading
    const { phase, answer } = this.#compared.value
    const { compared } = this.view
    if (compared === this.#announced) return
    if (compared === 'all') emit(this, 'announce', { text: compare.choose })
    else if (phase !== 'ready' || !answer) return
    else {
      const { answers, counted, question } = answer
      const shown = answers.filter((quote) => this.#isHeard(quote)).length
      const told = this.#told(shown, answers.length, counted)
      emit(this, 'announce', { text: `${compare.title(question.text)}: ${told}` })
    }
    this.#announced = compared
  }

  override render() {
    const messages = this.#messages.value
    const { compare } = messages.reading
    const compared = this.#compared.value
    const question = this.view.compared ?? 'all'
    return html`<header class="head">
        <h1 tabindex="-1">${this.#title()}</h1>
        ${readingWays({ isCompared: true, question }, messages)}
        ${compared.answer ? nothing : html`<p class="secondary">${compare.chooseNote}</p>`}
        ${whileLoaded({
          answered: this.#asked.value,
          messages,
          retry: this.#questions.again,
          draw: (answer) => this.#choice(answer),
        })}
      </header>
      ${whileLoaded({
        answered: compared,
        messages,
        retry: this.#comparison.again,
        draw: (answer) => this.#answers(answer),
      })}`
  }

  #title() {
    const { compare } = this.#messages.value.reading
    const { answer } = this.#compared.value
    return answer ? compare.title(answer.question.text) : compare.choose
  }

  #choice({ questions }: QuestionsAnswer) {
    const { compare } = this.#messages.value.reading
    const now = this.view.compared
    const series = [...new Set(questions.map((question) => question.series))]
    return html`<div class="choice">
      <label for="question">${compare.question}</label>
      <select id="question" @change=${this.#chosen}>
        ${now === 'all' ? html`<option value="all" selected>${compare.pick}</option>` : nothing}
        ${series.map(
          (name) =>
            html`<optgroup label=${name}>
              ${questions
                .filter((question) => question.series === name)
                .map(
                  ({ id, position, text, answers }) =>
                    html`<option value=${id} ?selected=${id === now}>
                      ${compare.option(position > 0 ? `${position} ${text}` : text, answers)}
                    </option>`,
                )}
            </optgroup>`,
        )}
      </select>
    </div>`
  }

  #answers({ answers, counted }: ComparisonAnswer) {
    const { compare } = this.#messages.value.reading
    const shown = answers.filter((quote) => this.#isHeard(quote))
    return html`<p class="secondary told" role="status">
        ${this.#told(shown.length, answers.length, counted)}
      </p>
      ${
        shown.length === 0
          ? html`<div class="card empty">
              <strong>${compare.none}</strong>
              <p>${compare.noneNote}</p>
            </div>`
          : nothing
      }
      <ul class="answers">
        ${shown.map((quote) => html`<li>${this.#answer(quote)}</li>`)}
      </ul>`
  }

  #told(shown: number, of: number, counted: number) {
    const { compare } = this.#messages.value.reading
    const parts = [compare.shown(shown, of), ...(counted > 0 ? [compare.counted(counted)] : [])]
    return parts.join(' · ')
  }

  /** The day is the interview's, which an answer with a stricter consent does not lead to. */
  #isHeard({ interviewees, interview }: Quote) {
    const date = this.interviews.find(({ id }) => id === interview)?.date
    const told = { interviewees, ...(date !== undefined && { date }) }
    return isHeard(told, this.view.heard, this.#messages.value.words)
  }

  #answer(quote: Quote) {
    const messages = this.#messages.value
    const { id, text, language, interview, verbatim, mentions } = quote
    return html`<article class="card" aria-labelledby="who-${id}">
      <h2 id="who-${id}">${whoGave(quote.interviewees, messages)}</h2>
      ${verbatim ? nothing : html`<p><span class="tag">${messages.interview.retold}</span></p>`}
      <p class="text" lang=${language}>${runsOf(text, mentions).map((run) => this.#run(run))}</p>
      ${
        interview === undefined
          ? nothing
          : html`<p class="secondary">
              ${answerLink(this.view, { interview, answer: id }, messages.reading.compare.read)}
            </p>`
      }
    </article>`
  }

  #run({ ranges: [mention], text }: Run<Mention>) {
    if (!mention) return text
    const selection = selectionOf(mention.target)
    return html`<span class="mention ${sortOf(mention.target)}"
      >${selection ? thingLink(this.view, selection, text) : text}</span
    >`
  }

  readonly #chosen = ({ target }: Event) => {
    changeView(comparisonOpened((target as HTMLSelectElement).value))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-answer-comparison': BlAnswerComparison
  }
}
