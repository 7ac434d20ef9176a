import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { $pathFrom } from '../state/path-start.ts'
import { api } from '../api.ts'
import type { Found } from '../../server/contract/search.ts'
import { $messages } from '../locales/messages.ts'
import { wantedResource, type Answered } from '../state/resource.ts'
import { choose, rowOf } from './chosen.ts'
import { emit } from '../events.ts'
import { Combobox, comboboxStyles } from '../design/combobox.ts'
import { deepestFocus } from '../design/focus.ts'
import { icon } from '../design/icon.ts'
import { suggestionsOf, type Suggestion } from './suggestions.ts'
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
  static override styles = [
    shared,
    comboboxStyles,
    css`
      .field {
        position: relative;
        width: 18.75rem;
      }

      .field > .icon {
        position: absolute;
        inset: 0 auto 0 var(--bl-space-3);
        place-content: center;
        color: var(--bl-muted);
        pointer-events: none;
      }

      input {
        width: 100%;
        height: 2.25rem;
        padding: 0 var(--bl-space-10) 0 2.25rem;
        border: 1px solid var(--bl-control);
        border-radius: var(--bl-radius-control);
        background: var(--bl-bg);
      }

      kbd {
        position: absolute;
        inset: 0.5rem 0.5rem auto auto;
        min-width: 1.125rem;
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-tag);
        background: var(--bl-sunken);
        color: var(--bl-muted);
        font: 500 0.75rem/1.125rem var(--bl-font);
        text-align: center;
        pointer-events: none;
      }

      input:focus ~ kbd {
        display: none;
      }

      .open,
      .shut {
        display: none;
      }

      .popup {
        position: absolute;
        z-index: 4;
        inset: calc(100% + var(--bl-space-2)) 0 auto auto;
        width: max(100%, 27rem);
        max-height: min(70vh, 36rem);
        overflow: auto;
        padding: var(--bl-space-2);
        box-shadow: var(--bl-shadow);
      }

      .popup > p:not(.unseen) {
        padding: var(--bl-space-2) var(--bl-space-3);
      }

      .label {
        padding: var(--bl-space-2) var(--bl-space-3) var(--bl-space-1);
      }

      .label .count {
        margin-inline-start: var(--bl-space-2);
        font-weight: 400;
      }

      [role='option'] {
        padding-block: var(--bl-space-2);
      }

      .excerpt {
        font: var(--bl-type-secondary);
      }

      /* The rooms need the width: the field opens over the header. */
      @media (width < 900px) {
        .open,
        .shut {
          display: grid;
        }

        .field {
          display: none;
        }

        .field.opened {
          position: fixed;
          z-index: 5;
          inset: 0 0 auto;
          display: flex;
          align-items: center;
          gap: var(--bl-space-2);
          width: auto;
          height: 3.5rem;
          padding: 0 var(--bl-space-2) 0 var(--bl-space-3);
          background: var(--bl-bg);
        }

        .field.opened > .icon {
          inset-inline-start: var(--bl-space-6);
        }

        .opened input {
          height: 2.75rem;
        }

        kbd {
          display: none;
        }

        .popup {
          inset: 100% 0 auto;
          width: auto;
          border-radius: 0;
        }
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #search = new StoreController(this, search.$answered)
  readonly #pathFrom = new StoreController(this, $pathFrom)

  /** On a narrow page the field is behind a button until it is wanted. */
  @state() private opened = false
  readonly #combobox: Combobox = new Combobox(this, {
    count: () => this.#suggestions().length,
    entered: (_event, at) => this.#enter(this.#suggestions()[Math.max(at, 0)]),
    escaped: (event) => this.#escape(event),
  })

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

  #typed(event: InputEvent) {
    search.want((event.target as HTMLInputElement).value.trim() || undefined)
    this.#combobox.turn(true)
  }

  #choose({ opens }: Suggestion) {
    if (!opens) return
    choose(opens)
    this.#leave()
    if (this.#input) this.#input.value = ''
    search.want(undefined)
  }

  #leave() {
    this.#combobox.turn(false)
    this.opened = false
  }

  #left(event: FocusEvent) {
    if (!this.renderRoot.contains(event.relatedTarget as Node | null)) this.#leave()
  }

  /** One thing at a time: the suggestions, the words, then the field itself. */
  #escape(event: KeyboardEvent) {
    event.preventDefault()
    const input = this.#input
    if (this.#combobox.expanded && this.#search.value.phase !== 'idle') this.#combobox.turn(false)
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

  #enter(suggestion: Suggestion | undefined) {
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

  #option(suggestion: Suggestion, at: number) {
    const { content, opens } = suggestion
    const choose = () => this.#choose(suggestion)
    return this.#combobox.option({ at, content, choose, disabled: opens === undefined })
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
      <div class="popup" ?hidden=${!this.#combobox.expanded || now.phase === 'idle'}>
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
    const { activeId, key } = this.#combobox
    const expanded = this.#combobox.expanded && suggestions.length > 0
    return html`
      <button class="icon-only open" aria-label=${texts.open} @click=${() => this.open()}>
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
          aria-activedescendant=${activeId}
          placeholder=${this.#pathFrom.value ? texts.pathPlaceholder : texts.placeholder}
          @input=${this.#typed}
          @keydown=${key}
          @focus=${() => this.#combobox.turn(true)}
        />
        <kbd aria-hidden="true">/</kbd>
        <button
          class="icon-only shut"
          aria-label=${texts.close}
          @click=${() => void this.#goBack()}
        >
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
