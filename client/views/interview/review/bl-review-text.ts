import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { runsOf, type Run } from '../../../components/details/marked-text.ts'
import { focusField, focusTitle } from '../../../design/focus.ts'
import { describedBy, fieldOf, fieldStyles } from '../../../design/field.ts'
import { shared } from '../../../design/shared.ts'
import { suggestionsOf, type Suggestion } from '../../../state/draft-suggestions.ts'
import { placesOf, wholeWords } from '../../../state/mentions.ts'
import { placeOf } from './places.ts'
import type { Wording } from './suggestion-words.ts'
import { wordsSelected } from './words-selected.ts'

interface Place {
  start: number
  end: number
}

/**
 * The answer in view with everything suggested marked in place.
 * @fires suggestion-choose with the id of the one pressed
 * @fires answer-choose with the position of another answer
 * @fires mention-add with the place of the words that mention something
 */
@customElement('bl-review-text')
export class BlReviewText extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    css`
      :host {
        min-height: 0;
        padding: var(--bl-space-5) var(--bl-space-10) var(--bl-space-10);
        overflow-y: auto;
      }

      h2,
      .steps,
      .tools,
      .add,
      .introduction {
        max-width: 43.5rem;
      }

      h2 {
        overflow-wrap: anywhere;
      }

      .steps,
      .tools,
      .add {
        margin-block: var(--bl-space-3);
      }

      .text {
        max-width: 62ch;
        font: var(--bl-type-reading);
        white-space: pre-line;
      }

      .mark {
        padding: 1px 2px;
        border-radius: 3px 3px 0 0;
        border-bottom: 2px dotted var(--bl-text);
        cursor: pointer;
      }

      .mark.accepted {
        border-bottom: 2px solid var(--bl-accent);
        background: color-mix(in srgb, var(--bl-accent) 12%, var(--bl-bg));
      }

      .mark.rejected {
        border-bottom: 0;
      }

      .accepted.last::after {
        content: '✓' / '';
        margin-inline-start: 2px;
        color: var(--bl-accent);
        font-size: 0.8em;
        font-weight: 650;
      }

      .rejected.last::after {
        content: '✕' / '';
        margin-inline-start: 2px;
        color: var(--bl-muted);
        font-size: 0.7em;
      }

      .mark.chosen {
        background: var(--bl-mark);
        outline: 2px solid var(--bl-text);
        outline-offset: 0;
      }

      .add {
        padding: var(--bl-space-4);
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-card);
      }

      .introduction {
        margin-block: var(--bl-space-4);
      }

      .introduction p {
        margin-top: var(--bl-space-2);
        white-space: pre-line;
        overflow-wrap: anywhere;
      }

      @media (width < 640px) {
        :host {
          padding-inline: var(--bl-space-4);
        }
      }
    `,
  ]

  @property({ attribute: false }) wording!: Wording
  @property({ type: Number }) answer = 0
  @property({ attribute: false }) chosen: string | undefined
  /** Words that are to be a mention, while they are asked for. */
  @state() private adding: string | undefined
  @state() private missing = false
  @query('.text') private text!: HTMLElement | null
  #selected: Place | undefined

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('answer')) this.adding = undefined
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('answer')) this.scrollTop = 0
    if (changed.has('chosen'))
      this.renderRoot.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' })
  }

  /** Moves the keyboard to the heading of the answer. */
  async focusHeading() {
    await this.updateComplete
    focusTitle(this.renderRoot)
  }

  #read() {
    const { answers } = this.wording.draft
    const at = answers.findIndex(({ position }) => position === this.answer)
    return { read: answers[at], previous: answers[at - 1], next: answers[at + 1] }
  }

  #fire(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }

  #run({ ranges, text, end }: Run<Suggestion>) {
    const one = ranges.find(({ id }) => id === this.chosen) ?? ranges[0]
    if (!one) return text
    const states = [
      'mark',
      one.decision,
      one.id === this.chosen ? 'chosen' : '',
      one.end === end ? 'last' : '',
    ]
    return html`<span class=${states.join(' ')} @click=${() => this.#pressed(one)}>${text}</span>`
  }

  /** Words that are being selected are not pressed. */
  #pressed({ id }: Suggestion) {
    const isSelecting = this.text && wordsSelected(this.text, this.renderRoot as ShadowRoot)
    if (!isSelecting) this.#fire('suggestion-choose', { id })
  }

  /** The selection is lost when the button is pressed, so it is read before. */
  readonly #remember = () => {
    const found = this.text && wordsSelected(this.text, this.renderRoot as ShadowRoot)
    this.#selected = found ? wholeWords(this.#read().read?.text ?? '', found) : undefined
  }

  async #add() {
    const { read } = this.#read()
    if (read && this.#selected) {
      this.#fire('mention-add', { answer: read.position, ...this.#selected })
      return
    }
    this.adding = ''
    this.missing = false
    await this.updateComplete
    focusField(this.renderRoot, 'words')
  }

  #submit(event: Event) {
    event.preventDefault()
    const { read } = this.#read()
    const [place] = placesOf(read?.text ?? '', this.adding ?? '')
    this.missing = place === undefined
    if (!read || !place) return
    this.adding = undefined
    this.#fire('mention-add', { answer: read.position, ...place })
  }

  async #cancel() {
    this.adding = undefined
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.tools button')?.focus()
  }

  #adding() {
    const { text } = this.wording.texts
    if (this.adding === undefined) {
      return html`<button
        class="plain"
        @pointerdown=${this.#remember}
        @focus=${this.#remember}
        @click=${() => void this.#add()}
      >
        ${text.add}
      </button>`
    }
    const fault = this.missing ? html`<span role="alert">${text.addMissing}</span>` : undefined
    const notes = { id: 'words', hint: text.addHint, fault }
    return html`<form class="stack add" @submit=${this.#submit}>
      ${fieldOf(
        { ...notes, label: text.addWords },
        html`<input
          id="words"
          data-path="words"
          autocomplete="off"
          .value=${this.adding}
          aria-describedby=${describedBy(notes)}
          aria-invalid=${this.missing ? 'true' : nothing}
          @input=${(event: Event) => (this.adding = (event.target as HTMLInputElement).value)}
        />`,
      )}
      <div class="row tools">
        <button class="plain">${text.add}</button>
        <button type="button" class="link act" @click=${() => void this.#cancel()}>
          ${text.correctCancel}
        </button>
      </div>
    </form>`
  }

  #step(words: string, answer: { position: number } | undefined) {
    if (!answer) return nothing
    const go = () => this.#fire('answer-choose', { answer: answer.position })
    return html`<button class="plain" @click=${go}>${words}</button>`
  }

  #introduction() {
    const { draft, texts } = this.wording
    const isFirst = draft.answers[0]?.position === this.answer
    if (!isFirst || draft.introduction.trim() === '') return nothing
    return html`<details class="introduction secondary">
      <summary>${texts.text.introduction}</summary>
      <p lang=${draft.language}>${draft.introduction}</p>
    </details>`
  }

  override render() {
    const { draft, texts } = this.wording
    const { read, previous, next } = this.#read()
    if (!read) return nothing
    const runs = runsOf(read.text, suggestionsOf(draft, read.position))
    return html`<h2 tabindex="-1" lang=${draft.language}>
        ${placeOf(read.position, this.wording)}
      </h2>
      ${
        read.text === ''
          ? html`<p class="secondary">${texts.text.empty}</p>`
          : html`<div class="row tools">${this.#adding()}</div>
              ${this.#introduction()}
              <p class="text" lang=${draft.language}>${runs.map((run) => this.#run(run))}</p>`
      }
      <div class="row steps">
        ${this.#step(texts.text.previous, previous)} ${this.#step(texts.text.next, next)}
      </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-review-text': BlReviewText
  }
}
