import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { $pathFrom } from '../state/path-start.ts'
import { api } from '../api.ts'
import type { Found } from '../../server/contract/search.ts'
import { $messages } from '../locales/messages.ts'
import { wantedResource, type Answered } from '../state/resource.ts'
import { choose, rowOf } from './chosen.ts'
import { emit } from '../events.ts'
import { deepestFocus } from '../design/focus.ts'
import { icon } from '../design/icon.ts'
import { suggestionsOf, type Suggestion } from './suggestions.ts'
import { searchStyles } from './search-styles.ts'
import { shared } from '../design/shared.ts'

const hitsOfEach = 5

/** Asked when the person has paused; the last answer stays while the next is on its way. */
const search = wantedResource({
  ask: (words: string, signal) => api.search(words, hitsOfEach, signal),
  about: () => 'words',
  pause: 150,
})

/**
 * Search with suggestions as you type, a combobox with a list in sections (ARIA 1.2).
 * @fires thing-open a suggestion was chosen by keyboard, which follows to what it opens
 */
@customElement('bl-search')
export class BlSearch extends LitElement {
  static override styles = [shared, searchStyles]

  readonly #messages = new StoreController(this, $messages)
  readonly #search = new StoreController(this, search.$answered)
  readonly #pathFrom = new StoreController(this, $pathFrom)

  /** Whether the suggestions are shown. */
  @state() private expanded = false
  /** On a narrow page the field is behind a button until it is wanted. */
  @state() private opened = false
  @state() private active = -1

  /** What had the keyboard before the field was opened. */
  #before: HTMLElement | undefined

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input')
  }

  /** Moves the keyboard into the field. */
  async open() {
    const before = deepestFocus()
    if (before !== this.#input) this.#before = before
    this.opened = true
    await this.updateComplete
    this.#input?.focus()
    this.#input?.select()
  }

  #close() {
    this.expanded = false
    this.active = -1
  }

  #typed(event: InputEvent) {
    search.want((event.target as HTMLInputElement).value.trim() || undefined)
    this.expanded = true
    this.active = -1
  }

  #choose({ opens }: Suggestion) {
    if (!opens) return
    choose(opens)
    this.#leave()
    if (this.#input) this.#input.value = ''
    search.want(undefined)
  }

  #leave() {
    this.#close()
    this.opened = false
  }

  #left(event: FocusEvent) {
    if (!this.renderRoot.contains(event.relatedTarget as Node | null)) this.#leave()
  }

  /** One thing at a time: the suggestions, the words, then the field itself. */
  #escape(event: KeyboardEvent) {
    event.preventDefault()
    const input = this.#input
    if (this.expanded && this.#search.value.phase !== 'idle') this.#close()
    else if (input?.value) {
      input.value = ''
      search.want(undefined)
    } else void this.#goBack()
  }

  /** Leaves the field, and brings the keyboard back to where it was. */
  async #goBack() {
    this.#leave()
    await this.updateComplete
    this.#input?.blur()
    this.#before?.focus()
    this.#before = undefined
  }

  /** Moves along the suggestions, round from the last to the first. */
  #move(event: KeyboardEvent, by: 1 | -1, of: number) {
    event.preventDefault()
    this.expanded = true
    if (of > 0) this.active = this.active < 0 && by < 0 ? of - 1 : (this.active + by + of) % of
  }

  #key(event: KeyboardEvent) {
    const suggestions = this.#suggestions()
    if (event.key === 'ArrowDown') this.#move(event, 1, suggestions.length)
    else if (event.key === 'ArrowUp') this.#move(event, -1, suggestions.length)
    else if (event.key === 'Enter') this.#enter(suggestions)
    else if (event.key === 'Escape') this.#escape(event)
  }

  #enter(suggestions: readonly Suggestion[]) {
    const suggestion = suggestions[Math.max(this.active, 0)]
    if (!suggestion || this.#search.value.phase !== 'ready') return
    this.#choose(suggestion)
    emit(this, 'thing-open', undefined)
  }

  #suggestions(): Suggestion[] {
    const { answer } = this.#search.value
    return answer
      ? suggestionsOf(answer, this.#messages.value, { pathFrom: this.#pathFrom.value, rowOf })
      : []
  }

  override updated() {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }

  #option(suggestion: Suggestion, at: number) {
    return html`
      <li
        id="option-${at}"
        role="option"
        aria-selected=${at === this.active}
        aria-disabled=${suggestion.opens === undefined}
        @pointerdown=${(event: Event) => event.preventDefault()}
        @click=${() => this.#choose(suggestion)}
      >
        ${suggestion.content}
      </li>
    `
  }

  #sections(suggestions: readonly Suggestion[]) {
    const sections = [...new Set(suggestions.map(({ section }) => section))]
    return sections.map((section) => {
      const within = suggestions.filter((suggestion) => suggestion.section === section)
      return html`
        <ul role="group" aria-labelledby="section-${section}">
          <li role="presentation" class="label" id="section-${section}">
            ${this.#messages.value.frame.search[section]}
            <span class="count">${within[0]?.some}</span>
          </li>
          ${within.map((suggestion) => this.#option(suggestion, suggestions.indexOf(suggestion)))}
        </ul>
      `
    })
  }

  /** What is said in place of suggestions, or of their number. */
  #status({ phase, question, answer }: Answered<string, Found>, n: number): string {
    const { search: texts } = this.#messages.value.frame
    if (phase === 'failed') return texts.failed
    if (phase === 'loading') return answer ? '' : texts.searching
    if (phase === 'ready') return n === 0 ? texts.none(question ?? '') : texts.found(n)
    return ''
  }

  #popup(suggestions: readonly Suggestion[]) {
    const now = this.#search.value
    const status = this.#status(now, suggestions.length)
    return html`
      <div class="popup" ?hidden=${!this.expanded || now.phase === 'idle'}>
        <div
          id="suggestions"
          role="listbox"
          aria-label=${this.#messages.value.frame.search.results}
          ?hidden=${suggestions.length === 0}
        >
          ${this.#sections(suggestions)}
        </div>
        <p role="status" class=${suggestions.length > 0 ? 'unseen' : 'secondary'}>${status}</p>
      </div>
    `
  }

  override render() {
    const { search: texts } = this.#messages.value.frame
    const suggestions = this.#suggestions()
    const expanded = this.expanded && suggestions.length > 0
    return html`
      <button class="open" aria-label=${texts.open} @click=${() => this.open()}>
        ${icon('search')}
      </button>
      <div class=${this.opened ? 'field opened' : 'field'} @focusout=${this.#left}>
        ${icon('search')}
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="go"
          maxlength="200"
          aria-label=${texts.label}
          aria-autocomplete="list"
          aria-controls="suggestions"
          aria-expanded=${expanded}
          aria-activedescendant=${this.active >= 0 ? `option-${this.active}` : nothing}
          placeholder=${this.#pathFrom.value ? texts.pathPlaceholder : texts.placeholder}
          @input=${this.#typed}
          @keydown=${this.#key}
          @focus=${() => (this.expanded = true)}
        />
        <kbd aria-hidden="true">/</kbd>
        <button class="shut" aria-label=${texts.close} @click=${() => void this.#goBack()}>
          ${icon('close')}
        </button>
        ${this.#popup(suggestions)}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-search': BlSearch
  }
}
