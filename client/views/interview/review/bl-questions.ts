import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { DraftAnswer } from '../../../../server/contract/drafts.ts'
import type { QuestionsAnswer } from '../../../../server/contract/interviews.ts'
import { consents, type Consent } from '../../../../server/domain/words.ts'
import { Limited } from '../../../components/details/limited.ts'
import { fieldOf, fieldStyles } from '../../../design/field.ts'
import { panel } from '../../../design/panel.ts'
import { shared } from '../../../design/shared.ts'
import { suggestionsOf } from '../../../state/draft-suggestions.ts'
import { placeOf } from './places.ts'
import type { Wording } from './suggestion-words.ts'

const questionsAtFirst = 40

/**
 * The questions of a draft with what is left to judge in each; of the one in view, which registered question it is.
 * @fires answer-choose with the position of an answer
 * @fires draft-change with a `DraftChange`
 */
@customElement('bl-questions')
export class BlQuestions extends LitElement {
  static override styles = [
    shared,
    panel,
    fieldStyles,
    css`
      section {
        border: 0;
      }

      li + li {
        margin-top: var(--bl-space-1);
      }

      .item {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--bl-space-2);
        align-items: center;
        min-height: 2.25rem;
        padding: var(--bl-space-1) var(--bl-space-2);
        overflow-wrap: anywhere;
      }

      .item[aria-current],
      .item[aria-current] :is(.secondary, .count) {
        color: var(--bl-text);
      }

      .item .secondary {
        grid-column: 1 / -1;
      }

      .of-answer {
        gap: var(--bl-space-3);
        padding: var(--bl-space-2) var(--bl-space-2) var(--bl-space-3);
      }
    `,
  ]

  @property({ attribute: false }) wording!: Wording
  /** The position of the answer in view. */
  @property({ type: Number }) answer = 0
  readonly #limited = new Limited(this, questionsAtFirst)
  /** All questions that are registered. */
  @property({ attribute: false }) registered: QuestionsAnswer['questions'] = []

  #open(): Map<number, number> {
    const found = new Map<number, number>()
    for (const { answer, decision } of suggestionsOf(this.wording.draft)) {
      if (decision === 'open') found.set(answer, (found.get(answer) ?? 0) + 1)
    }
    return found
  }

  #choose(answer: number) {
    this.dispatchEvent(new CustomEvent('answer-choose', { detail: { answer } }))
  }

  #change(change: Partial<Pick<DraftAnswer, 'consent'>> | { asked: string | null }) {
    const answers = [{ position: this.answer, ...change }]
    this.dispatchEvent(new CustomEvent('draft-change', { detail: { change: { answers } } }))
  }

  #question(answer: DraftAnswer, open: number) {
    const { draft, texts, messages } = this.wording
    const isCurrent = answer.position === this.answer
    const state = answer.text === '' ? texts.recognised.unanswered : undefined
    return html`<li>
      <button
        class="item"
        aria-current=${isCurrent ? 'true' : nothing}
        @click=${() => this.#choose(answer.position)}
      >
        <span lang=${draft.language}>${placeOf(answer.position, this.wording)}</span>
        <span class="count">${open > 0 ? messages.formats.number(open) : nothing}</span>
        ${state ? html`<span class="secondary">${state}</span>` : nothing}
      </button>
      ${isCurrent ? this.#ofAnswer(answer) : nothing}
    </li>`
  }

  #ofAnswer({ asked, consent }: DraftAnswer) {
    const { texts, messages } = this.wording
    const { recognised } = texts
    const given = (event: Event) => (event.target as HTMLSelectElement).value
    return html`<div class="stack of-answer">
      ${fieldOf(
        { id: 'asked', label: recognised.asked },
        html`<select
          id="asked"
          @change=${(event: Event) => this.#change({ asked: given(event) || null })}
        >
          <option value="" ?selected=${asked === undefined}>${recognised.newQuestion}</option>
          ${this.#questions().map(
            ({ id, series, text }) =>
              html`<option value=${id} ?selected=${asked === id}>${text} (${series})</option>`,
          )}
        </select>`,
      )}
      ${fieldOf(
        { id: 'consent', label: recognised.answerConsent },
        html`<select
          id="consent"
          @change=${(event: Event) => this.#change({ consent: (given(event) || null) as Consent })}
        >
          <option value="" ?selected=${consent === undefined}>${recognised.asInterview}</option>
          ${consents.map(
            (value) =>
              html`<option value=${value} ?selected=${consent === value}>
                ${messages.words.consents[value]}
              </option>`,
          )}
        </select>`,
      )}
    </div>`
  }

  /** Those of the same series first. */
  #questions() {
    const rank = (series: string) => (series === this.wording.draft.series ? 0 : 1)
    return this.registered.toSorted(
      (a, b) => rank(a.series) - rank(b.series) || a.position - b.position,
    )
  }

  override render() {
    const { draft, texts, messages } = this.wording
    const open = this.#open()
    return html`<section>
      <h2>${texts.recognised.questions}</h2>
      <ul>
        ${this.#limited
          .first(draft.answers)
          .map((answer) => this.#question(answer, open.get(answer.position) ?? 0))}
      </ul>
      ${this.#limited.button(draft.answers.length, messages)}
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-questions': BlQuestions
  }
}
