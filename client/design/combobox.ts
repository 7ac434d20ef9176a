/** A field with a list of options below it that the keyboard moves along while it stays in the field (ARIA 1.2). */
import { css, html, nothing, type LitElement, type ReactiveController } from 'lit'

interface Ways {
  /** How many options there are. */
  count: () => number
  /** What an arrow does while the list is away, where that is not to show it and move. */
  opened?: () => void
  /** Enter, with the option that the keyboard is at; -1 when it is at none. */
  entered: (event: KeyboardEvent, at: number) => void
  escaped: (event: KeyboardEvent) => void
}

interface Option {
  at: number
  content: unknown
  choose: () => void
  disabled?: boolean
}

export class Combobox implements ReactiveController {
  /** Whether the options are shown. */
  expanded = false
  /** The option that the keyboard is at; -1 when it is at none. */
  #active = -1
  readonly #host: LitElement
  readonly #ways: Ways

  constructor(host: LitElement, ways: Ways) {
    this.#host = host
    this.#ways = ways
    host.addController(this)
  }

  hostUpdated() {
    const option = this.#host.renderRoot.querySelector('[role="option"][aria-selected="true"]')
    option?.scrollIntoView({ block: 'nearest' })
  }

  /** Shows or hides the options, with the keyboard at none. */
  turn(expanded: boolean) {
    this.#put(expanded, -1)
  }

  #put(expanded: boolean, active: number) {
    this.expanded = expanded
    this.#active = active
    this.#host.requestUpdate()
  }

  /** The id of the option that the keyboard is at, for `aria-activedescendant`. */
  get activeId() {
    return this.#active >= 0 ? `option-${this.#active}` : nothing
  }

  /** Takes the keys of the field. */
  readonly key = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') this.#move(event, 1)
    else if (event.key === 'ArrowUp') this.#move(event, -1)
    else if (event.key === 'Enter') this.#ways.entered(event, this.#active)
    else if (event.key === 'Escape') this.#ways.escaped(event)
  }

  /** Goes round from the last to the first. */
  #move(event: KeyboardEvent, by: 1 | -1) {
    event.preventDefault()
    const { count, opened } = this.#ways
    if (!this.expanded && opened) {
      opened()
      return
    }
    const of = count()
    const from = this.#active < 0 && by < 0 ? 0 : this.#active
    this.#put(true, of > 0 ? (from + by + of) % of : -1)
  }

  /** Draws an option; the pointer leaves the keyboard in the field. */
  option({ at, content, choose, disabled = false }: Option) {
    return html`<li
      id="option-${at}"
      role="option"
      aria-selected=${at === this.#active}
      aria-disabled=${disabled}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${choose}
    >
      ${content}
    </li>`
  }
}

export const comboboxStyles = css`
  .popup {
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
    background: var(--bl-panel);
  }

  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--bl-space-3);
    align-items: center;
    min-height: max(2.25rem, var(--bl-target));
    padding: var(--bl-space-1) var(--bl-space-3);
    border-radius: var(--bl-radius-control);
    cursor: pointer;
  }

  [role='option']:hover {
    background: var(--bl-sunken);
  }

  [role='option'][aria-disabled='true'] {
    color: var(--bl-muted);
    cursor: default;
  }

  [role='option'][aria-selected='true'] {
    background: var(--bl-accent-soft);
    outline: 2.5px solid var(--bl-text);
    outline-offset: -2.5px;
  }
`
