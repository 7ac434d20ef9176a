import { html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { ShownThing } from '../../state/shown-drawing.ts'
import '../../canvas/bl-arrows.ts'
import { emit, type Events } from '../../events.ts'
import { moveBy } from '../../list/twin-keys.ts'
import { messagesIn } from '../../locales/messages.ts'
import type { Language } from '../../view/view.ts'
import { icon } from '../../design/icon.ts'
import { shared } from '../../design/shared.ts'

/** Moves what is selected in the picture without a drag: a button that opens four arrows. */
@customElement('bl-move')
export class BlMove extends LitElement {
  static override styles = shared

  @property({ attribute: false }) thing!: Pick<ShownThing, 'id' | 'name'>
  @property() language: Language = 'da'
  @state() private opened = false
  @query('bl-arrows') private arrows!: HTMLElementTagNameMap['bl-arrows'] | null
  @query('.start') private start!: HTMLElement | null

  override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('thing')
    if (before && before.id !== this.thing.id) this.opened = false
  }

  override render() {
    const { start, done } = messagesIn(this.language).picture.moving
    if (!this.opened) {
      return html`<button class="plain row start" aria-expanded="false" @click=${this.#open}>
        ${icon('move')}${start}
      </button>`
    }
    return html`<div class="row" @keydown=${this.#keyed}>
      <bl-arrows
        .language=${this.language}
        .name=${this.thing.name}
        @arrow-press=${this.#move}
      ></bl-arrows>
      <button class="plain" @click=${this.#close}>${done}</button>
    </div>`
  }

  async #open() {
    this.opened = true
    await this.updateComplete
    await this.arrows?.updateComplete
    this.arrows?.focus()
  }

  async #close() {
    this.opened = false
    await this.updateComplete
    this.start?.focus()
  }

  #move({ detail: { x, y } }: CustomEvent<Events['arrow-press']>) {
    emit(this, 'thing-move', { id: this.thing.id, x: x * moveBy, y: y * moveBy })
  }

  #keyed(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    void this.#close()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-move': BlMove
  }
}
