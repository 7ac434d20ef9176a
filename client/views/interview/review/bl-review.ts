import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { DraftChange } from '../../../../server/contract/draft-changes.ts'
import type { Draft } from '../../../../server/contract/drafts.ts'
import type { NetworkAnswer } from '../../../../server/contract/network.ts'
import { api, ApiError } from '../../../api.ts'
import { emit } from '../../../components/details/emitted.ts'
import { loadedStyles } from '../../../components/details/loaded-styles.ts'
import { skeleton } from '../../../components/details/loaded.ts'
import { icon } from '../../../components/icon.ts'
import { shared } from '../../../components/styles.ts'
import { $messages } from '../../../locales/messages.ts'
import { $reviewTexts } from '../../../locales/review-texts.ts'
import { draftKeeper } from '../../../state/draft-keeper.ts'
import { withDraftThings } from '../../../state/draft-outcome.ts'
import { registeredNames, suggestionsOf } from '../../../state/draft-suggestions.ts'
import { draftsChanged } from '../../../state/drafts.ts'
import { $view } from '../../../state/session.ts'
import { $kept } from '../../../state/shown.ts'
import type { AmendForm, Amended } from './amend-forms.ts'
import { mentionForm, newMentionForm, type NewPlace } from './amend-mention.ts'
import { partnershipForm, reorganisationForm } from './amend-ties.ts'
import './bl-amend.ts'
import './bl-correct-text.ts'
import './bl-draft-outcome.ts'
import './bl-questions.ts'
import './bl-recognised.ts'
import './bl-review-bar.ts'
import './bl-review-text.ts'
import './bl-suggestions.ts'
import { finished, notThere, opened } from './review-endings.ts'
import { refusedNote, sameNote } from './review-notes.ts'
import { reviewStyles } from './review-styles.ts'
import { sheetChoice, type ReviewSheet } from './sheet-choice.ts'
import { sheetChoiceStyles } from './sheet-choice-styles.ts'
import type { Wording } from './suggestion-words.ts'

type Changing = CustomEvent<{ change: DraftChange; says?: string }>

/** Reviewing the draft of the view: its text, what is suggested beside it, and what it becomes. */
@customElement('bl-review')
export class BlReview extends LitElement {
  static override styles = [shared, loadedStyles, sheetChoiceStyles, reviewStyles]

  /** On a telephone, what is shown. */
  @property({ reflect: true }) sheet: ReviewSheet = 'text'
  @state() private answer: number | undefined
  @state() private chosen: string | undefined
  @state() private form: AmendForm | undefined
  @state() private correcting = false
  @state() private confirming = false
  @state() private refusal: ApiError | undefined
  @state() private aboutOpened = false
  @query('bl-suggestions') private suggestions!: HTMLElementTagNameMap['bl-suggestions'] | null
  @query('bl-review-text') private text!: HTMLElementTagNameMap['bl-review-text'] | null
  readonly #view = new StoreController(this, $view)
  readonly #kept = new StoreController(this, $kept)
  readonly #messages = new StoreController(this, $messages)
  readonly #texts = new StoreController(this, $reviewTexts)
  readonly #keeper = draftKeeper(api)
  readonly #reviewing = new StoreController(this, this.#keeper.$reviewing)
  #shown: string | undefined
  #wording: Wording | undefined
  #pickable: { draft: Draft; network: NetworkAnswer } | undefined

  override disconnectedCallback() {
    this.#keeper.stop()
    this.#shown = undefined
    draftsChanged()
    super.disconnectedCallback()
  }

  protected override willUpdate() {
    const { draft: id } = this.#view.value
    if (id !== undefined && id !== this.#shown) {
      this.#shown = id
      ;[this.answer, this.chosen, this.form, this.refusal] = [
        undefined,
        undefined,
        undefined,
        undefined,
      ]
      void this.#keeper.open(id)
    }
    const { draft } = this.#reviewing.value
    const { network } = this.#kept.value
    const [messages, texts] = [this.#messages.value, this.#texts.value]
    const known = this.#wording
    if (!draft) this.#wording = undefined
    else if (known?.draft !== draft || known.network !== network || known.texts !== texts) {
      const names = registeredNames(draft, network)
      this.#wording = { draft, network, names, messages, texts }
    }
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('refusal') && this.refusal)
      this.renderRoot.querySelector<HTMLElement>('.refused')?.focus()
  }

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

  readonly #change = ({ detail: { change, says } }: Changing) => {
    this.refusal = undefined
    this.#keeper.change(change)
    if (says !== undefined) emit(this, 'announce', { text: says })
  }

  readonly #undo = () => {
    this.#keeper.undo()
    emit(this, 'announce', { text: this.#texts.value.bar.undone })
  }

  readonly #chooseAnswer = ({ detail: { answer } }: CustomEvent<{ answer: number }>) => {
    this.answer = answer
    this.sheet = 'text'
    this.aboutOpened = false
    void this.text?.focusHeading()
  }

  readonly #choose = ({ detail: { id } }: CustomEvent<{ id: string }>) => {
    const { draft } = this.#reviewing.value
    const one = draft && suggestionsOf(draft).find((each) => each.id === id)
    if (!one) return
    this.chosen = id
    this.answer = one.answer
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
    const wording = this.#wording
    const network = wording && this.#network(wording)
    return network && { ...wording, network }
  }

  readonly #amendEnd = async () => {
    this.form = undefined
    await this.updateComplete
    await this.suggestions?.focusChosen()
  }

  readonly #confirm = async () => {
    if (this.confirming) return
    this.confirming = true
    this.refusal = undefined
    try {
      const confirmed = await this.#keeper.confirm()
      const { draft } = this.#reviewing.value
      if (confirmed) finished(confirmed, draft?.updates !== undefined, this.#texts.value)
      else this.refusal = new ApiError('offline')
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      this.refusal = reason
    } finally {
      this.confirming = false
    }
  }

  /** In a review, what is undone is what was decided here. */
  #key(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey, shiftKey } = event
    const isUndo = key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey
    const [target] = event.composedPath()
    if (!isUndo || (target instanceof HTMLElement && target.matches('input, textarea'))) return
    event.preventDefault()
    this.#undo()
  }

  override render() {
    const reviewing = this.#reviewing.value
    const wording = this.#wording
    const texts = this.#texts.value
    if (!wording) {
      return reviewing.phase === 'failed'
        ? notThere(reviewing.failure, { texts, messages: this.#messages.value }, this.#keeper.again)
        : html`<div class="alone">${skeleton(texts.loading)}</div>`
    }
    const { interview } = wording.draft
    if (interview !== undefined) return opened(interview, texts)
    return html`${this.#bar(wording)}
    ${this.correcting ? this.#correct(wording) : this.#parts(wording)}`
  }

  #bar(wording: Wording) {
    const { draft, texts, messages } = wording
    const noted = { texts, messages, change: (change: DraftChange) => this.#keeper.change(change) }
    return html`<div class="bar" @keydown=${this.#key}>
      <bl-review-bar
        class="whole"
        .wording=${wording}
        .reviewing=${this.#reviewing.value}
        .confirming=${this.confirming}
        @undo=${this.#undo}
        @again=${() => this.#keeper.again()}
        @correct=${() => (this.correcting = true)}
        @confirm=${() => void this.#confirm()}
      ></bl-review-bar>
      <div class="whole">
        ${sameNote(draft, noted)}
        ${this.refusal ? refusedNote(this.refusal, draft, noted) : nothing}
      </div>
    </div>`
  }

  #correct({ draft, texts }: Wording) {
    return html`<bl-correct-text
      class="correcting"
      .text=${draft.text}
      .language=${draft.language}
      .texts=${texts}
      @draft-change=${this.#change}
      @correct-end=${() => (this.correcting = false)}
    ></bl-correct-text>`
  }

  #parts(wording: Wording) {
    const answer = this.#answerOf(wording.draft)
    const { panels, text } = wording.texts
    return html`<div class="sheets">
        ${sheetChoice(this.sheet, panels, (sheet) => (this.sheet = sheet))}
      </div>
      ${this.#about(wording, answer)}
      <bl-review-text
        role="region"
        aria-label=${text.title}
        .wording=${wording}
        .answer=${answer}
        .chosen=${this.chosen}
        @keydown=${this.#key}
        @suggestion-choose=${this.#pressed}
        @answer-choose=${this.#chooseAnswer}
        @mention-add=${this.#add}
      ></bl-review-text>
      <aside class="right" aria-label=${panels.suggestions} @keydown=${this.#key}>
        ${this.form ? this.#form(this.form) : this.#suggestions(wording, answer)}
      </aside>`
  }

  #about(wording: Wording, answer: number) {
    const { panels } = wording.texts
    const network = this.#network(wording)
    return html`<nav class="left" aria-label=${panels.about} ?data-opened=${this.aboutOpened}>
      <button
        class="fold"
        aria-expanded=${this.aboutOpened}
        @click=${() => (this.aboutOpened = !this.aboutOpened)}
      >
        ${panels.about} ${icon(this.aboutOpened ? 'chevronUp' : 'chevronDown')}
      </button>
      <div class="folded">
        <bl-questions
          .wording=${wording}
          .answer=${answer}
          @answer-choose=${this.#chooseAnswer}
          @draft-change=${this.#change}
        ></bl-questions>
        ${
          network
            ? html`<bl-recognised
                .wording=${wording}
                .network=${network}
                @draft-change=${this.#change}
              ></bl-recognised>`
            : nothing
        }
      </div>
    </nav>`
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
        @suggestion-amend=${this.#amend}
        @draft-change=${this.#change}
      ></bl-suggestions>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-review': BlReview
  }
}
