import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { everyoneHeard, heardChosen } from '../../view/interviewing.ts'
import type { InterviewSummary } from '../../../server/domain/interview.ts'
import '../../design/bl-day-field.ts'
import { emit } from '../../events.ts'
import { icon } from '../../design/icon.ts'
import { fieldStyles } from '../../design/field.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { heardChoices, isHeard } from '../../state/heard.ts'
import { changeView } from '../../view/view-store.ts'
import { type View, heardParts, type HeardPart } from '../../view/view.ts'

/** So few interviews are seen at a glance. */
const few = 3

/** Narrows whose interviews are looked at; what narrows is told in chips. */
@customElement('bl-heard')
export class BlHeard extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    css`
      :host {
        margin-bottom: var(--bl-space-3);
      }

      .stack {
        gap: var(--bl-space-3);
        padding-block: var(--bl-space-2);
      }

      .row {
        gap: var(--bl-space-1) var(--bl-space-2);
        margin-top: var(--bl-space-2);
        font: var(--bl-type-secondary);
      }

      .chip {
        display: inline-flex;
        align-items: center;
        padding-inline-start: var(--bl-space-2);
        border-radius: var(--bl-radius-control);
        background: var(--bl-accent-soft);
        overflow-wrap: anywhere;
      }

      .icon-only {
        --size: 1.75rem;
      }
    `,
  ]

  @property({ attribute: false }) interviews: InterviewSummary[] = []
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('view')
    if (!before || JSON.stringify(before.heard) === JSON.stringify(this.view.heard)) return
    emit(this, 'announce', { text: this.#told() })
  }

  override render() {
    const { reading, words } = this.#messages.value
    const { heard: texts } = reading
    const { organisations, roles } = heardChoices(this.interviews, words)
    return html`<details ?open=${this.interviews.length > few}>
        <summary class="label">${texts.title}</summary>
        <div class="stack">
          ${this.#choice('organisation', organisations)} ${this.#choice('role', roles)}
          ${this.#day('from')} ${this.#day('to')}
        </div>
      </details>
      ${this.view.heard ? this.#chips() : nothing}`
  }

  #choice(part: 'organisation' | 'role', values: readonly string[]) {
    const { heard: texts } = this.#messages.value.reading
    const now = this.view.heard?.[part] ?? ''
    return html`<div>
      <label for=${part}>${texts[part]}</label>
      <select id=${part} @change=${(event: Event) => this.#chosen(part, event)}>
        <option value="" ?selected=${now === ''}>${texts.any}</option>
        ${values.map(
          (value) => html`<option value=${value} ?selected=${value === now}>${value}</option>`,
        )}
      </select>
    </div>`
  }

  #day(part: 'from' | 'to') {
    const chosen = ({ detail }: CustomEvent<string>) => changeView(heardChosen(part, detail))
    return html`<bl-day-field
      .label=${this.#messages.value.reading.heard[part]}
      .value=${this.view.heard?.[part] ?? ''}
      @day-change=${chosen}
    ></bl-day-field>`
  }

  #chips() {
    const { heard: texts } = this.#messages.value.reading
    return html`<div class="row">
      <span>${this.#told()}</span>
      ${heardParts.map((part) => this.#chip(part))}
      <button class="link act" @click=${() => changeView(everyoneHeard)}>${texts.reset}</button>
    </div>`
  }

  #chip(part: HeardPart) {
    const value = this.view.heard?.[part]
    if (value === undefined) return nothing
    const { formats, reading } = this.#messages.value
    const { heard: texts } = reading
    const told = {
      organisation: () => value,
      role: () => value,
      from: () => texts.since(formats.day(value)),
      to: () => texts.until(formats.day(value)),
    }
    const text = told[part]()
    return html`<span class="chip"
      >${text}<button
        class="icon-only"
        aria-label=${texts.remove(text)}
        @click=${() => changeView(heardChosen(part, ''))}
      >
        ${icon('close')}
      </button></span
    >`
  }

  #told() {
    const { reading, words } = this.#messages.value
    const { heard } = this.view
    const shown = this.interviews.filter((one) => isHeard(one, heard, words)).length
    return reading.heard.shown(shown, this.interviews.length)
  }

  #chosen(part: 'organisation' | 'role', { target }: Event) {
    changeView(heardChosen(part, (target as HTMLSelectElement).value))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-heard': BlHeard
  }
}
