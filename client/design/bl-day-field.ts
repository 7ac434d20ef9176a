import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { isDay } from '../../server/domain/written-days.ts'
import { $messages } from '../locales/messages.ts'
import { icon } from './icon.ts'
import { fieldStyles, labelOf } from './field.ts'
import { shared } from './shared.ts'
import './bl-calendar.ts'
import type { BlCalendar } from './bl-calendar.ts'
import { dayFault, dayTyped } from './typed-day.ts'

/**
 * A field for a day: typed as people write days, or chosen in a calendar. What is typed is read when the field is left or
 * on Enter, and then stands in the form of the language; what is no day stays, with a sentence that says why.
 * @fires day-input with what stands in the field, while it is typed
 * @fires day-change with the ISO day, or the empty text when the field was emptied
 */
@customElement('bl-day-field')
export class BlDayField extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    css`
      .box {
        --size: max(2.5rem, var(--bl-target));
        position: relative;
      }

      .box input {
        min-height: var(--size);
        padding-inline-end: var(--size);
        font-variant-numeric: tabular-nums;
      }

      .box button {
        position: absolute;
        inset: auto 0 0 auto;
        color: var(--bl-muted);
      }

      .box button:hover {
        background: none;
        color: var(--bl-text);
      }

      .fault:empty {
        display: none;
      }
    `,
  ]
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  }

  @property({ attribute: false }) label = ''
  @property({ attribute: false }) hint = ''
  /** An example, when nothing else is said. */
  @property({ attribute: false }) placeholder: string | undefined
  @property({ type: Boolean }) required = false
  /** What is wrong with the field where only the form can know; the form says aloud that something is. */
  @property({ attribute: false }) fault = ''
  /** An ISO day, or what is typed that is none. */
  @property({ attribute: false }) value = ''
  /** What is being typed: it is neither rewritten nor judged. */
  @state() private typing: string | undefined
  @query('button') private opener!: HTMLElement
  @query('.box') private box!: HTMLElement
  @query('bl-calendar') private calendar!: BlCalendar
  readonly #messages = new StoreController(this, $messages)

  #emit(name: 'day-input' | 'day-change') {
    this.dispatchEvent(new CustomEvent(name, { detail: this.value }))
  }

  #typed(event: Event) {
    this.value = (event.target as HTMLInputElement).value
    this.typing = this.value
    this.#emit('day-input')
  }

  #read() {
    if (this.typing === undefined) return
    this.typing = undefined
    const text = this.value.trim()
    const day = text && dayTyped(text)
    if (day !== undefined) this.#put(day)
  }

  #put(day: string) {
    this.value = day
    this.#emit('day-change')
  }

  /** Enter saves the form, as in any of its fields. */
  #key({ key }: KeyboardEvent) {
    if (key !== 'Enter') return
    this.#read()
    this.closest('form')?.requestSubmit()
  }

  #open() {
    const { value } = this
    void this.calendar.open(isDay(value) ? value : undefined, this.box.getBoundingClientRect())
  }

  #picked({ detail }: CustomEvent<string>) {
    this.typing = undefined
    this.#put(detail)
    this.opener.focus()
  }

  override render() {
    const messages = this.#messages.value
    const { days, formats } = messages
    const { value, hint, placeholder = days.example } = this
    const isTyping = value === this.typing
    const own = isTyping ? '' : (dayFault(value, messages) ?? '')
    const refusal = own ? '' : this.fault
    return html`
      <label for="input">${labelOf(this, messages)}</label>
      <div class="box">
        <input
          id="input"
          type="text"
          inputmode="text"
          autocomplete="off"
          spellcheck="false"
          placeholder=${placeholder}
          aria-required=${this.required ? 'true' : nothing}
          aria-invalid=${own || refusal ? 'true' : nothing}
          aria-describedby=${hint ? 'hint fault refusal' : 'fault refusal'}
          .value=${live(!isTyping && isDay(value) ? formats.day(value) : value)}
          @input=${this.#typed}
          @change=${this.#read}
          @keydown=${this.#key}
        />
        <button
          type="button"
          class="icon-only"
          aria-haspopup="dialog"
          aria-label=${days.choose(this.label)}
          @click=${this.#open}
        >
          ${icon('calendar')}
        </button>
      </div>
      ${hint ? html`<p id="hint" class="hint">${hint}</p>` : nothing}
      <p id="fault" class="fault" role="alert">${own}</p>
      <p id="refusal" class="fault">${refusal}</p>
      <bl-calendar .label=${this.label} @day-pick=${this.#picked}></bl-calendar>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-day-field': BlDayField
  }
}
