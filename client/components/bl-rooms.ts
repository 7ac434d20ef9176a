import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { $messages } from '../locales/messages.ts'
import { addressOf } from '../view/address.ts'
import { $view, changeView } from '../view/view-store.ts'
import { roomEntered } from '../view/transitions.ts'
import { rooms, type Room } from '../view/view.ts'
import { icon } from '../design/icon.ts'
import { shared } from '../design/shared.ts'

/** The rooms as links to themselves. On a narrow page they stand at the bottom. */
@customElement('bl-rooms')
export class BlRooms extends LitElement {
  static override styles = [
    shared,
    css`
      nav {
        display: flex;
        gap: var(--bl-space-1);
      }

      .item {
        width: auto;
        padding: var(--bl-space-2) var(--bl-space-3);
        font-weight: 500;
        text-decoration: none;
        transition: background-color var(--bl-motion-colour);
      }

      .item:not([aria-current], :hover) {
        color: var(--bl-muted);
      }

      .item:hover:not([aria-current]) {
        color: var(--bl-text);
      }

      .icon {
        display: none;
      }

      @media (width < 640px) {
        nav {
          position: fixed;
          inset: auto 0 0;
          z-index: 3;
          height: 3.5rem;
          justify-content: space-around;
          border-top: 1px solid var(--bl-line);
          background: var(--bl-bg);
        }

        .item {
          display: flex;
          flex: 1;
          flex-direction: column;
          align-items: center;
          justify-content: center;
          gap: 2px;
          padding: 0;
          font: 500 0.75rem/1rem var(--bl-font);
        }

        .item[aria-current] {
          background: none;
        }

        .icon {
          display: inline-grid;
          font-size: 1rem;
        }
      }

      @media (width < 640px) and (height <= 400px) {
        nav {
          position: static;
          height: auto;
          border: 0;
        }
      }
    `,
  ]

  readonly #view = new StoreController(this, $view)
  readonly #messages = new StoreController(this, $messages)

  #enter(event: MouseEvent, room: Room) {
    // A new tab or window opens as any link does.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    changeView(roomEntered(room))
  }

  #room(room: Room) {
    const view = this.#view.value
    const current = view.room === room
    return html`
      <a
        class="item"
        href=${addressOf({ ...view, room })}
        aria-current=${current ? 'page' : nothing}
        @click=${(event: MouseEvent) => this.#enter(event, room)}
      >
        ${icon(room)}${this.#messages.value.words.rooms[room]}
      </a>
    `
  }

  override render() {
    return html`
      <nav aria-label=${this.#messages.value.frame.header.rooms}>
        ${rooms.map((room) => this.#room(room))}
      </nav>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-rooms': BlRooms
  }
}
