import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Answer, Interview, InterviewSummary } from '../../../server/domain/interview.ts'
import { Limited } from '../../components/details/limited.ts'
import { answerLink } from '../../components/details/links.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import type { View } from '../../view/view.ts'
import { answerHeading } from './answer-heading.ts'
import { isHeard } from '../../state/heard.ts'
import './bl-answer-search.ts'
import './bl-heard.ts'
import { intervieweeNames, intervieweeWork } from './interviewees.ts'
import { comparisonLink } from './reading-ways.ts'

const interviewsAtFirst = 12

/** The left panel of the interview room: who was interviewed, what was asked, and search in what was answered. */
@customElement('bl-interview-list')
export class BlInterviewList extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        padding: var(--bl-space-4);
      }

      section + section {
        margin-top: var(--bl-space-6);
      }

      h2 {
        margin-bottom: var(--bl-space-2);
      }

      li {
        position: relative;
      }

      a {
        text-decoration: none;
      }

      /* The whole line leads where its link does. */
      a::after {
        content: '';
        position: absolute;
        inset: 0;
      }

      li:hover a {
        text-decoration: underline;
      }

      .interviews li {
        margin-inline: calc(-1 * var(--bl-space-2));
        padding: var(--bl-space-2);
        border-radius: var(--bl-radius-control);
      }

      .interviews li[aria-current] {
        background: var(--bl-accent-soft);
      }

      .interviews a,
      [aria-current] {
        font-weight: 600;
      }

      .questions li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--bl-space-2);
        padding-block: var(--bl-space-1);
      }

      .questions li:not([aria-current]) a {
        color: inherit;
      }
    `,
  ]

  @property({ attribute: false }) interviews: InterviewSummary[] = []
  /** The one that is read, once it is there. */
  @property({ attribute: false }) interview: Interview | undefined
  /** The id of the answer in view. */
  @property({ attribute: false }) current: string | undefined
  @property({ attribute: false }) revision = 0
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  readonly #limited = new Limited(this, interviewsAtFirst)

  override render() {
    const messages = this.#messages.value
    const { heard } = messages.reading
    const shown = this.interviews.filter((one) => isHeard(one, this.view.heard, messages.words))
    return html`<section class="interviews">
        <h2 class="label">${messages.interview.interviews}</h2>
        ${
          this.interviews.length > 1 || this.view.heard
            ? html`<bl-heard .interviews=${this.interviews} .view=${this.view}></bl-heard>`
            : nothing
        }
        ${shown.length === 0 ? html`<p class="secondary">${heard.none}</p>` : nothing}
        <ul>
          ${this.#limited.first(shown).map((summary) => this.#interviewee(summary))}
        </ul>
        ${this.#limited.button(shown.length, messages)}
      </section>
      ${this.interview && this.interview.answers.length > 0 ? this.#questions(this.interview) : nothing}
      <section>
        <bl-answer-search
          .interviews=${this.interviews}
          .revision=${this.revision}
          .view=${this.view}
        ></bl-answer-search>
      </section>`
  }

  #interviewee(summary: InterviewSummary) {
    const messages = this.#messages.value
    const { id, interviewees } = summary
    const work = intervieweeWork(interviewees, messages)
    return html`<li aria-current=${id === this.interview?.id ? 'true' : nothing}>
      ${answerLink(this.view, { interview: id }, intervieweeNames(interviewees, messages))}
      ${work ? html`<p class="secondary">${work}</p>` : nothing}
    </li>`
  }

  #questions({ answers, language }: Interview) {
    const { interview, formats } = this.#messages.value
    return html`<section class="questions">
      <h2 class="label">${interview.questions}</h2>
      <ul>
        ${answers.map(
          (answer) =>
            html`<li aria-current=${this.#isCurrent(answer) ? 'true' : nothing}>
              <span lang=${language}>${this.#leads(answer)}</span>
              <span class="count">${formats.number(answer.mentions.length)}</span>
            </li>`,
        )}
      </ul>
      <p class="secondary">${interview.countNote}</p>
    </section>`
  }

  #isCurrent({ id, question }: Answer) {
    const { compared } = this.view
    return compared === undefined ? id === this.current : question.id === compared
  }

  /** To the answer, or to all answers to its question where they are compared. */
  #leads(answer: Answer) {
    const { id, interview, question } = answer
    const heading = answerHeading(answer)
    return this.view.compared === undefined
      ? answerLink(this.view, { interview, answer: id }, heading)
      : comparisonLink(this.view, question.id, heading)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-interview-list': BlInterviewList
  }
}
