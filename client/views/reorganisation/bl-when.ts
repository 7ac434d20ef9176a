import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, noChange, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import '../../design/bl-day-field.ts'
import { fieldStyles } from '../../design/field.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { $question, $saved } from '../../state/exposure.ts'
import { $readOn } from '../../state/read-on.ts'
import { asking, dayForgotten } from '../../view/reorganising.ts'
import { changeView } from '../../view/view-store.ts'
import { leftStyles } from './left-styles.ts'

const longestWindow = 3660

/** When it takes effect, the day the network is read on, and how near an agreement has to end to be told. */
@customElement('bl-when')
export class BlWhen extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    leftStyles,
    css`
      bl-day-field,
      label {
        padding-inline: var(--bl-space-4);
      }

      .secondary {
        margin-block: var(--bl-space-2);
      }

      label {
        font: var(--bl-type-secondary);
      }

      input {
        width: 4rem;
        min-height: 2.25rem;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #question = new StoreController(this, $question)
  readonly #readOn = new StoreController(this, $readOn)
  @state() private windowRefused = false

  override render() {
    const { when } = this.#messages.value.reorganisation
    const { date, windowDays } = this.#question.value
    return html`<h2 id="title">${when.title}</h2>
      <bl-day-field
        .label=${when.day}
        .placeholder=${when.today}
        .value=${date ?? ''}
        @day-change=${this.#dayChosen}
      ></bl-day-field>
      <p class="secondary">${when.readOn(this.#readOn.value)}</p>
      <label>
        ${when.window}
        <span class="row">
          <input
            name="window"
            inputmode="numeric"
            autocomplete="off"
            aria-describedby="no-window"
            aria-invalid=${this.windowRefused}
            .value=${this.windowRefused ? noChange : live(String(windowDays))}
            @change=${this.#windowTyped}
          />
          ${when.days}
        </span>
      </label>
      <p id="no-window" role="alert">
        ${this.windowRefused ? when.noWindow(longestWindow) : nothing}
      </p>`
  }

  readonly #dayChosen = ({ detail: date }: CustomEvent<string>) => {
    changeView(date ? asking($saved.get(), { date }) : dayForgotten)
  }

  readonly #windowTyped = ({ target }: Event) => {
    const text = (target as HTMLInputElement).value.trim()
    const windowDays = /^\d{1,4}$/.test(text) ? Number(text) : longestWindow + 1
    this.windowRefused = windowDays > longestWindow
    if (!this.windowRefused) changeView(asking($saved.get(), { windowDays }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-when': BlWhen
  }
}
