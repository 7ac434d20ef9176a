import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { Limited } from '../../components/details/limited.ts'
import { nameLink } from '../../components/details/links.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { $unitTree } from '../../state/read-on.ts'
import { $view } from '../../view/view-store.ts'
import { leftStyles } from './left-styles.ts'
import { unitsStyles } from './units-styles.ts'

const atFirst = 20

/** How many actors have no registered unit, and on request which: no tick can tell what happens to them. */
@customElement('bl-unregistered-actors')
export class BlUnregisteredActors extends LitElement {
  static override styles = [shared, leftStyles, unitsStyles]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  readonly #tree = new StoreController(this, $unitTree)
  readonly #limited = new Limited(this, atFirst)
  @state() private opened = false

  override render() {
    const messages = this.#messages.value
    const actors = this.#tree.value?.unregistered ?? []
    if (actors.length === 0) return nothing
    return html`<button
        class="unregistered"
        aria-expanded=${this.opened}
        @click=${() => (this.opened = !this.opened)}
      >
        <span class="name">${messages.reorganisation.units.unregistered}</span>
        <span class="count">${messages.formats.number(actors.length)}</span>
      </button>
      <div ?hidden=${!this.opened}>
        <ul>
          ${this.#limited
            .first(actors)
            .map(
              ({ id, name }) =>
                html`<li>${nameLink(this.#view.value, { type: 'Actor', id }, name)}</li>`,
            )}
        </ul>
        ${this.#limited.button(actors.length, messages)}
      </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-unregistered-actors': BlUnregisteredActors
  }
}
