import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { draftLeft } from '../../../view/interviewing.ts'
import { focusTitle } from '../../../design/focus.ts'
import { NamedInTitle } from '../../../components/named-in-title.ts'
import { shared } from '../../../design/shared.ts'
import type { Reviewing } from '../../../state/draft-keeper.ts'
import { judgedIn, suggestionsOf } from '../../../state/draft-suggestions.ts'
import { changeView } from '../../../view/view-store.ts'
import { intervieweesOf } from './recognised-form.ts'
import { savedWords } from './review-notes.ts'
import type { Wording } from './suggestion-words.ts'

/**
 * Whose draft it is, how far it is judged, whether that is saved, and laying it in.
 * @fires undo, again, correct, confirm
 */
@customElement('bl-review-bar')
export class BlReviewBar extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--bl-space-1) var(--bl-space-4);
        align-items: center;
      }

      .title {
        flex: 1 1 18rem;
        min-width: 0;
      }

      h1 {
        font: var(--bl-type-title);
        overflow-wrap: anywhere;
      }

      .row {
        gap: var(--bl-space-2) var(--bl-space-3);
      }

      .unsaved {
        color: var(--bl-direct);
        font-weight: 600;
      }

      @media (width < 900px) {
        /* What is left is told under the name already. */
        #left {
          display: none;
        }

        h1 {
          font: 650 1rem/1.5rem var(--bl-font);
        }
      }
    `,
  ]

  @property({ attribute: false }) wording!: Wording
  @property({ attribute: false }) reviewing!: Reviewing
  @property({ type: Boolean }) confirming = false
  /** While the text is put right, that is what is to be finished. */
  @property({ type: Boolean }) correcting = false

  constructor() {
    super()
    new NamedInTitle(this, { scope: 'room', name: () => this.#named() })
  }

  /** Where the keyboard goes when what it was on is gone. */
  async focusHeading() {
    await this.updateComplete
    focusTitle(this.renderRoot)
  }

  #undo() {
    this.#fire('undo')
    if (this.reviewing.undoable <= 1) void this.focusHeading()
  }

  #fire(name: 'undo' | 'again' | 'correct' | 'confirm') {
    this.dispatchEvent(new CustomEvent(name))
  }

  #saved() {
    const { reviewing, wording } = this
    const { bar } = wording.texts
    const isWaiting = reviewing.unsavedFor !== undefined
    return html`<p class="secondary ${isWaiting ? 'unsaved' : ''}" role="status">
        ${savedWords(reviewing, wording)} ${reviewing.overtaken ? bar.overtaken : ''}
      </p>
      ${
        isWaiting && reviewing.unsaved > 0
          ? html`<button class="link act" @click=${() => this.#fire('again')}>${bar.again}</button>`
          : nothing
      }`
  }

  #confirm(open: number) {
    const { texts, draft } = this.wording
    const { outcome } = texts
    const words = draft.updates === undefined ? outcome.confirm : outcome.update
    return html`<div class="row">
      ${open > 0 ? html`<span id="left" class="secondary">${outcome.open(open)}</span>` : nothing}
      <button
        class="primary"
        aria-disabled=${this.confirming}
        aria-describedby=${open > 0 ? 'left' : nothing}
        @click=${() => this.#fire('confirm')}
      >
        ${this.confirming ? outcome.confirming : words}
      </button>
    </div>`
  }

  /** Whose draft it is, where consent lets them be named. */
  #named() {
    const { draft, texts, messages } = this.wording
    const names = draft.consent === 'named' ? intervieweesOf(draft) : []
    return [texts.bar.draft, messages.formats.list(names)].filter(Boolean).join(': ')
  }

  override render() {
    const { draft, texts, messages } = this.wording
    const { bar } = texts
    const { open, judged } = judgedIn(suggestionsOf(draft))
    const names = intervieweesOf(draft)
    const state = open + judged > 0 ? bar.judged(judged, open) : bar.none
    return html`<div class="title">
        <h1 tabindex="-1">
          <span class="tag">${bar.draft}</span>
          ${names.length > 0 ? messages.formats.list(names) : texts.layingIn.drafts.nobody}
        </h1>
        <p class="secondary">${state}</p>
        ${this.#saved()}
      </div>
      ${this.correcting ? nothing : this.#acts(open)}`
  }

  #acts(open: number) {
    const { bar } = this.wording.texts
    return html`<div class="row">
      <button class="link act" @click=${() => changeView(draftLeft)}>${bar.close}</button>
      ${
        this.reviewing.undoable > 0
          ? html`<button class="plain" @click=${() => this.#undo()}>${bar.undo}</button>`
          : nothing
      }
      <button class="plain" @click=${() => this.#fire('correct')}>${bar.correct}</button>
      ${this.#confirm(open)}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-review-bar': BlReviewBar
  }
}
