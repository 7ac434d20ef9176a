import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { $singleKeys } from '../../../state/single-keys.ts'
import type { DraftChange } from '../../../../server/contract/draft-changes.ts'
import type { DraftThing } from '../../../../server/contract/drafts.ts'
import type { Decision } from '../../../../server/domain/words.ts'
import { segmentedStyles } from '../../../design/segmented.ts'
import { shared } from '../../../design/shared.ts'
import { judging } from '../../../state/draft-changing.ts'
import {
  groupOf,
  judgedIn,
  nextOpenAnswer,
  suggestionGroups,
  suggestionsOf,
  type Suggestion,
  type SuggestionGroup,
} from '../../../state/draft-suggestions.ts'
import { Limited } from '../../../components/details/limited.ts'
import { placeOf } from './places.ts'
import { spokenOf, suggestionIn, type Judging } from './suggestion-template.ts'
import { titleOf, type Wording } from './suggestion-words.ts'
import { actOnKey } from './key-acts.ts'
import { suggestionsHead } from './suggestions-head.ts'

/** More than this of an answer are drawn when asked for. */
const atFirst = 60

/**
 * The suggestions of the answer in view, or of all, each to be judged by its buttons or by keys.
 * @fires suggestion-choose with the id of the one in view
 * @fires suggestion-amend with the id of the one to be changed
 * @fires answer-next with the position of the next answer with anything to judge
 * @fires draft-change with a `DraftChange` and what to say of it
 */
@customElement('bl-suggestions')
export class BlSuggestions extends LitElement {
  static override styles = [
    shared,
    segmentedStyles,
    css`
      header {
        padding: var(--bl-space-4) var(--bl-space-5) 0;
      }

      h3 {
        margin: var(--bl-space-5) var(--bl-space-5) var(--bl-space-2);
      }

      .suggestion {
        display: grid;
        grid-template-columns: 1.5rem minmax(0, 1fr);
        gap: 0 var(--bl-space-3);
        padding: var(--bl-space-3) var(--bl-space-5);
        border-top: 1px solid var(--bl-line);
        border-inline-start: 3px solid transparent;
        scroll-margin: var(--bl-space-10);
      }

      .suggestion:focus-visible {
        outline-offset: -3px;
      }

      .suggestion[aria-current='true'] {
        border-inline-start-color: var(--bl-accent);
        background: var(--bl-accent-soft);
      }

      .suggestion[aria-current='true'] .secondary {
        color: var(--bl-text);
      }

      .rejected strong {
        color: var(--bl-muted);
        text-decoration: line-through;
      }

      .title {
        gap: 0 var(--bl-space-2);
        align-items: baseline;
        justify-content: space-between;
        overflow-wrap: anywhere;
      }

      .square {
        width: 0.625rem;
        height: 0.625rem;
        margin-top: 0.375rem;
        justify-self: center;
        border-radius: 2px;
        background: var(--bl-not-shown);
      }

      .square.unit {
        background: var(--bl-unknown);
      }

      .actions,
      .like {
        margin-top: var(--bl-space-2);
      }

      @media (width >= 900px) {
        .actions button.plain {
          min-height: 2rem;
          padding: 0 var(--bl-space-3);
        }
      }

      .like {
        padding: var(--bl-space-2) var(--bl-space-3);
      }

      .more {
        margin: var(--bl-space-3) var(--bl-space-5);
      }

      .none,
      .keys {
        padding: var(--bl-space-4) var(--bl-space-5);
      }
    `,
  ]

  @property({ attribute: false }) wording!: Wording
  /** The position of the answer in view. */
  @property({ type: Number }) answer = 0
  /** The id of the suggestion in view. */
  @property({ attribute: false }) chosen: string | undefined
  @state() private all = false
  readonly #singleKeys = new StoreController(this, $singleKeys)
  readonly #limited = new Limited(this, atFirst)
  /** In the order they are drawn. */
  #shown: Suggestion[] = []

  /** Moves the keyboard to the suggestion in view. */
  async focusChosen() {
    await this.updateComplete
    const card = this.#card(this.chosen)
    card?.scrollIntoView({ block: 'nearest' })
    card?.focus({ preventScroll: true })
  }

  #card(id: string | undefined) {
    const cards = [...this.renderRoot.querySelectorAll<HTMLElement>('.suggestion')]
    return cards.find(({ dataset }) => dataset['id'] === id) ?? cards[0]
  }

  override willUpdate() {
    const { draft } = this.wording
    const found = suggestionsOf(draft, this.all ? undefined : this.answer)
    this.#shown = suggestionGroups.flatMap((group) =>
      found.filter((one) => groupOf(one, draft) === group),
    )
  }

  readonly #judging: Judging = {
    judge: (suggestions, decision) => this.#judge(suggestions, decision),
    amend: ({ id }) => this.#fire('suggestion-amend', { id }),
    same: (suggestion, thing, at) => this.#same(suggestion, thing, at),
  }

  #judge(suggestions: readonly Suggestion[], decision: Decision) {
    const { texts } = this.wording
    const [first] = suggestions
    if (!first) return
    const says = texts.suggestions.said(
      titleOf(first, this.wording),
      texts.suggestions.decisions[decision],
    )
    this.#change(judging(suggestions, decision), says)
    if (decision === 'open') void this.#choose(first)
    else void this.#goOn(suggestions)
  }

  #same(suggestion: Suggestion, { key, similar }: DraftThing, at: number) {
    const registered = similar[at]
    if (!registered) return
    const { type, id, name } = registered
    const change = { ...judging([suggestion], 'accepted'), things: [{ key, is: { type, id } }] }
    this.#change(change, this.wording.texts.suggestions.yesSame(name))
    void this.#goOn([suggestion])
  }

  /** To the next that nobody has judged; when there is none here, to what leads on. */
  async #goOn(judged: readonly Suggestion[]) {
    const at = this.#shown.findIndex(({ id }) => id === judged.at(-1)?.id)
    const order = [...this.#shown.slice(at + 1), ...this.#shown.slice(0, at + 1)]
    const next = order.find(
      (one) => one.decision === 'open' && !judged.some(({ id }) => id === one.id),
    )
    if (next) return this.#choose(next)
    await new Promise(requestAnimationFrame)
    const on = this.renderRoot.querySelector<HTMLElement>('.next')
    if (on) on.focus()
    else await this.focusChosen()
  }

  async #choose({ id }: Suggestion) {
    this.#fire('suggestion-choose', { id })
    this.chosen = id
    await this.focusChosen()
  }

  #change(change: DraftChange, says: string) {
    this.#fire('draft-change', { change, says })
  }

  #fire(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }

  #step(by: 1 | -1) {
    const at = this.#shown.findIndex(({ id }) => id === this.chosen)
    const next = this.#shown[Math.max(0, at + by)]
    if (next) void this.#choose(next)
  }

  #key(event: KeyboardEvent) {
    const suggestion = this.#shown.find(({ id }) => id === this.chosen) ?? this.#shown[0]
    const acts: Record<string, () => void> = {
      ArrowDown: () => this.#step(1),
      ArrowUp: () => this.#step(-1),
      ...(suggestion && this.#singleKeys.value ? this.#letters(suggestion) : {}),
    }
    actOnKey(event, acts)
  }

  #letters(suggestion: Suggestion): Record<string, () => void> {
    return {
      a: () => this.#judge([suggestion], 'accepted'),
      r: () => this.#judge([suggestion], 'rejected'),
      e: () => this.#judging.amend(suggestion),
    }
  }

  #acceptKnown(known: readonly Suggestion[]) {
    const { acceptedKnown } = this.wording.texts.suggestions
    this.#change(judging(known, 'accepted'), acceptedKnown(known.length))
    void this.#goOn(known)
  }

  #head() {
    const { draft } = this.wording
    const known = this.#shown.filter(
      (one) => one.decision === 'open' && groupOf(one, draft) === 'known',
    )
    const next = nextOpenAnswer(draft, this.answer)
    const isLeft = this.#shown.some(({ decision }) => decision === 'open')
    return suggestionsHead({
      texts: this.wording.texts,
      judged: judgedIn(this.#shown),
      all: this.all,
      scope: (all) => (this.all = all),
      known: known.length,
      acceptKnown: () => this.#acceptKnown(known),
      next:
        isLeft || next === undefined
          ? undefined
          : () => this.#fire('answer-next', { answer: next }),
    })
  }

  #group(group: SuggestionGroup, shown: readonly Suggestion[]) {
    const { draft, texts } = this.wording
    const inGroup = shown.filter((one) => groupOf(one, draft) === group)
    if (inGroup.length === 0) return nothing
    return html`<h3 class="label" id=${group}>
        ${texts.suggestions.groups[group]} <span class="count">${inGroup.length}</span>
      </h3>
      <ul aria-labelledby=${group}>
        ${repeat(
          inGroup,
          ({ id }) => id,
          (one) => html`<li>${this.#suggestion(one)}</li>`,
        )}
      </ul>`
  }

  #suggestion(suggestion: Suggestion) {
    const { wording } = this
    const isChosen = suggestion.id === this.chosen
    const isStop = isChosen || (!this.#isChosenShown() && suggestion === this.#shown[0])
    const place =
      suggestion.answer === this.answer ? undefined : placeOf(suggestion.answer, wording)
    return html`<div
      class="suggestion ${suggestion.decision}"
      role="group"
      data-id=${suggestion.id}
      tabindex=${isStop ? 0 : -1}
      aria-label=${spokenOf(suggestion, wording)}
      aria-current=${isChosen ? 'true' : nothing}
      @click=${(event: Event) => this.#clicked(event, suggestion)}
    >
      ${suggestionIn({ suggestion, wording, judging: this.#judging, place })}
    </div>`
  }

  /** What its buttons do moves on by itself. */
  #clicked(event: Event, { id }: Suggestion) {
    const isButton = event.composedPath().some((part) => part instanceof HTMLButtonElement)
    if (!isButton) this.#fire('suggestion-choose', { id })
  }

  #isChosenShown() {
    return this.#shown.some(({ id }) => id === this.chosen)
  }

  override render() {
    const { texts, messages } = this.wording
    const shown = this.#limited.first(this.#shown)
    return html`${this.#head()}
      <div @keydown=${this.#key}>
        ${
          this.#shown.length === 0
            ? html`<p class="none secondary">${texts.suggestions.none}</p>`
            : suggestionGroups.map((group) => this.#group(group, shown))
        }
        ${this.#limited.button(this.#shown.length, messages)}
      </div>
      ${
        this.#shown.length > 0 && this.#singleKeys.value
          ? html`<p class="keys secondary">${texts.suggestions.keys}</p>`
          : nothing
      }`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-suggestions': BlSuggestions
  }
}
