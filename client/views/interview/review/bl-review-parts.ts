import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Draft } from '../../../../server/contract/drafts.ts'
import type { QuestionsAnswer } from '../../../../server/contract/interviews.ts'
import type { NetworkAnswer } from '../../../../server/contract/network.ts'
import '../../../design/bl-panels.ts'
import type { Panel } from '../../../design/bl-panels.ts'
import { segmented, segmentedStyles } from '../../../design/segmented.ts'
import { shared } from '../../../design/shared.ts'
import { withDraftThings } from '../../../state/draft-outcome.ts'
import type { DraftPlace } from '../../../state/draft-refusals.ts'
import { suggestionsOf } from '../../../state/draft-suggestions.ts'
import { $view } from '../../../view/view-store.ts'
import type { AmendForm, Amended } from './amend-forms.ts'
import { mentionForm, newMentionForm, type NewPlace } from './amend-mention.ts'
import { partnershipForm, reorganisationForm } from './amend-ties.ts'
import './bl-amend.ts'
import './bl-draft-outcome.ts'
import './bl-questions.ts'
import './bl-recognised.ts'
import './bl-review-text.ts'
import './bl-suggestions.ts'
import { seriesOf } from './recognised-form.ts'
import type { Wording } from './suggestion-words.ts'

const reviewSheets = ['text', 'suggestions', 'about'] as const
type ReviewSheet = (typeof reviewSheets)[number]

/** Where each stands. */
const panelOf: Record<ReviewSheet, Panel> = { text: 'middle', suggestions: 'right', about: 'left' }

/**
 * The parts of a review beside each other: what was recognised, the answer in view, and what is suggested in it.
 * @fires draft-change with a `DraftChange` and what to say of it
 */
@customElement('bl-review-parts')
export class BlReviewParts extends LitElement {
  static override styles = [
    shared,
    segmentedStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        min-height: 0;
      }

      bl-panels {
        --left: 19rem;
        --right: 25rem;

        grid-row: 2;
      }

      .sheets {
        padding: var(--bl-space-2) var(--bl-space-4);
        border-bottom: 1px solid var(--bl-line);
        background: var(--bl-panel);
      }

      @media (width >= 900px) {
        .sheets {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) wording!: Wording
  /** All that are registered. */
  @property({ attribute: false }) questions: QuestionsAnswer['questions'] = []
  /** On a telephone, what is shown. */
  @state() private sheet: ReviewSheet = 'text'
  @state() private answer: number | undefined
  @state() private chosen: string | undefined
  @state() private form: AmendForm | undefined
  @state() private aboutOpened = false
  @query('bl-suggestions') private suggestions!: HTMLElementTagNameMap['bl-suggestions'] | null
  @query('bl-recognised') private recognised!: HTMLElementTagNameMap['bl-recognised'] | null
  @query('bl-review-text') private text!: HTMLElementTagNameMap['bl-review-text'] | null
  readonly #view = new StoreController(this, $view)
  #pickable: { draft: Draft; network: NetworkAnswer } | undefined

  /** What can be picked: what is registered, and what the draft would register. */
  #network({ draft, network }: Wording): NetworkAnswer | undefined {
    if (!network) return undefined
    if (this.#pickable?.draft !== draft)
      this.#pickable = { draft, network: withDraftThings(draft, network) }
    return this.#pickable.network
  }

  /** The answer in view: the one chosen, else the first with anything to judge. */
  #answerOf(draft: Draft): number {
    const first = suggestionsOf(draft)[0]?.answer ?? draft.answers[0]?.position ?? 0
    this.answer ??= first
    const isThere = draft.answers.some(({ position }) => position === this.answer)
    return isThere ? this.answer : first
  }

  readonly #change = ({ detail }: CustomEvent<object>) => {
    this.dispatchEvent(new CustomEvent('draft-change', { detail }))
  }

  readonly #chooseAnswer = ({ detail: { answer } }: CustomEvent<{ answer: number }>) => {
    this.answer = answer
    this.sheet = 'text'
    this.aboutOpened = false
    void this.text?.focusHeading()
  }

  readonly #choose = ({ detail: { id } }: CustomEvent<{ id: string }>) => {
    const one = suggestionsOf(this.wording.draft).find((each) => each.id === id)
    if (!one) return
    this.chosen = id
    this.answer = one.answer
  }

  /** From what is judged in one answer to what is left in another. */
  readonly #next = async ({ detail: { answer } }: CustomEvent<{ answer: number }>) => {
    this.answer = answer
    this.chosen = undefined
    await this.updateComplete
    await this.suggestions?.focusChosen()
  }

  /** Where something refused is put right. */
  async show(place: DraftPlace) {
    if ('suggestion' in place) {
      this.#pressed(new CustomEvent('suggestion-choose', { detail: { id: place.suggestion } }))
    } else if ('answer' in place) {
      this.#chooseAnswer(new CustomEvent('answer-choose', { detail: { answer: place.answer } }))
    } else {
      this.sheet = 'about'
      this.aboutOpened = true
      await this.updateComplete
      await this.recognised?.focusInterviewee(place.interviewee)
    }
  }

  /** Pressed in the text: what can be said of it is brought into view. */
  readonly #pressed = (event: CustomEvent<{ id: string }>) => {
    this.#choose(event)
    this.form = undefined
    this.sheet = 'suggestions'
    void this.updateComplete.then(() => this.suggestions?.focusChosen())
  }

  readonly #amend = (event: CustomEvent<{ id: string }>) => {
    this.#choose(event)
    const amended = this.#amended()
    const one = amended && suggestionsOf(amended.draft).find(({ id }) => id === event.detail.id)
    if (!one) return
    if (one.sort === 'mention') this.form = mentionForm(one, amended)
    else if (one.sort === 'partnership') this.form = partnershipForm(one, amended)
    else this.form = reorganisationForm(one, amended)
  }

  readonly #add = ({ detail }: CustomEvent<NewPlace>) => {
    const amended = this.#amended()
    if (!amended) return
    this.form = newMentionForm(detail, amended)
    this.sheet = 'suggestions'
  }

  #amended(): Amended | undefined {
    const network = this.#network(this.wording)
    return network && { ...this.wording, network }
  }

  readonly #amendEnd = async () => {
    this.form = undefined
    await this.updateComplete
    await this.suggestions?.focusChosen()
  }

  override render() {
    const { wording } = this
    const answer = this.#answerOf(wording.draft)
    const { panels, text } = wording.texts
    return html`<div class="sheets">
        ${segmented({
          legend: panels.show,
          name: 'sheet',
          options: reviewSheets.map((sheet) => [sheet, panels[sheet]]),
          chosen: this.sheet,
          choose: (sheet) => (this.sheet = sheet),
          even: true,
        })}
      </div>
      <bl-panels
        folds="line"
        .name=${panels.about}
        .opened=${this.aboutOpened}
        .only=${panelOf[this.sheet]}
        @left-toggle=${({ detail }: CustomEvent<{ opened: boolean }>) => (this.aboutOpened = detail.opened)}
      >
        ${this.#about(wording, answer)}
        <bl-review-text
          role="region"
          aria-label=${text.title}
          .wording=${wording}
          .answer=${answer}
          .chosen=${this.chosen}
          @suggestion-choose=${this.#pressed}
          @answer-choose=${this.#chooseAnswer}
          @mention-add=${this.#add}
        ></bl-review-text>
        <aside slot="right" aria-label=${panels.suggestions}>
          ${this.form ? this.#form(this.form) : this.#suggestions(wording, answer)}
        </aside>
      </bl-panels>`
  }

  #about(wording: Wording, answer: number) {
    const network = this.#network(wording)
    return html`<div slot="left">
      <bl-questions
        .wording=${wording}
        .answer=${answer}
        .registered=${this.questions}
        @answer-choose=${this.#chooseAnswer}
        @draft-change=${this.#change}
      ></bl-questions>
      ${
        network
          ? html`<bl-recognised
              .wording=${wording}
              .network=${network}
              .series=${seriesOf(this.questions)}
              @draft-change=${this.#change}
            ></bl-recognised>`
          : nothing
      }
    </div>`
  }

  #form(form: AmendForm) {
    return html`<bl-amend
      .form=${form}
      .amended=${this.#amended()}
      @draft-change=${this.#change}
      @amend-end=${this.#amendEnd}
    ></bl-amend>`
  }

  #suggestions(wording: Wording, answer: number) {
    return html`<bl-draft-outcome .wording=${wording} .view=${this.#view.value}></bl-draft-outcome>
      <bl-suggestions
        .wording=${wording}
        .answer=${answer}
        .chosen=${this.chosen}
        @suggestion-choose=${this.#choose}
        @answer-next=${this.#next}
        @suggestion-amend=${this.#amend}
        @draft-change=${this.#change}
      ></bl-suggestions>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-review-parts': BlReviewParts
  }
}
