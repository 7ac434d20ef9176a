import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { askDraftsAgain } from '../../../state/drafts-version.ts'
import type { DraftChange } from '../../../../server/contract/draft-changes.ts'
import { seriesOf } from './recognised-form.ts'
import { api, ApiError } from '../../../api.ts'
import { emit } from '../../../events.ts'
import { isFocusLost } from '../../../design/focus.ts'
import { skeletonStyles, skeleton } from '../../../design/skeleton.ts'
import { shared } from '../../../design/shared.ts'
import { $messages } from '../../../locales/messages.ts'
import { wantedResource } from '../../../state/resource.ts'
import { $reviewTexts } from '../../../locales/review-texts.ts'
import { draftKeeper } from '../../../state/draft-keeper.ts'
import type { DraftPlace } from '../../../state/draft-refusals.ts'
import { registeredNames } from '../../../state/draft-suggestions.ts'
import { $view } from '../../../view/view-store.ts'
import { $kept } from '../../../state/shown.ts'
import './bl-correct-text.ts'
import './bl-review-bar.ts'
import './bl-review-parts.ts'
import { finished, notThere, opened } from './review-endings.ts'
import { refusedNote, sameNote, seriesNote } from './review-notes.ts'
import type { Wording } from './suggestion-words.ts'

type Changing = CustomEvent<{ change: DraftChange; says?: string }>

/** Reviewing the draft of the view: its text, what is suggested beside it, and what it becomes. */
@customElement('bl-review')
export class BlReview extends LitElement {
  static override styles = [
    shared,
    skeletonStyles,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
        height: 100%;
        min-height: 0;
        background: var(--bl-bg);
      }

      .bar {
        gap: var(--bl-space-1);
        padding: var(--bl-space-3) var(--bl-space-5);
        border-bottom: 1px solid var(--bl-line);
        background: var(--bl-panel);
      }

      .notice {
        gap: var(--bl-space-2) var(--bl-space-4);
        margin-top: var(--bl-space-2);
        padding-block: var(--bl-space-2);
        font-weight: 400;
      }

      .notice details {
        max-height: 30vh;
        overflow-y: auto;
      }

      .notice summary {
        color: var(--bl-accent);
        font-weight: 600;
      }

      .notice ul {
        flex-basis: 100%;
        padding-inline-start: var(--bl-space-4);
        list-style: disc;
      }

      .alone {
        width: min(36rem, 100% - 2rem);
        margin: var(--bl-space-10) auto;
      }

      h1 {
        margin-bottom: var(--bl-space-2);
        font: var(--bl-type-title);
      }

      .alone .row {
        gap: var(--bl-space-3);
        margin-top: var(--bl-space-4);
      }

      bl-correct-text {
        min-height: 0;
      }

      @media (width < 900px) {
        .bar {
          padding: var(--bl-space-2) var(--bl-space-4);
        }
      }
    `,
  ]

  @state() private correcting = false
  @state() private confirming = false
  /** Somebody has said that it is of no series that is registered. */
  @state() private ownSeries = false
  @state() private refusal: ApiError | undefined
  readonly #view = new StoreController(this, $view)
  readonly #kept = new StoreController(this, $kept)
  readonly #messages = new StoreController(this, $messages)
  readonly #texts = new StoreController(this, $reviewTexts)
  readonly #keeper = draftKeeper(api, { questions: () => this.#questions() })
  readonly #reviewing = new StoreController(this, this.#keeper.$reviewing)
  @query('bl-review-parts') private parts!: HTMLElementTagNameMap['bl-review-parts'] | null
  @query('bl-review-bar') private bar!: HTMLElementTagNameMap['bl-review-bar'] | null
  readonly #asked = wantedResource({
    ask: (_revision: number, signal) => api.questions(signal),
    about: () => 'questions',
  })
  readonly #registered = new StoreController(this, this.#asked.$answered)
  #shown: string | undefined
  #wording: Wording | undefined

  override disconnectedCallback() {
    this.#keeper.stop()
    this.#shown = undefined
    askDraftsAgain()
    super.disconnectedCallback()
  }

  protected override willUpdate() {
    const { draft: id } = this.#view.value
    if (id !== undefined && id !== this.#shown) {
      this.#shown = id
      this.refusal = undefined
      this.ownSeries = false
      void this.#keeper.open(id).then(() => this.#arrived())
    }
    const { draft } = this.#reviewing.value
    const { network } = this.#kept.value
    this.#asked.want(network?.revision ?? 0)
    const [messages, texts] = [this.#messages.value, this.#texts.value]
    const known = this.#wording
    if (!draft) this.#wording = undefined
    else if (known?.draft !== draft || known.network !== network || known.texts !== texts) {
      const names = registeredNames(draft, network)
      this.#wording = { draft, network, names, messages, texts }
    }
  }

  /** What led here is gone: the keyboard goes on from the heading. A page that was just opened begins at its top. */
  async #arrived() {
    await this.updateComplete
    if (isFocusLost()) await this.bar?.focusHeading()
  }

  #questions() {
    return this.#registered.value.answer?.questions ?? []
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('refusal') && this.refusal)
      this.renderRoot.querySelector<HTMLElement>('.refused')?.focus()
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

  readonly #show = async (place: DraftPlace) => {
    this.correcting = false
    await this.updateComplete
    await this.parts?.show(place)
  }

  readonly #corrected = async () => {
    this.correcting = false
    await this.updateComplete
    await this.bar?.focusHeading()
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
        : html`<div class="alone">
            <h1 class="unseen">${texts.bar.draft}</h1>
            ${skeleton(texts.loading)}
          </div>`
    }
    const { interview } = wording.draft
    if (interview !== undefined) return opened(interview, texts)
    return html`${this.#bar(wording)}
    ${this.correcting ? this.#correct(wording) : this.#parts(wording)}`
  }

  #bar(wording: Wording) {
    const { draft, texts, messages } = wording
    const change = (wanted: DraftChange) => {
      this.refusal = undefined
      this.#keeper.change(wanted)
      void this.bar?.focusHeading()
    }
    const noted = { texts, messages, change: (wanted: DraftChange) => this.#keeper.change(wanted) }
    const keep = () => {
      this.ownSeries = true
      void this.bar?.focusHeading()
    }
    const seriesNoted = { ...noted, change, keep }
    const refusing = {
      texts,
      messages,
      change,
      show: (place: DraftPlace) => void this.#show(place),
    }
    return html`<div class="stack bar" @keydown=${this.#key}>
      <bl-review-bar
        .wording=${wording}
        .reviewing=${this.#reviewing.value}
        .confirming=${this.confirming}
        .correcting=${this.correcting}
        @undo=${this.#undo}
        @again=${() => this.#keeper.again()}
        @correct=${() => (this.correcting = true)}
        @confirm=${() => void this.#confirm()}
      ></bl-review-bar>
      <div>
        ${sameNote(draft, noted)}
        ${this.ownSeries ? nothing : seriesNote(draft, seriesOf(this.#questions()), seriesNoted)}
        ${this.refusal ? refusedNote(this.refusal, draft, refusing) : nothing}
      </div>
    </div>`
  }

  #parts(wording: Wording) {
    return keyed(
      wording.draft.id,
      html`<bl-review-parts
        .wording=${wording}
        .questions=${this.#questions()}
        @draft-change=${this.#change}
        @keydown=${this.#key}
      ></bl-review-parts>`,
    )
  }

  #correct({ draft, texts }: Wording) {
    return html`<bl-correct-text
      .text=${draft.text}
      .language=${draft.language}
      .texts=${texts}
      @draft-change=${this.#change}
      @correct-end=${this.#corrected}
    ></bl-correct-text>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-review': BlReview
  }
}
