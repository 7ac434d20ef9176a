import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { shared } from '../components/styles.ts'
import { $messages } from '../locales/messages.ts'
import { $view, followAddress } from '../state/session.ts'

/** The whole page: header, the room in view, and what is announced. */
@customElement('bl-app')
export class BlApp extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-rows: 3.5rem minmax(0, 1fr);
        height: 100%;
      }
    `,
  ]

  readonly #view = new StoreController(this, $view)
  readonly #messages = new StoreController(this, $messages)
  #leave?: () => void

  override connectedCallback() {
    super.connectedCallback()
    this.#leave = followAddress()
  }

  override disconnectedCallback() {
    this.#leave?.()
    super.disconnectedCallback()
  }

  override render() {
    const { words } = this.#messages.value
    return html`
      <header>Bindeled</header>
      <main id="content"><h1>${words.rooms[this.#view.value.room]}</h1></main>
    `
  }
}
