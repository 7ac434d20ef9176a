import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, noChange, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { $messages } from '../locales/messages.ts'
import { $view, changeView } from '../state/session.ts'
import { dayChosen } from '../state/transitions.ts'
import { dayTyped } from '../state/typed-day.ts'
import { shared } from './styles.ts'

/** The day the network is shown on, written the same way in every browser. */
@customElement('bl-time')
export class BlTime extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--bl-space-2);
        padding-inline: var(--bl-space-4);
        justify-items: start;
      }

      h2 {
        margin: 0;
      }

      label {
        display: flex;
        gap: var(--bl-space-2);
        align-items: center;
        width: 100%;
      }

      input {
        flex: 1;
        min-width: 0;
        width: 0;
        height: 2.25rem;
        padding: 0 var(--bl-space-2);
        border: 1px solid var(--bl-control);
        border-radius: var(--bl-radius-control);
        background: var(--bl-panel);
        font-variant-numeric: tabular-nums;
      }

      input::placeholder {
        color: var(--bl-muted);
        opacity: 1;
      }

      [role='alert']:not(:empty) {
        color: var(--bl-direct);
        font: var(--bl-type-secondary);
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  @state() private refused = false

  #chosen(event: Event) {
    const { value } = event.target as HTMLInputElement
    const day = dayTyped(value)
    this.refused = value.trim() !== '' && day === undefined
    if (!this.refused) changeView(dayChosen(day))
  }

  override render() {
    const { frame, formats } = this.#messages.value
    const { legend } = frame
    const { asOf } = this.#view.value
    const shown = asOf ? formats.day(asOf) : ''
    return html`
      <h2 class="label">${legend.time}</h2>
      <label>
        ${legend.asOf}
        <input
          inputmode="numeric"
          autocomplete="off"
          placeholder=${legend.dayForm}
          aria-describedby="refusal"
          aria-invalid=${this.refused}
          .value=${this.refused ? noChange : live(shown)}
          @change=${this.#chosen}
        />
      </label>
      <p id="refusal" role="alert">${this.refused ? legend.noDay : ''}</p>
      ${
        asOf
          ? html`<button class="link" @click=${() => changeView(dayChosen(undefined))}>
              ${legend.everything}
            </button>`
          : nothing
      }
    `
  }
}
