import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { $messages } from '../../locales/messages.ts'
import { $view, changeView } from '../../view/view-store.ts'
import { dayChosen } from '../../view/transitions.ts'
import '../../design/bl-day-field.ts'
import { shared } from '../../design/shared.ts'

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

      bl-day-field {
        width: 100%;
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)

  override render() {
    const { legend } = this.#messages.value.frame
    const { asOf } = this.#view.value
    return html`
      <h2 class="label">${legend.time}</h2>
      <bl-day-field
        .label=${legend.asOf}
        .value=${asOf ?? ''}
        @day-change=${({ detail }: CustomEvent<string>) => changeView(dayChosen(detail || undefined))}
      ></bl-day-field>
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

declare global {
  interface HTMLElementTagNameMap {
    'bl-time': BlTime
  }
}
