import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { $messages } from '../locales/messages.ts'
import { $view, changeView } from '../state/session.ts'
import { dayChosen } from '../state/transitions.ts'
import { shared } from './styles.ts'

/** The first year taken for a day that someone means, and not one that is still being typed. */
const firstYear = '1900'

/** The day the network is shown on. */
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
        display: grid;
        width: 100%;
      }

      input {
        height: 2.25rem;
        padding: 0 var(--bl-space-3);
        border: 1px solid var(--bl-control);
        border-radius: var(--bl-radius-control);
        background: var(--bl-panel);
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)

  #chosen(event: Event) {
    const { value } = event.target as HTMLInputElement
    if (value === '' || value >= firstYear) changeView(dayChosen(value || undefined))
  }

  override render() {
    const { legend } = this.#messages.value.frame
    const { asOf } = this.#view.value
    return html`
      <h2 class="label">${legend.time}</h2>
      <label>
        ${legend.asOf}
        <input
          type="date"
          min="1900-01-01"
          max="9999-12-31"
          .value=${asOf ?? ''}
          @change=${this.#chosen}
        />
      </label>
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
